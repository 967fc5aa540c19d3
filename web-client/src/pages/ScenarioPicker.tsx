import { useEffect, useState } from 'preact/hooks'
import { type Answer, listScenarios, type ScenarioSummary } from '../connection/api'
import { t, told } from '../i18n'
import { LessonPicture } from './library/LessonPicture'
import './ScenarioPicker.css'

/** Cards to choose a lesson from, or a blank brain. */
export function ScenarioPicker(props: {
  readonly busy: boolean
  readonly action: string
  readonly onPick: (scenario: string | null) => void
}) {
  const [answer, setAnswer] = useState<Answer<readonly ScenarioSummary[]> | null>(null)
  const load = () => {
    setAnswer(null)
    void listScenarios().then(setAnswer)
  }
  useEffect(load, [])
  if (answer === null) {
    return (
      <p class="quiet row" role="status">
        <span class="spinner" /> {t('scenario.loading')}
      </p>
    )
  }
  const scenarios = answer.kind === 'ok' ? answer.value : []
  return (
    <>
      {answer.kind !== 'ok' && (
        <div class="notice row" data-tone="warn" role="alert">
          <span>{t('page.unreachable')}</span>
          <button type="button" class="btn btn-small" onClick={load}>
            {t('action.retry')}
          </button>
        </div>
      )}
      <ul class="scenarios">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <button type="button" class="scenario" disabled={props.busy} onClick={() => props.onPick(scenario.id)}>
              {scenario.picture !== null && <LessonPicture picture={scenario.picture} />}
              <span class="scenario-title">{told(scenario.title)}</span>
              <span class="scenario-summary">{told(scenario.summary)}</span>
              <span class="scenario-facts">
                {t('scenario.facts', { minutes: scenario.minutes, chapters: scenario.chapters.length })}
                <span class="scenario-go">{props.action} →</span>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="scenario scenario-blank"
            disabled={props.busy}
            onClick={() => props.onPick(null)}
          >
            <span class="scenario-title">{t('scenario.blank')}</span>
            <span class="scenario-summary">{t('scenario.blank.text')}</span>
            <span class="scenario-facts">
              <span class="scenario-go">{props.action} →</span>
            </span>
          </button>
        </li>
      </ul>
    </>
  )
}
