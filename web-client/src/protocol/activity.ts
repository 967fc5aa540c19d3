/** Polls and predictions: what the server tells of them, and their bounds. */

import { anyObject, type Check, flag, integer, list, object, optional, real, text } from './check'
import type { Spread } from './messages'
import { METRICS, type MetricName } from './metrics'

export const QUESTION_MAX_CHARS = 200
export const CHOICE_MAX_CHARS = 80
export const CHOICES_MAX = 8
export const PREDICTION_POINTS = 24
export const PREDICTION_MIN_MS = 1_000
export const PREDICTION_MAX_MS = 90 * 86_400_000

/** A question; each person's last answer counts, and what was answered is told after the reveal. */
export interface Poll {
  readonly number: number
  readonly question: string
  /** Empty when a number from `least` to `greatest` is asked for. */
  readonly choices: readonly string[]
  readonly least: number
  readonly greatest: number
  /** Whether the host's report says who answered what. */
  readonly named: boolean
  readonly votes: number
  readonly revealed: boolean
  readonly counts: readonly number[] | null
  readonly spread: Spread | null
}

/** A chart to draw a curve in, of points at equal steps of body time; and what then happened. */
export interface Prediction {
  readonly number: number
  readonly quantity: MetricName
  readonly least: number
  readonly greatest: number
  readonly fromBodyTimeMs: number
  readonly spanMs: number
  readonly drawn: number
  /** Whether curves are still taken. */
  readonly drawing: boolean
  readonly revealed: boolean
  /** As far as it has happened. */
  readonly truth: readonly number[]
  /** Where the class's curves lie at each point; empty while they are drawn. */
  readonly band: readonly Spread[]
  readonly curves: readonly (readonly number[])[]
  readonly meanScore: number
}

export interface Activity {
  readonly poll: Poll | null
  readonly prediction: Prediction | null
}

export const readSpread: Check<Spread> = object<Spread>({
  count: integer,
  min: real,
  lower: real,
  median: real,
  upper: real,
  max: real,
})

const poll: Check<Poll> = object<Poll>({
  number: integer,
  question: text,
  choices: list(text),
  least: real,
  greatest: real,
  named: flag,
  votes: integer,
  revealed: flag,
  counts: optional(list(integer)),
  spread: optional(readSpread),
})

/* A quantity that only a newer server knows can be drawn all the same; it is called by its own name. */
const quantity: Check<MetricName> = (value, path) =>
  METRICS.find((known) => known === value) ?? (text(value, path) as MetricName)

const prediction: Check<Prediction> = object<Prediction>({
  number: integer,
  quantity,
  least: real,
  greatest: real,
  fromBodyTimeMs: real,
  spanMs: real,
  drawn: integer,
  drawing: flag,
  revealed: flag,
  truth: list(real),
  band: list(readSpread),
  curves: list(list(real)),
  meanScore: real,
})

export const readActivity: Check<Activity> = (value, path) => {
  const fields = anyObject(value, path)
  return {
    poll: optional(poll)(fields.poll, `${path}.poll`),
    prediction: optional(prediction)(fields.prediction, `${path}.prediction`),
  }
}
