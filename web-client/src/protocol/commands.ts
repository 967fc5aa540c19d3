/** Everything that a person may ask of a brain or a class, and the bounds that the server keeps. */

import type { DialName } from './metrics'

export const ROUTES = ['ivInfusion', 'ivBolus', 'intramuscular', 'intranasal', 'oral'] as const
export type Route = (typeof ROUTES)[number]

export const BLOCKERS = ['rapamycin', 'nbqx'] as const
export type Blocker = (typeof BLOCKERS)[number]

export const DIAL_POLICIES = ['host', 'everyone'] as const
export type DialPolicy = (typeof DIAL_POLICIES)[number]

export type Command =
  | { readonly type: 'turnDial'; readonly dial: DialName; readonly value: number }
  | {
      readonly type: 'giveKetamine'
      readonly route: Route
      readonly doseMgPerKg: number
      /** Counts for an infusion only. */
      readonly durationMin: number
    }
  | { readonly type: 'setLapse'; readonly bodySecondsPerSecond: number }
  | { readonly type: 'setBlocker'; readonly blocker: Blocker; readonly active: boolean }
  | { readonly type: 'softReset' }
  | { readonly type: 'fullReset' }
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  | { readonly type: 'setDialPolicy'; readonly dial: DialName; readonly policy: DialPolicy }
  | { readonly type: 'setJoinLock'; readonly locked: boolean }
  | { readonly type: 'addNote'; readonly text: string }
  | { readonly type: 'kick'; readonly personId: number }
  | { readonly type: 'end' }

/** A closed interval, its rest value and the unit of all three. */
export interface DialRange {
  readonly min: number
  readonly max: number
  readonly rest: number
}

/** The same bounds as the server's, so that a control cannot ask for what would be refused. */
export const DIAL_RANGES: Readonly<Record<DialName, DialRange>> = {
  stress: { min: 0, max: 1, rest: 0 },
  glutamate: { min: 0, max: 8, rest: 1 },
  ketamine: { min: 0, max: 12, rest: 0 },
}

export const DOSE_MAX_MG_PER_KG = 10
export const INFUSION_MAX_MIN = 1440
export const NICKNAME_MAX_CHARS = 24
export const NOTE_MAX_CHARS = 280
