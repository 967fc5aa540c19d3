/** One lesson as its own page tells it. */

import { type Check, flag, list, object, oneOf, optional, orElse, real, text } from '../protocol/check'
import { type LocalText, readLocalText } from '../protocol/localText'
import { METRICS, type MetricName } from '../protocol/metrics'
import { readWords } from '../protocol/showing'
import { type Answer, ask } from './api'

export interface Reference {
  readonly key: string | null
  readonly text: string
  readonly doi: string | null
}

export interface LessonChapter {
  readonly bodyTimeMs: number
  readonly title: LocalText
  readonly narration: LocalText
}

/** What must come out of the lesson's run, and who says so. */
export interface Expectation {
  readonly text: LocalText
  readonly reference: string | null
}

/** A poll that lies ready; `right` is the index of the choice, or the number. */
export interface ReadyPoll {
  readonly bodyTimeMs: number
  readonly question: LocalText
  readonly choices: readonly LocalText[]
  readonly least: number
  readonly greatest: number
  readonly unit: LocalText | null
  readonly right: number | null
  readonly explanation: LocalText | null
  readonly anonymous: boolean
}

/** A curve to draw that lies ready; `quantity` is a column of the metrics. */
export interface ReadyPrediction {
  readonly bodyTimeMs: number
  readonly question: LocalText
  readonly quantity: MetricName
  readonly least: number
  readonly greatest: number
  readonly spanMs: number
  readonly explanation: LocalText | null
}

export interface Lesson {
  readonly id: string
  readonly title: LocalText
  readonly summary: LocalText
  readonly narration: LocalText
  readonly level: string
  readonly minutes: number
  readonly durationMs: number
  readonly picture: string | null
  readonly chapters: readonly LessonChapter[]
  readonly references: readonly Reference[]
  readonly expectations: readonly Expectation[]
  readonly polls: readonly ReadyPoll[]
  readonly predictions: readonly ReadyPrediction[]
  readonly teacherMarkdown: LocalText
}

const poll: Check<ReadyPoll> = object<ReadyPoll>({
  bodyTimeMs: real,
  question: readLocalText,
  choices: list(readLocalText),
  least: real,
  greatest: real,
  unit: optional(readLocalText),
  right: optional(real),
  explanation: optional(readLocalText),
  anonymous: flag,
})

const prediction: Check<ReadyPrediction> = object<ReadyPrediction>({
  bodyTimeMs: real,
  question: readLocalText,
  quantity: oneOf(METRICS),
  least: real,
  greatest: real,
  spanMs: real,
  explanation: optional(readLocalText),
})

const lesson: Check<Lesson> = object<Lesson>({
  id: text,
  title: readLocalText,
  summary: readLocalText,
  narration: readWords,
  level: orElse(text, ''),
  minutes: real,
  durationMs: orElse(real, 0),
  picture: optional(text),
  chapters: list(object<LessonChapter>({ bodyTimeMs: real, title: readWords, narration: readWords })),
  references: orElse(list(object<Reference>({ key: optional(text), text, doi: optional(text) })), []),
  expectations: orElse(list(object<Expectation>({ text: readWords, reference: optional(text) })), []),
  polls: orElse(list(poll), []),
  predictions: orElse(list(prediction), []),
  teacherMarkdown: readWords,
})

export function readLesson(id: string): Promise<Answer<Lesson>> {
  return ask(`/api/scenarios/${encodeURIComponent(id)}`, {}, lesson)
}
