import { useEffect, useState } from 'preact/hooks'
import { vault } from '../../connection/browser'
import { openShowing, type Shown, timelineOf } from '../../connection/showings'
import { reasonText } from '../../controls/reasonText'
import { t } from '../../i18n'
import { say } from '../../i18n/showTexts'
import type { Timeline } from '../../model'
import { Failure, Waiting } from '../Interlude'
import { navigate, type Route } from '../router'
import { Player } from './Player'

/** What there is to play: a showing, and what is known of its recording beforehand. */
interface Loaded {
  readonly token: string
  readonly timeline: Timeline
}

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string }
  | ({ readonly kind: 'loaded' } & Loaded)

/** `/present/SCENARIO`, `/review/RECORDING`, `/review/CLASS#hostToken`: opens a showing, or goes on with the one this tab had. */
export default function ShowPage({ route }: { readonly route: Extract<Route, { page: 'present' | 'review' }> }) {
  const place = `show.${route.page}.${route.id}`
  const [state, setState] = useState<State>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let gone = false
    void load(place, shownBy(route)).then((loaded) => gone || setState(loaded))
    return () => {
      gone = true
    }
  }, [place, attempt])
  const again = () => {
    setState({ kind: 'loading' })
    setAttempt(attempt + 1)
  }
  switch (state.kind) {
    case 'loading':
      return <Waiting text={say('show.opening')} />
    case 'failed':
      return (
        <Failure title={say('show.cannotOpen')} text={state.why} action={t('action.retry')} onAction={again}>
          <button type="button" class="btn" onClick={() => navigate('/library')}>
            {say('library.title')}
          </button>
        </Failure>
      )
    case 'loaded':
      return (
        <Player
          key={state.token}
          token={state.token}
          timeline={state.timeline}
          onGone={() => {
            vault.forget(place, state.token)
            again()
          }}
        />
      )
  }
}

function shownBy(route: Extract<Route, { page: 'present' | 'review' }>): Shown {
  if (route.page === 'present') return { kind: 'lesson', scenario: route.id }
  return route.token === null
    ? { kind: 'recording', recording: route.id }
    : { kind: 'class', classId: route.id, hostToken: route.token }
}

/* A reload goes on with the showing that this tab had, if it is still there. */
async function load(place: string, shown: Shown): Promise<State> {
  const kept = vault.ofThisTab(place)
  if (kept !== null) {
    const timeline = await timelineOf(kept.token)
    if (timeline.kind === 'ok') return { kind: 'loaded', token: kept.token, timeline: timeline.value }
    vault.forget(place, kept.token)
  }
  const opened = await openShowing(shown)
  if (opened.kind !== 'ok') return failed(opened)
  const { token } = opened.value
  const timeline = await timelineOf(token)
  if (timeline.kind !== 'ok') return failed(timeline)
  vault.keep(place, { token, nickname: '' })
  return { kind: 'loaded', token, timeline: timeline.value }
}

function failed(answer: Exclude<Awaited<ReturnType<typeof openShowing>>, { kind: 'ok' }>): State {
  return { kind: 'failed', why: answer.kind === 'refused' ? reasonText(answer.reason) : t('page.unreachable') }
}
