import { useEffect, useState } from 'preact/hooks'
import type { LiveConnection } from '../connection/LiveConnection'
import { type Lesson, type ReadyPoll, type ReadyPrediction, readLesson } from '../connection/lessons'
import { t, told } from '../i18n'
import { bodyTimeText } from './lapse'

/** The questions that the class's lesson has ready: one press asks the class, in this page's language. */
export function ReadyQuestions({ connection }: { readonly connection: LiveConnection }) {
  const id = connection.classroom.identity.value?.scenario.id ?? null
  const [lesson, setLesson] = useState<Lesson | null>(null)
  useEffect(() => {
    let wanted = true
    setLesson(null)
    if (id !== null) void readLesson(id).then((answer) => wanted && answer.kind === 'ok' && setLesson(answer.value))
    return () => {
      wanted = false
    }
  }, [id])
  if (lesson === null || lesson.polls.length + lesson.predictions.length === 0) return null
  const ended = connection.classroom.ended.value
  return (
    <details class="ready-questions" open>
      <summary>{t('ask.ready')}</summary>
      <ul class="stack">
        {lesson.polls.map((poll) => (
          <li key={poll.question.en}>
            <button type="button" class="btn" disabled={ended} onClick={() => askPoll(connection, poll)}>
              {told(poll.question)}
            </button>{' '}
            <span class="quiet">
              {[bodyTimeText(poll.bodyTimeMs), rightOf(poll), told(poll.explanation ?? {})].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
        {lesson.predictions.map((curve) => (
          <li key={curve.question.en}>
            <button type="button" class="btn" disabled={ended} onClick={() => askCurve(connection, curve)}>
              {told(curve.question)}
            </button>{' '}
            <span class="quiet">
              {[bodyTimeText(curve.bodyTimeMs), told(curve.explanation ?? {})].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function rightOf({ right, choices }: ReadyPoll): string {
  if (right === null) return ''
  const choice = choices[right]
  return t('ask.right', { answer: choice === undefined ? String(right) : told(choice) })
}

function askPoll(connection: LiveConnection, { question, unit, choices, least, greatest, anonymous }: ReadyPoll): void {
  void connection.commands.perform({
    type: 'openPoll',
    question: unit === null ? told(question) : `${told(question)} (${told(unit)})`,
    choices: choices.map(told),
    least,
    greatest,
    named: !anonymous,
  })
}

function askCurve(connection: LiveConnection, { quantity, least, greatest, spanMs }: ReadyPrediction): void {
  void connection.commands.perform({ type: 'openPrediction', quantity, least, greatest, fromBodyTimeMs: 0, spanMs })
}
