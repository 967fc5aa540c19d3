/** Showings: a recording that is played like a class. What the server tells of one, and how it is steered. */

import { type Check, flag, integer, list, object, optional, orElse, real, text } from './check'
import type { Command } from './commands'
import { type LocalText, readLocalText } from './localText'

/** Frames from the first to the last of a stretch. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The same recording from a frame on, with some of its commands left out. */
export interface Alternative {
  readonly from: number
  readonly frames: number
  /** The newest frame of it that was run. */
  readonly developed: number
}

export interface Showing {
  readonly frame: number
  readonly frames: number
  readonly playing: boolean
  /** Times as fast as neural time. */
  readonly speed: number
  readonly skipDull: boolean
  readonly loop: Span | null
  /** Frames up to here can be sought at once. */
  readonly developed: number
  readonly alternative: Alternative | null
  /** The end is shown. */
  readonly over: boolean
  /** A picture comes every so many frames: more than 1 where the machine can't run as fast as asked. */
  readonly everyFrames: number
  /** Where a seek will arrive as soon as it is developed. */
  readonly waitsFor: number | null
}

export type Steer =
  | { readonly action: 'play' | 'pause' }
  | { readonly action: 'seek'; readonly frame: number }
  | { readonly action: 'step'; readonly frames: number }
  | { readonly action: 'speed'; readonly speed: number }
  | { readonly action: 'skipDull'; readonly on: boolean }
  /** Without a span it plays on. */
  | { readonly action: 'loop'; readonly from?: number; readonly to?: number }
  /** Without a frame there is none any more. */
  | {
      readonly action: 'alternative'
      readonly from?: number
      readonly without?: readonly number[]
      readonly with?: readonly Command[]
    }

/** A part of a recording's story, and where to look meanwhile. */
export interface StoryChapter {
  readonly frame: number
  readonly bodyTimeMs: number
  readonly title: LocalText
  readonly narration: LocalText
  /** For the speaker's eyes; null where there are none. */
  readonly speakerNotes: LocalText | null
  readonly lens: string | null
  readonly region: string | null
}

/** What happened at a frame. */
export interface StoryMark {
  readonly frame: number
  readonly bodyTimeMs: number
  readonly type: string
  readonly text: string
  /** Null for the lesson itself. */
  readonly who: string | null
  /** Its place in the log; null where it has none, so it can't be left out. */
  readonly seq: number | null
}

/** From this frame on body time runs `lapse` times as fast as neural time. */
export interface LapseChange {
  readonly frame: number
  readonly bodyTimeMs: number
  readonly lapse: number
}

/** All that is known of a recording before it is played. */
export interface Timeline {
  readonly frames: number
  readonly chapters: readonly StoryChapter[]
  readonly marks: readonly StoryMark[]
  readonly lapses: readonly LapseChange[]
  /** Stretches in which nothing happens. */
  readonly dull: readonly Span[]
}

const span: Check<Span> = object<Span>({ from: integer, to: integer })

const alternative: Check<Alternative> = object<Alternative>({ from: integer, frames: integer, developed: integer })

export const readShowing: Check<Showing> = object<Showing>({
  frame: integer,
  frames: integer,
  playing: flag,
  speed: real,
  skipDull: flag,
  loop: optional(span),
  developed: integer,
  alternative: optional(alternative),
  over: flag,
  everyFrames: integer,
  waitsFor: optional(integer),
})

/* A title without a translation stands for every language. */
const words: Check<LocalText> = (value, path) =>
  typeof value === 'string'
    ? { en: value }
    : value === undefined || value === null
      ? { en: '' }
      : readLocalText(value, path)

const chapter: Check<StoryChapter> = object<StoryChapter>({
  frame: integer,
  bodyTimeMs: real,
  title: words,
  narration: words,
  speakerNotes: optional(words),
  lens: optional(text),
  region: optional(text),
})

const mark: Check<StoryMark> = object<StoryMark>({
  frame: integer,
  bodyTimeMs: real,
  type: text,
  text,
  who: optional(text),
  seq: optional(integer),
})

export const readTimeline: Check<Timeline> = object<Timeline>({
  frames: integer,
  chapters: orElse(list(chapter), []),
  marks: orElse(list(mark), []),
  lapses: list(object<LapseChange>({ frame: integer, bodyTimeMs: real, lapse: real })),
  dull: orElse(list(span), []),
})

export const readWords: Check<LocalText> = words
