import { useEffect, useState } from 'preact/hooks'
import { createClass, listScenarios, type ScenarioSummary } from '../../connection/api'
import { readPreparedLink, settingsOf } from '../../connection/preparedLink'
import { writtenOn } from '../../controls/dialScale'
import { bodyTimeText } from '../../controls/lapse'
import { reasonText } from '../../controls/reasonText'
import { t, told } from '../../i18n'
import { DIALS } from '../../model'
import { BrandBar } from '../BrandBar'
import { navigate } from '../router'

/** `/prepared#…`: a start that somebody put into a link; says what it is, and opens a class that begins there. */
export default function PreparedPage() {
  const [start] = useState(() => readPreparedLink(location.hash))
  const [scenario, setScenario] = useState<ScenarioSummary | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    void listScenarios().then(
      (answer) => answer.kind === 'ok' && setScenario(answer.value.find(({ id }) => id === start.scenario) ?? null),
    )
  }, [start])
  const host = async () => {
    setBusy(true)
    const { bodyTimeMs, seed } = start
    const prepared = { bodyTimeMs, settings: settingsOf(start), ...(seed === null ? {} : { seed: BigInt(seed) }) }
    const created = await createClass(start.scenario, prepared)
    setBusy(false)
    if (created.kind === 'ok') {
      const { classId, hostToken } = created.value
      navigate(`/host/${classId}#${hostToken}`)
    } else {
      setProblem(created.kind === 'refused' ? reasonText(created.reason) : t('page.unreachable'))
    }
  }
  return (
    <>
      <BrandBar />
      <main class="interlude">
        <div class="card stack interlude-card">
          <h1>{t('prepared.title')}</h1>
          <p class="subtitle">{scenario === null ? t('scenario.blank') : told(scenario.title)}</p>
          <ul class="list" aria-label={t('prepared.settings')}>
            <li class="list-item">
              {t('clock.body')}: {bodyTimeText(start.bodyTimeMs)}
            </li>
            {DIALS.filter((dial) => start.dials[dial] !== undefined).map((dial) => (
              <li key={dial} class="list-item">
                {t(`dial.${dial}`)}: {writtenOn(dial, start.dials[dial] ?? 0)} {t(`dial.${dial}.unit`)}
              </li>
            ))}
            {start.blockers.map((blocker) => (
              <li key={blocker} class="list-item">
                {t(`blocker.${blocker}`)}
              </li>
            ))}
          </ul>
          {problem !== null && (
            <p class="notice" data-tone="danger" role="alert">
              {problem}
            </p>
          )}
          <button type="button" class="btn btn-primary btn-large" disabled={busy} onClick={() => void host()}>
            {busy && <span class="spinner" />} {t('prepared.host')}
          </button>
        </div>
      </main>
    </>
  )
}
