/** The text messages of both directions. Add a case here; the compiler lists what must change. */

import type { Activity } from './activity'
import type { Arrow, Blocker, Command, DialPolicy, Hypothesis, Modulator } from './commands'
import type { ImpulseQuestion, ImpulseRegion } from './impulse'
import type { LocalText } from './localText'
import type { CircuitName, DialName, MetricName } from './metrics'
import type { Showing, Steer } from './showing'
import type { Comparison, Teams } from './teams'

export const PROTOCOL_VERSION = 1

export const STREAMS = ['metrics', 'spikes', 'synapses', 'eeg'] as const
export type StreamName = (typeof STREAMS)[number]

export type ClientMessage =
  | { readonly kind: 'hello'; readonly protocol: number; readonly client: string }
  | {
      readonly kind: 'join'
      readonly code: string
      readonly nickname: string
      /** For the host's eyes only. */
      readonly realName?: string
      /** What this browser calls itself, so that a ban outlives another name. */
      readonly device?: string
    }
  | { readonly kind: 'resume'; readonly token: string }
  | { readonly kind: 'host'; readonly token: string }
  | { readonly kind: 'screen'; readonly code: string }
  /** A recording that is played, instead of a class. */
  | { readonly kind: 'show'; readonly token: string }
  | ({ readonly kind: 'steer' } & Steer)
  | {
      readonly kind: 'subscribe'
      readonly streams: readonly StreamName[]
      /** What to tell of all teams together; hosts and screens only. */
      readonly teams?: readonly MetricName[]
    }
  | {
      readonly kind: 'command'
      readonly id: number
      /** Whose brain it is for; absent: all, or a student's own. */
      readonly team?: number
      readonly command: Command
    }
  | { readonly kind: 'watch'; readonly team: number }
  | { readonly kind: 'compare'; readonly quantity: MetricName }
  | { readonly kind: 'drew'; readonly frame: number }
  | ({ readonly kind: 'impulse'; readonly id: number } & ImpulseQuestion)
  | { readonly kind: 'wiring'; readonly id: number; readonly region: ImpulseRegion }
  | { readonly kind: 'neuron'; readonly id: number; readonly neuron: number; readonly since?: number }

/** How a page enters a class or a showing. */
export type Entry = Extract<ClientMessage, { kind: 'join' | 'resume' | 'host' | 'screen' | 'show' }>

export const ROLES = ['student', 'host', 'screen', 'presenter'] as const
export type Role = (typeof ROLES)[number]

export const REASON_CODES = [
  'version',
  'malformed',
  'unknownKind',
  'outOfRange',
  'unknownCode',
  'locked',
  'banned',
  'full',
  'token',
  'nickname',
  'forbidden',
  'ended',
  'tooFast',
  'busy',
  'notYet',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export const FAREWELLS = ['kicked', 'ended', 'replaced', 'serverStopping'] as const
export type Farewell = (typeof FAREWELLS)[number]

/** Why something was refused. `code` is `other` when a newer server knows a reason that this page doesn't. */
export interface Reason {
  readonly code: ReasonCode | 'other'
  readonly message: string
  readonly allowed: string | null
}

export interface DialState {
  readonly value: number
  /** Nickname of the last mover. */
  readonly hand: string | null
  readonly policy: DialPolicy
  /** Numbers of those whom the host gave the dial to. */
  readonly assigned: readonly number[]
  /** What people set for themselves, while the class decides together. */
  readonly spread: Spread | null
  /** Where undoing the last move would put it; null when nothing can be undone. */
  readonly before: number | null
}

/** Five numbers of what many people set or guessed; quartiles are linear between neighbours. */
export interface Spread {
  readonly count: number
  readonly min: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly max: number
}

/** Whose hands are moving a dial right now: a few names, and how many there are. */
export interface DialHands {
  readonly names: readonly string[]
  readonly count: number
}

export type Hands = Readonly<Record<DialName, DialHands>>

export interface Chapter {
  readonly index: number
  readonly count: number
  readonly title: LocalText
  readonly narration: LocalText
}

/** A lens and a place in it, in the pages' own words. */
export interface Spotlight {
  readonly lens: string
  readonly place: string
}

export interface ClassState {
  readonly running: boolean
  readonly locked: boolean
  readonly ended: boolean
  /** Seconds of body time for each second of neural time. */
  readonly lapse: number
  readonly dials: Readonly<Record<DialName, DialState>>
  readonly blockers: readonly Blocker[]
  readonly modulators: Readonly<Record<Modulator, number>>
  /** The causal arrows that are cut. */
  readonly cutArrows: readonly Arrow[]
  /** Those that hold. */
  readonly hypotheses: readonly Hypothesis[]
  readonly people: number
  /** Neural seconds per real second; 1 when the server keeps up. */
  readonly slowed: number
  readonly chapter: Chapter | null
  /** Whether students' pages are to be still. */
  readonly eyesUp: boolean
  readonly namesHidden: boolean
  /** Where everybody is to look; null when where they like. */
  readonly spotlight: Spotlight | null
  /** Whether the last dose can be undone. */
  readonly doseUndo: boolean
  /** The brains of the class; what is told above of dials and drugs is that of `teams.team`. */
  readonly teams: Teams
}

/** Where a chapter of a lesson begins. */
export interface ChapterStart {
  readonly bodyTimeMs: number
  readonly title: LocalText
}

export interface ScenarioCard {
  readonly id: string | null
  readonly title: LocalText
  readonly summary: LocalText
  /** Body time at which the lesson is over; 0 when it has no end. */
  readonly durationMs: number
  readonly chapters: readonly ChapterStart[]
  /** Which regions its brain has. */
  readonly circuit: CircuitName
}

export interface RosterPerson {
  readonly personId: number
  readonly nickname: string
  readonly present: boolean
  readonly laggingFrames: number
  /** Whether the page is seen: one behind another tab draws nothing. */
  readonly looking: boolean
  readonly coHost: boolean
  readonly realName: string | null
  readonly team: number
  /** How many of this person's commands were turned down. */
  readonly refused: number
}

/** Somebody who was taken out and can be let in again. */
export interface Outsider {
  readonly personId: number
  readonly nickname: string
  readonly banned: boolean
}

export interface Welcome {
  readonly kind: 'welcome'
  readonly role: Role
  readonly personId: number
  readonly nickname: string
  readonly token: string | null
  readonly classId: string
  readonly code: string
  readonly joinUrl: string
  readonly scenario: ScenarioCard
  readonly state: ClassState
  /** Greatest command id of this person that was answered. */
  readonly lastCommandId: number
  /** What this person set where the class decides together; dials without a setting are absent. */
  readonly own: Readonly<Partial<Record<DialName, number>>>
  /** What this person answered to what is asked now: a number, a curve, or nothing. */
  readonly answer: readonly number[]
}

/** A point of the timeline: a dose, note, reset, blocker or chapter. */
export interface Mark {
  readonly frame: number
  readonly bodyTimeMs: number
  readonly type: string
  readonly text: string
  readonly who: string | null
}

export type ServerMessage =
  | { readonly kind: 'hello'; readonly protocol: number; readonly server: string }
  | { readonly kind: 'servers'; readonly origins: readonly string[]; readonly leaving: boolean }
  | Welcome
  | { readonly kind: 'state'; readonly state: ClassState }
  | { readonly kind: 'hands'; readonly dials: Hands }
  | { readonly kind: 'roster'; readonly people: readonly RosterPerson[]; readonly out: readonly Outsider[] }
  | { readonly kind: 'activity'; readonly activity: Activity }
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** From here on the page sees another brain, or the same one unmasked: what it held is void. */
  | { readonly kind: 'team'; readonly team: number; readonly why: string }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'showing'; readonly showing: Showing }
  | { readonly kind: 'accepted'; readonly id: number; readonly seq: number; readonly frame: number }
  | { readonly kind: 'rejected'; readonly id: number; readonly reason: Reason }
  | { readonly kind: 'impulseRefused'; readonly id: number; readonly reason: Reason }
  | { readonly kind: 'networkRefused'; readonly id: number; readonly reason: Reason }
  | { readonly kind: 'refused'; readonly reason: Reason }
  | { readonly kind: 'bye'; readonly why: Farewell }
