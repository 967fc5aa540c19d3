/** Everything that a person may ask of a brain or a class, and the bounds that the server keeps. */

import type { DialName, MetricName } from './metrics'

export const ROUTES = ['ivInfusion', 'ivBolus', 'intramuscular', 'intranasal', 'oral', 'esketamineSpray'] as const
export type Route = (typeof ROUTES)[number]

export const BLOCKERS = ['rapamycin', 'rapamycinSystemic', 'nbqx', 'tboa', 'ttx'] as const
export type Blocker = (typeof BLOCKERS)[number]

export const MODULATORS = ['gabaTone', 'dopamineD1', 'dopamineD2', 'serotonin1a', 'serotonin2a'] as const
export type Modulator = (typeof MODULATORS)[number]

/** What a trial gives instead of ketamine. */
export const CONTROLS = ['saline', 'midazolam'] as const
export type Control = (typeof CONTROLS)[number]

export const HYPOTHESES = ['disinhibition', 'tonicNmda', 'hnk'] as const
export type Hypothesis = (typeof HYPOTHESES)[number]

export const PATTERNS = ['negative', 'new'] as const
export type Pattern = (typeof PATTERNS)[number]

/** The causal arrows, from stress and drug to symptoms; each can be cut. */
export const ARROWS = [
  'stressToCortisol',
  'cortisolToItself',
  'cortisolToLoad',
  'cortisolToRelease',
  'loadToFeedback',
  'loadToUptake',
  'loadToBdnf',
  'loadToSpines',
  'loadToAmygdala',
  'spikesToRelease',
  'uptakeToGlutamate',
  'glutamateToTonicNmda',
  'glutamateToExposure',
  'exposureToDeath',
  'ketamineToInterneurons',
  'ketamineToPyramids',
  'ketamineToThalamus',
  'norketamineToNmda',
  'interneuronsToSurge',
  'surgeToAmpa',
  'ampaToBdnf',
  'bdnfToMtor',
  'mtorToProteins',
  'proteinsToSpines',
  'bdnfToAmpaReceptors',
  'ampaReceptorsToNetwork',
  'spinesToNetwork',
  'anaesthesiaToRefractory',
  'bdnfToLearning',
  'midazolamToGaba',
  'loadToSymptoms',
  'spinesToSymptoms',
  'expectancyToSymptoms',
  'tonicBlockToBdnf',
  'hnkToAmpa',
] as const
export type Arrow = (typeof ARROWS)[number]

export const DIAL_POLICIES = ['host', 'everyone', 'consensus', 'teams', 'assigned'] as const
export type DialPolicy = (typeof DIAL_POLICIES)[number]

/** What a team of a trial may get. */
export const ARMS = ['saline', 'midazolam', 'lowDose', 'highDose', 'lowDoseNbqx', 'lowDoseRapamycin'] as const
export type Arm = (typeof ARMS)[number]

/** How the brains of teams differ: not at all, or as brains of one kind do. */
export const TEAM_SEEDS = ['same', 'family'] as const
export type TeamSeeds = (typeof TEAM_SEEDS)[number]

export const TEAMS_MAX = 8

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
  | { readonly type: 'setModulator'; readonly modulator: Modulator; readonly level: number }
  | { readonly type: 'giveControl'; readonly control: Control; readonly doseMgPerKg: number }
  | { readonly type: 'setArrow'; readonly arrow: Arrow; readonly intact: boolean }
  | { readonly type: 'setHypothesis'; readonly hypothesis: Hypothesis; readonly active: boolean }
  | {
      readonly type: 'cuePattern'
      readonly pattern: Pattern
      /** Relative to a usual cue. */
      readonly strength: number
      /** Neural time. */
      readonly durationMs: number
    }
  | { readonly type: 'softReset' }
  | { readonly type: 'fullReset' }
  | { readonly type: 'start' }
  | { readonly type: 'pause' }
  | { readonly type: 'setDialPolicy'; readonly dial: DialName; readonly policy: DialPolicy }
  | { readonly type: 'assignDial'; readonly dial: DialName; readonly people: readonly number[] }
  | { readonly type: 'setJoinLock'; readonly locked: boolean }
  | { readonly type: 'addNote'; readonly text: string }
  | { readonly type: 'readmit'; readonly personId: number }
  | { readonly type: 'setEyesUp'; readonly active: boolean }
  | { readonly type: 'setNamesHidden'; readonly hidden: boolean }
  | { readonly type: 'setSpotlight'; readonly lens: string; readonly place: string }
  | { readonly type: 'clearSpotlight' }
  | { readonly type: 'addBookmark'; readonly text: string }
  | { readonly type: 'undoTurn'; readonly dial: DialName }
  | { readonly type: 'undoDose' }
  | {
      readonly type: 'openPoll'
      readonly question: string
      /** None asks for a number from `least` to `greatest`, which are 0 where there are choices. */
      readonly choices: readonly string[]
      readonly least: number
      readonly greatest: number
      readonly named: boolean
    }
  | { readonly type: 'vote'; readonly activity: number; readonly answer: number }
  | {
      readonly type: 'openPrediction'
      readonly quantity: MetricName
      readonly least: number
      readonly greatest: number
      /** The class sets it. */
      readonly fromBodyTimeMs: number
      readonly spanMs: number
    }
  | { readonly type: 'predict'; readonly activity: number; readonly values: readonly number[] }
  | { readonly type: 'reveal'; readonly activity: number }
  | { readonly type: 'putAway'; readonly activity: number }
  | { readonly type: 'kick'; readonly personId: number }
  | { readonly type: 'ban'; readonly personId: number }
  | { readonly type: 'setCoHost'; readonly personId: number; readonly active: boolean }
  | { readonly type: 'setTeams'; readonly count: number; readonly seeds: TeamSeeds }
  | { readonly type: 'setTeam'; readonly personId: number; readonly team: number }
  | { readonly type: 'openTrial'; readonly arms: readonly Arm[]; readonly blinded: boolean }
  | { readonly type: 'giveTreatments' }
  | { readonly type: 'revealTrial' }
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

export const MODULATOR_RANGES: Readonly<Record<Modulator, DialRange>> = {
  gabaTone: { min: 0, max: 4, rest: 1 },
  dopamineD1: { min: 0, max: 1, rest: 0 },
  dopamineD2: { min: 0, max: 1, rest: 0 },
  serotonin1a: { min: 0, max: 1, rest: 0 },
  serotonin2a: { min: 0, max: 1, rest: 0 },
}

export const MODULATORS_AT_REST: Readonly<Record<Modulator, number>> = {
  gabaTone: MODULATOR_RANGES.gabaTone.rest,
  dopamineD1: MODULATOR_RANGES.dopamineD1.rest,
  dopamineD2: MODULATOR_RANGES.dopamineD2.rest,
  serotonin1a: MODULATOR_RANGES.serotonin1a.rest,
  serotonin2a: MODULATOR_RANGES.serotonin2a.rest,
}

export const CONTROL_DOSE_MAX_MG_PER_KG = 0.5
export const CUE_STRENGTH_MAX = 4
export const CUE_MAX_MS = 10_000
export const DOSE_MAX_MG_PER_KG = 10
export const INFUSION_MAX_MIN = 1440
export const NICKNAME_MAX_CHARS = 24
export const REAL_NAME_MAX_CHARS = 60
export const NOTE_MAX_CHARS = 280
export const BOOKMARK_MAX_CHARS = 80
export const ASSIGNED_MAX_PEOPLE = 50

/* What is done to one brain, and so may be meant for one team's. */
const OF_ONE_BRAIN: ReadonlySet<Command['type']> = new Set([
  'turnDial',
  'giveKetamine',
  'setBlocker',
  'setModulator',
  'giveControl',
  'setArrow',
  'setHypothesis',
  'cuePattern',
  'softReset',
  'undoTurn',
  'undoDose',
] as const)

/** Whether a command may name the team whose brain it is for; without a name it is for all of them. */
export function maySayTeam({ type }: Command): boolean {
  return OF_ONE_BRAIN.has(type)
}
