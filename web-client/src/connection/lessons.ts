/** One lesson as its own page tells it. */

import { type Check, list, object, optional, orElse, real, text } from '../protocol/check'
import { type LocalText, readLocalText } from '../protocol/localText'
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
  readonly teacherMarkdown: LocalText
}

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
  teacherMarkdown: readWords,
})

export function readLesson(id: string): Promise<Answer<Lesson>> {
  return ask(`/api/scenarios/${encodeURIComponent(id)}`, {}, lesson)
}
