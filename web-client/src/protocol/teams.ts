/** Classes of several brains: their teams, a trial's arms, and what is compared. */

import { type Check, flag, integer, list, object, oneOf, optional, orElse, real } from './check'
import { ARMS, type Arm, TEAM_SEEDS, type TeamSeeds } from './commands'
import { METRICS, type MetricName } from './metrics'

/** Treatments that were drawn by lot for the teams. */
export interface Trial {
  readonly arms: readonly Arm[]
  readonly blinded: boolean
  /** How often treatments were given. */
  readonly given: number
  readonly revealed: boolean
  /** Each team's arm; empty while nobody may know. [team - 1] */
  readonly allocation: readonly Arm[]
}

export interface Teams {
  /** 1 where the class has one brain. */
  readonly count: number
  readonly seeds: TeamSeeds
  /** Whose brain this page sees, from 1. */
  readonly team: number
  /** How many people each team has. [team - 1] */
  readonly members: readonly number[]
  readonly trial: Trial | null
}

export const ONE_BRAIN: Teams = { count: 1, seeds: 'same', team: 1, members: [], trial: null }

/** Whether nobody may know yet who got what. */
export function isMasked({ trial }: Teams): boolean {
  return trial?.blinded === true && !trial.revealed
}

/** The two courses of a showing that asks "what if": what was recorded, and what would have been. */
export const COURSES = ['original', 'alternative'] as const
export type Course = (typeof COURSES)[number]

/** The mean over some teams and where it lies with 95 % confidence, at each time; no interval where there is one team. */
export interface Group {
  /** Null for all teams together. */
  readonly arm: Arm | Course | null
  readonly teams: readonly number[]
  readonly mean: readonly number[]
  readonly lower: readonly number[] | null
  readonly upper: readonly number[] | null
}

export interface Comparison {
  readonly quantity: MetricName
  readonly frame: number
  readonly bodyTimeMs: readonly number[]
  readonly groups: readonly Group[]
}

const arm = oneOf(ARMS)

const trial: Check<Trial> = object<Trial>({
  arms: list(arm),
  blinded: flag,
  given: integer,
  revealed: flag,
  allocation: orElse(list(arm), []),
})

export const readTeams: Check<Teams> = object<Teams>({
  count: integer,
  seeds: oneOf(TEAM_SEEDS),
  team: integer,
  members: orElse(list(integer), []),
  trial: optional(trial),
})

/* What was not measured yet is not a number. */
const values: Check<readonly number[]> = list((value, path) => (value === null ? Number.NaN : real(value, path)))

const group: Check<Group> = object<Group>({
  arm: optional(oneOf([...ARMS, ...COURSES])),
  teams: list(integer),
  mean: values,
  lower: optional(values),
  upper: optional(values),
})

const quantity: Check<MetricName> = (value, path) => oneOf(METRICS)(value, path)

export const readComparison: Check<Comparison> = object<Comparison>({
  quantity,
  frame: integer,
  bodyTimeMs: list(real),
  groups: list(group),
})
