/** What people type to get somewhere in a recording. No DOM. */

/** A place in a recording: a frame, neural time since its beginning, or body time. */
export type WishedTime =
  | { readonly kind: 'frame'; readonly frame: number }
  | { readonly kind: 'neural'; readonly ms: number }
  | { readonly kind: 'body'; readonly ms: number }

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/* The first letters by which each unit is known in the pages' languages: days, Tage, días, jours; hours, Stunden, … */
const UNITS: readonly (readonly [pattern: RegExp, ms: number])[] = [
  [/^(w|weeks?|wochen?|semanas?|semaines?|sem)$/, 7 * DAY],
  [/^(d|days?|t|tage?|tag|día|días|dia|dias|j|jours?)$/, DAY],
  [/^(h|hours?|hrs?|std|stunden?|horas?|heures?)$/, HOUR],
  [/^(m|min|mins|minutes?|minuten?|minutos?)$/, MINUTE],
  [/^(s|sec|secs|seconds?|sek|sekunden?|segundos?|secondes?)$/, SECOND],
]

/**
 * Reads `21d 3h` (body time), `day 21, 03:10` and `03:10:00` (body time as the clock shows it), `0:45` (neural time), `#1234` or `1234` (a frame).
 * Null when it is none of these.
 */
export function readWishedTime(typed: string): WishedTime | null {
  const text = typed.trim().toLowerCase()
  return readFrame(text) ?? readNeural(text) ?? readClock(text) ?? readUnits(text)
}

function readFrame(text: string): WishedTime | null {
  const [, digits] = /^#?\s*(\d{1,9})$/.exec(text) ?? []
  return digits === undefined ? null : { kind: 'frame', frame: Number(digits) }
}

/* Minutes and seconds, as the neural clock shows them. */
function readNeural(text: string): WishedTime | null {
  const [, minutes, seconds] = /^(\d{1,5}):([0-5]\d(?:[.,]\d{1,3})?)$/.exec(text) ?? []
  if (minutes === undefined || seconds === undefined) return null
  return { kind: 'neural', ms: Number(minutes) * MINUTE + decimal(seconds) * SECOND }
}

/* A day and a time of day, or hours, minutes and seconds, as the body clock shows them. */
function readClock(text: string): WishedTime | null {
  const [, days, hours, minutes, seconds] =
    /^(?:(?:day|tag|día|dia|jour|d)?\s*(\d{1,4})\s*(?:d|t|j)?[\s,]+)?(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ??
    []
  if (hours === undefined || minutes === undefined || Number(hours) > 23) return null
  const timeOfDay = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds ?? 0) * SECOND
  return { kind: 'body', ms: Number(days ?? 0) * DAY + timeOfDay }
}

/* Amounts with units, each unit once, in any order. */
function readUnits(text: string): WishedTime | null {
  if (!/^(?:\d+(?:[.,]\d+)?\s*\p{L}+\.?[\s,]*)+$/u.test(text)) return null
  let ms = 0
  const seen = new Set<number>()
  for (const [, amount = '', word = ''] of text.matchAll(/(\d+(?:[.,]\d+)?)\s*(\p{L}+)/gu)) {
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1]
    if (unit === undefined || seen.has(unit)) return null
    seen.add(unit)
    ms += decimal(amount) * unit
  }
  return { kind: 'body', ms: Math.round(ms) }
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'))
}
