/** A start in a link: scenario, seed, settings and body time, as words that a person can read and change. No DOM. */

import { BLOCKERS, type Blocker, type Command, DIAL_RANGES } from '../protocol/commands'
import { DIALS, type DialName } from '../protocol/metrics'

export interface PreparedStart {
  /** Null for a blank brain. */
  readonly scenario: string | null
  /** Null for the scenario's own. */
  readonly seed: string | null
  readonly bodyTimeMs: number
  readonly dials: Readonly<Partial<Record<DialName, number>>>
  readonly blockers: readonly Blocker[]
}

const PATH = '/prepared#'

/** Writes a start as the end of an address; what is at rest is left out. */
export function writePreparedLink(start: PreparedStart): string {
  const words = new URLSearchParams()
  if (start.scenario !== null) words.set('scenario', start.scenario)
  if (start.seed !== null) words.set('seed', start.seed)
  if (start.bodyTimeMs > 0) words.set('at', `${Math.round(start.bodyTimeMs / 1000)}s`)
  for (const dial of DIALS) {
    const value = start.dials[dial]
    if (value !== undefined && value !== DIAL_RANGES[dial].rest) words.set(dial, String(value))
  }
  if (start.blockers.length > 0) words.set('block', start.blockers.join('.'))
  return PATH + words.toString()
}

/** Reads what {@link writePreparedLink} wrote, or a person changed: what makes no sense is left out. */
export function readPreparedLink(fragment: string): PreparedStart {
  const words = new URLSearchParams(fragment.replace(/^#/, ''))
  const dials: Partial<Record<DialName, number>> = {}
  for (const dial of DIALS) {
    const value = Number(words.get(dial) ?? Number.NaN)
    if (value >= DIAL_RANGES[dial].min && value <= DIAL_RANGES[dial].max) dials[dial] = value
  }
  const seed = words.get('seed')
  const blocked = (words.get('block') ?? '').split('.')
  return {
    scenario: words.get('scenario'),
    seed: seed !== null && /^-?\d{1,19}$/.test(seed) ? seed : null,
    bodyTimeMs: timeMs(words.get('at') ?? ''),
    dials,
    blockers: BLOCKERS.filter((blocker) => blocked.includes(blocker)),
  }
}

const UNIT_S = { d: 86_400, h: 3_600, min: 60, s: 1 } as const

/* 90s, 2h, 21d. */
function timeMs(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(d|h|min|s)$/.exec(text) ?? []
  return amount === undefined ? 0 : Math.round(Number(amount) * UNIT_S[unit as keyof typeof UNIT_S] * 1000)
}

/** What the start sets in a brain. */
export function settingsOf({ dials, blockers }: PreparedStart): readonly Command[] {
  return [
    ...DIALS.flatMap((dial) => {
      const value = dials[dial]
      return value === undefined ? [] : [{ type: 'turnDial', dial, value } as const]
    }),
    ...blockers.map((blocker) => ({ type: 'setBlocker', blocker, active: true }) as const),
  ]
}
