import { useState } from 'preact/hooks'
import { createClass } from '../../connection/api'
import { EXPLORE_PLACE, vault } from '../../connection/browser'
import { reasonText } from '../../controls/reasonText'
import { t } from '../../i18n'
import { BrandBar } from '../BrandBar'
import { Departed } from '../Departed'
import { Failure, Waiting } from '../Interlude'
import { ScenarioPicker } from '../ScenarioPicker'
import { useSession } from '../useSession'
import { ExploreView } from './ExploreView'
import './explore.css'

/* One session for each tab; a reload goes on with it. */
const PLACE = EXPLORE_PLACE

/** `/explore`: a session of one. Picks a lesson, makes a class of it and hosts it alone. */
export default function ExplorePage() {
  const [token, setToken] = useState(() => vault.ofThisTab(PLACE)?.token ?? null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const leave = (why: string | null) => {
    if (token !== null) vault.forget(PLACE, token)
    setProblem(why)
    setToken(null)
  }
  const explore = async (scenario: string | null) => {
    setBusy(true)
    const created = await createClass(scenario)
    setBusy(false)
    if (created.kind === 'ok') {
      vault.keep(PLACE, { token: created.value.hostToken, nickname: '' })
      setProblem(null)
      setToken(created.value.hostToken)
    } else {
      setProblem(created.kind === 'refused' ? reasonText(created.reason) : t('page.unreachable'))
    }
  }
  return token === null ? (
    <Choice busy={busy} problem={problem} onPick={(scenario) => void explore(scenario)} />
  ) : (
    <Session key={token} token={token} onLeave={leave} />
  )
}

function Choice(props: {
  readonly busy: boolean
  readonly problem: string | null
  readonly onPick: (scenario: string | null) => void
}) {
  return (
    <>
      <BrandBar />
      <main class="page stack">
        <h1>{t('explore.title')}</h1>
        <p class="subtitle">{t('explore.text')}</p>
        {props.problem !== null && (
          <p class="notice" data-tone="danger" role="alert">
            {props.problem}
          </p>
        )}
        <ScenarioPicker busy={props.busy} action={t('explore.action')} onPick={props.onPick} />
      </main>
    </>
  )
}

function Session({ token, onLeave }: { readonly token: string; readonly onLeave: (why: string | null) => void }) {
  const connection = useSession(PLACE, { kind: 'host', token })
  const { identity, refusal, farewell } = connection.classroom
  if (refusal.value !== null) {
    const why = reasonText(refusal.value)
    return <Failure title={t('explore.gone')} text={why} action={t('explore.again')} onAction={() => onLeave(null)} />
  }
  if (farewell.value !== null && farewell.value !== 'ended') {
    return <Departed why={farewell.value} onReturn={() => connection.enter({ kind: 'host', token })} />
  }
  return identity.value === null ? (
    <Waiting text={t('explore.entering')} />
  ) : (
    <ExploreView connection={connection} onLeave={() => onLeave(null)} />
  )
}
