import { type Signal, signal } from '@preact/signals-core'
import type { Activity } from '../protocol/activity'
import type { Arrow, Blocker, Hypothesis, Modulator } from '../protocol/commands'
import { DIAL_RANGES, MODULATORS_AT_REST } from '../protocol/commands'
import type {
  Chapter,
  ClassState,
  DialState,
  Farewell,
  Hands,
  Mark,
  Outsider,
  Reason,
  Role,
  RosterPerson,
  ScenarioCard,
  ServerMessage,
  Spotlight,
  Welcome,
} from '../protocol/messages'
import { type CircuitName, DIALS, type DialName } from '../protocol/metrics'
import type { Showing, Timeline } from '../protocol/showing'
import { ONE_BRAIN, type Teams } from '../protocol/teams'

/** How the page stands with the server. */
export type ConnectionPhase = 'connecting' | 'live' | 'reconnecting' | 'closed'

export interface Identity {
  readonly role: Role
  readonly personId: number
  readonly nickname: string
  readonly classId: string
  readonly code: string
  readonly joinUrl: string
  readonly scenario: ScenarioCard
}

const NOTHING_ASKED: Activity = { poll: null, prediction: null }

const NO_HANDS: Hands = {
  stress: { names: [], count: 0 },
  glutamate: { names: [], count: 0 },
  ketamine: { names: [], count: 0 },
}

/* A lesson has dozens of marks; the bound only keeps a runaway class from filling a phone. */
const MAX_MARKS = 2_000

/** The class as the server last described it, as signals that components read. Only the connection writes it. */
export class ClassStore {
  readonly identity: Signal<Identity | null> = signal(null)
  readonly phase: Signal<ConnectionPhase> = signal('connecting')
  readonly running = signal(false)
  readonly locked = signal(false)
  readonly ended = signal(false)
  readonly lapse = signal(1)
  readonly dials: Readonly<Record<DialName, Signal<DialState>>> = {
    stress: signal(restOf('stress')),
    glutamate: signal(restOf('glutamate')),
    ketamine: signal(restOf('ketamine')),
  }
  /** Whose hands are on the dials right now. */
  readonly hands: Signal<Hands> = signal(NO_HANDS)
  /** What this person set where the class decides together. */
  readonly own: Readonly<Record<DialName, Signal<number | null>>> = {
    stress: signal(null),
    glutamate: signal(null),
    ketamine: signal(null),
  }
  readonly blockers: Signal<readonly Blocker[]> = signal([])
  readonly modulators: Signal<Readonly<Record<Modulator, number>>> = signal(MODULATORS_AT_REST)
  readonly cutArrows: Signal<readonly Arrow[]> = signal([])
  readonly hypotheses: Signal<readonly Hypothesis[]> = signal(['disinhibition'])
  readonly people = signal(0)
  readonly slowed = signal(1)
  readonly chapter: Signal<Chapter | null> = signal(null)
  readonly eyesUp = signal(false)
  readonly namesHidden = signal(false)
  readonly spotlight: Signal<Spotlight | null> = signal(null)
  readonly doseUndo = signal(false)
  /** The brains of the class, and which of them this page sees. */
  readonly teams: Signal<Teams> = signal(ONE_BRAIN)
  readonly roster: Signal<readonly RosterPerson[]> = signal([])
  /** What is asked of the class. */
  readonly activity: Signal<Activity> = signal(NOTHING_ASKED)
  /** What this person answered to it: a number, a curve, or nothing. */
  readonly answer: Signal<readonly number[]> = signal([])
  /** Those who were taken out; the host can let them in again. */
  readonly out: Signal<readonly Outsider[]> = signal([])
  readonly marks: Signal<readonly Mark[]> = signal([])
  /** How the recording stands that is played here; null in a live class. */
  readonly showing: Signal<Showing | null> = signal(null)
  /** What is known of that recording beforehand. */
  readonly story: Signal<Timeline | null> = signal(null)
  /** Why the class can't be entered or went on without this page. */
  readonly refusal: Signal<Reason | null> = signal(null)
  readonly farewell: Signal<Farewell | null> = signal(null)
  /** Why the last thing that this person asked for was not done. */
  readonly notice: Signal<Reason | null> = signal(null)

  /** Which regions the class's brain has. */
  get circuit(): CircuitName {
    return this.identity.value?.scenario.circuit ?? 'classroom'
  }

  /** The dials that mean something to the class's brain. */
  get usedDials(): readonly DialName[] {
    return this.circuit === 'twoArea' ? ['glutamate'] : DIALS
  }

  get role(): Role | null {
    return this.identity.value?.role ?? null
  }

  welcome(welcome: Welcome): void {
    const { role, personId, nickname, classId, code, joinUrl, scenario } = welcome
    this.identity.value = { role, personId, nickname, classId, code, joinUrl, scenario }
    this.refusal.value = null
    this.farewell.value = null
    this.apply(welcome.state)
    this.answer.value = welcome.answer
    for (const dial of DIALS) {
      this.own[dial].value = welcome.own[dial] ?? null
    }
  }

  apply(state: ClassState): void {
    this.running.value = state.running
    this.locked.value = state.locked
    this.ended.value = state.ended
    this.lapse.value = state.lapse
    for (const dial of DIALS) {
      this.dials[dial].value = state.dials[dial]
      if (state.dials[dial].spread === null) {
        this.own[dial].value = null // reset, or no longer decided together
      }
    }
    this.blockers.value = state.blockers
    this.modulators.value = state.modulators
    this.cutArrows.value = state.cutArrows
    this.hypotheses.value = state.hypotheses
    this.people.value = state.people
    this.slowed.value = state.slowed
    this.chapter.value = state.chapter
    this.eyesUp.value = state.eyesUp
    this.namesHidden.value = state.namesHidden
    this.spotlight.value = state.spotlight
    this.doseUndo.value = state.doseUndo
    this.teams.value = state.teams
  }

  /** A command was not done. */
  rejected(reason: Reason): void {
    this.notice.value = { ...reason }
  }

  /** A dial move of this person was taken: where the class decides together it is their own setting. */
  turned(dial: DialName, value: number): void {
    if (this.dials[dial].value.policy === 'consensus') {
      this.own[dial].value = value
    }
  }

  depart(why: Farewell): void {
    this.farewell.value = why
    if (why === 'ended') {
      this.ended.value = true
      this.running.value = false
    }
  }

  /** The page begins to enter a class: what an earlier one answered no longer counts. */
  approach(): void {
    this.refusal.value = null
    this.farewell.value = null
    this.phase.value = 'connecting'
  }

  /** Takes in what concerns the people and the timeline. */
  hear(message: Extract<ServerMessage, { kind: 'hands' | 'activity' | 'roster' | 'mark' | 'showing' }>): void {
    switch (message.kind) {
      case 'activity':
        this.#ask(message.activity)
        break
      case 'hands':
        this.hands.value = message.dials
        break
      case 'roster':
        this.roster.value = message.people
        this.out.value = message.out
        break
      case 'mark':
        this.addMark(message.mark)
        break
      case 'showing':
        this.showing.value = message.showing
        break
    }
  }

  /* An answer belongs to its question: another one has none yet. */
  #ask(activity: Activity): void {
    const numberOf = ({ poll, prediction }: Activity) => (poll ?? prediction)?.number
    const before = numberOf(this.activity.value)
    if (before !== undefined && numberOf(activity) !== before) {
      this.answer.value = []
    }
    this.activity.value = activity
  }

  /** The page sees another brain from here on: its marks come anew. */
  turnTo(team: number): void {
    this.marks.value = []
    this.teams.value = { ...this.teams.value, team }
  }

  addMark(mark: Mark): void {
    if (this.marks.value.some((known) => known.frame === mark.frame && known.text === mark.text)) {
      return // told again after a reconnect
    }
    this.marks.value = [...this.marks.value, mark].slice(-MAX_MARKS)
  }

  /** Tells whether this person may turn the dial. */
  mayTurn(dial: DialName): boolean {
    const role = this.role
    const { policy, assigned } = this.dials[dial].value
    switch (policy) {
      case 'host':
        return role === 'host'
      case 'everyone':
        return role === 'host' || role === 'student'
      case 'teams':
        return role === 'host' || (role === 'student' && this.teams.value.count > 1)
      case 'consensus':
        return role === 'student'
      case 'assigned':
        return role === 'host' || (role === 'student' && assigned.includes(this.identity.value?.personId ?? -1))
    }
  }
}

function restOf(dial: DialName): DialState {
  return { value: DIAL_RANGES[dial].rest, hand: null, policy: 'host', assigned: [], spread: null, before: null }
}
