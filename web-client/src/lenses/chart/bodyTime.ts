/** Ticks and words for body time, from seconds to months, in units that a reader would choose. No DOM. */

export const HOUR_S = 3600
const MINUTE_S = 60
const DAY_S = 24 * HOUR_S

/* Steps that fall on round marks of their unit; a week and four of them rather than ten days. */
const STEPS_S = [
  1,
  2,
  5,
  10,
  15,
  30,
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_S),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR_S),
  ...[1, 2, 7, 14, 28, 56, 112, 364].map((days) => days * DAY_S),
] as const

export type BodyTimeUnit = 'second' | 'minute' | 'hour' | 'day'

const UNIT_S: Readonly<Record<BodyTimeUnit, number>> = { second: 1, minute: MINUTE_S, hour: HOUR_S, day: DAY_S }

/** Returns the smallest step, in s, that needs at most `maxTicks` ticks for the span. */
export function tickStepS(spanS: number, maxTicks: number): number {
  const least = spanS / Math.max(1, maxTicks)
  return STEPS_S.find((step) => step >= least) ?? Math.ceil(least / (364 * DAY_S)) * 364 * DAY_S
}

/** Returns the unit in which ticks of that step are said. */
export function unitOfStep(stepS: number): BodyTimeUnit {
  if (stepS < MINUTE_S) return 'second'
  if (stepS < HOUR_S) return 'minute'
  return stepS < DAY_S ? 'hour' : 'day'
}

/** Returns the round times within a span, in s. */
export function ticks(fromS: number, toS: number, stepS: number): number[] {
  const found: number[] = []
  for (let n = Math.ceil(fromS / stepS - 1e-9); n * stepS <= toS + stepS * 1e-9; n++) found.push(n * stepS + 0) // never −0
  return found
}

/** Returns a time as a number of units, as an axis says it: `3` when the axis is marked "days". */
export function inUnit(timeS: number, unit: BodyTimeUnit, language: string): string {
  return (timeS / UNIT_S[unit]).toLocaleString(language, { maximumFractionDigits: 1 })
}

/** Returns a time in words with its two leading units, `2 d 5 h`: for a cursor or the clock on screen. */
export function bodyTimeInWords(timeS: number, language: string): string {
  const say = (value: number, unit: BodyTimeUnit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow', maximumFractionDigits: 0 }).format(
      value,
    )
  const whole = Math.max(0, Math.floor(timeS))
  const larger = (['day', 'hour', 'minute'] as const).find((unit) => whole >= UNIT_S[unit])
  if (larger === undefined) return say(whole, 'second')
  const smaller = ({ day: 'hour', hour: 'minute', minute: 'second' } as const)[larger]
  const count = Math.floor(whole / UNIT_S[larger])
  const rest = Math.floor((whole % UNIT_S[larger]) / UNIT_S[smaller])
  return rest === 0 ? say(count, larger) : `${say(count, larger)} ${say(rest, smaller)}`
}
