import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../connection/api'
import { timelineOf } from '../../connection/showings'
import { ConnectionBanner } from '../../controls/ConnectionBanner'
import { bodyTimeText, neuralTimeText } from '../../controls/lapse'
import { reasonText } from '../../controls/reasonText'
import { Curtain } from '../../controls/show/Curtain'
import { ChapterList, JumpDialog } from '../../controls/show/JumpDialog'
import { KeyHelp } from '../../controls/show/KeyHelp'
import type { PresenterAction } from '../../controls/show/presenterKeys'
import { SeekBar } from '../../controls/show/SeekBar'
import { Show } from '../../controls/show/Show'
import { SignButton } from '../../controls/show/SignButton'
import { PlayShowButton, SpeedSelect } from '../../controls/show/Transport'
import { usePresenterKeys } from '../../controls/show/usePresenterKeys'
import { useWholeTimeline } from '../../controls/show/useWholeTimeline'
import { t, told } from '../../i18n'
import { say } from '../../i18n/showTexts'
import { FRAME_MS, type StoryChapter, type Timeline } from '../../model'
import { BrandBar } from '../BrandBar'
import { Failure, Waiting } from '../Interlude'
import { navigate, type Route } from '../router'
import { steerBy } from '../show/steerBy'
import { useFullScreen } from '../show/useFullScreen'
import { useSession } from '../useSession'
import './speaker.css'
import { WallClock } from './WallClock'

/** `/speaker#TOKEN`: for the speaker's eyes. A second page of the same showing, with notes instead of lenses. */
export default function SpeakerPage({ route }: { readonly route: Extract<Route, { page: 'speaker' }> }) {
  const { token } = route
  const connection = useSession(`speaker.${token}`, token === '' ? null : { kind: 'show', token })
  const [answer, setAnswer] = useState<Answer<Timeline> | null>(null)
  useEffect(() => {
    if (token !== '') void timelineOf(token).then(setAnswer)
  }, [token])
  const { identity, refusal, farewell } = connection.classroom
  const gone = refusal.value !== null || farewell.value !== null || token === ''
  if (gone || (answer !== null && answer.kind !== 'ok')) {
    const reason = refusal.value ?? (answer?.kind === 'refused' ? answer.reason : null)
    const why = reason === null ? say('show.gone.text') : reasonText(reason)
    return (
      <Failure
        title={say('show.gone')}
        text={why}
        action={say('library.title')}
        onAction={() => navigate('/library')}
      />
    )
  }
  if (identity.value === null || answer === null) {
    return <Waiting text={say('show.opening')} />
  }
  return <Desk show={new Show(connection, answer.value, token)} key={token} />
}

function Desk(props: { readonly show: Show }) {
  const [show] = useState(props.show)
  const [curtain] = useState(() => new Curtain(show.token))
  const [opened, setOpened] = useState<'jump' | 'help' | null>(null)
  const [, toggleFull] = useFullScreen()
  useEffect(() => () => curtain.dispose(), [curtain])
  const perform = (action: PresenterAction) =>
    steerBy(action, show, { curtain, open: setOpened, toggleFull, openSpeaker: () => {} })
  usePresenterKeys(perform)
  useWholeTimeline(show)
  const close = () => setOpened(null)
  const { chapter, nextChapter, connection } = show
  return (
    <div class="speaker" data-testid="me" data-role="speaker">
      <BrandBar>
        <span class="chip speaker-title">{say('show.key.speaker')}</span>
      </BrandBar>
      <ConnectionBanner connection={connection} />
      <main class="speaker-main">
        <section class="speaker-now card" aria-label={say('speaker.now')}>
          <ChapterHead show={show} chapter={chapter} />
          <h2 class="eyebrow">{say('speaker.notes')}</h2>
          <div class="speaker-notes" aria-live="polite">
            {chapter?.speakerNotes == null ? (
              <p class="quiet">{say('speaker.notes.none')}</p>
            ) : (
              <p>{told(chapter.speakerNotes)}</p>
            )}
          </div>
          <h2 class="eyebrow">{say('speaker.hall')}</h2>
          <p class="quiet">{told(chapter?.narration ?? { en: '' })}</p>
        </section>
        <aside class="speaker-side">
          <Clocks show={show} />
          <section class="card speaker-next" aria-label={say('speaker.next')}>
            <p class="eyebrow">{say('speaker.next')}</p>
            <p class="speaker-next-title">{nextChapter === null ? say('speaker.last') : told(nextChapter.title)}</p>
            {nextChapter?.speakerNotes != null && <p class="quiet speaker-preview">{told(nextChapter.speakerNotes)}</p>}
          </section>
          <section class="speaker-chapters" aria-label={say('show.chapters')}>
            <ChapterList show={show} />
          </section>
        </aside>
        <section class="speaker-steer transport" aria-label={say('show.transport')}>
          <SeekBar show={show} />
          <div class="transport-row">
            <div class="transport-play">
              <SignButton icon="back" words={say('show.key.back')} hint="P" onPress={() => show.back()} />
              <PlayShowButton show={show} />
              <SignButton icon="next" words={say('show.key.next')} hint="N" onPress={() => show.next()} />
            </div>
            <SpeedSelect show={show} />
            <button type="button" class="btn btn-small" onClick={() => setOpened('jump')}>
              {say('show.key.jump')}
            </button>
            <button
              type="button"
              class="btn btn-small"
              aria-pressed={curtain.drawn.value}
              onClick={() => curtain.toggle()}
            >
              {say('show.key.blank')}
            </button>
            <button type="button" class="btn btn-small" onClick={() => setOpened('help')}>
              {say('show.key.help')}
            </button>
          </div>
        </section>
      </main>
      {opened === 'jump' && <JumpDialog show={show} onClose={close} />}
      {opened === 'help' && <KeyHelp onClose={close} />}
    </div>
  )
}

function ChapterHead({ show, chapter }: { readonly show: Show; readonly chapter: StoryChapter | null }) {
  const { timeline, connection } = show
  const title = chapter?.title ?? connection.classroom.identity.value?.scenario.title
  return (
    <>
      {chapter !== null && (
        <p class="eyebrow">
          {t('narration.chapter', { number: (show.chapterIndex.value ?? 0) + 1, count: timeline.chapters.length })}
        </p>
      )}
      <h1>{title === undefined ? '' : told(title)}</h1>
    </>
  )
}

/* Large enough to be read from a lectern. */
function Clocks({ show }: { readonly show: Show }) {
  const frame = show.frame.value
  const withBody = show.connection.classroom.circuit === 'classroom'
  return (
    <dl class="speaker-clocks card" data-testid="frame" data-frame={show.state?.frame ?? 0}>
      {withBody && (
        <div class="speaker-clock-body">
          <dt>{t('clock.body')}</dt>
          <dd class="num">{bodyTimeText(show.bodyTimeMs.value)}</dd>
        </div>
      )}
      <div>
        <dt>{t('clock.neural')}</dt>
        <dd class="num">
          {neuralTimeText(frame * FRAME_MS)} <span class="quiet">/ {neuralTimeText(show.frames * FRAME_MS)}</span>
        </dd>
      </div>
      <WallClock />
    </dl>
  )
}
