import { type Signal, signal } from '@preact/signals-core'
import { type Command, maySayTeam } from '../protocol/commands'
import type { ClientMessage, Reason } from '../protocol/messages'
import { DIALS, type DialName } from '../protocol/metrics'

/** What became of a command. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly seq: number; readonly frame: number }
  | { readonly kind: 'rejected'; readonly reason: Reason }

/** Who is told what became of commands. */
export interface Told {
  rejected(reason: Reason): void
  turned(dial: DialName, value: number): void
}

interface Unanswered {
  readonly id: number
  readonly command: Command
  readonly team: number | null
  readonly settle: (outcome: Outcome) => void
}

/* 20 a second looks immediate and stays well below the 60 messages a second that the server takes. */
export const DRAG_INTERVAL_MS = 50

/* A page's drags wait while this many commands have no answer: a slow network gets fewer values, never late ones. */
const MAX_DRAGS_UNANSWERED = 8

/* The state follows its frame at once; two frames later it must have come if it comes. */
const FRAMES_UNTIL_STATE = 2

/*
 * A page that was just reloaded leaves so many ids free, for the page before it may have sent commands that the server
 * had not answered yet when it said the last id.
 */
const RELOAD_GAP = 64

/**
 * Sends commands so that each takes effect once, over any number of reconnections.
 *
 * A command keeps its id until it is answered; after a reconnection the unanswered ones are sent again, and the server
 * answers a repeated id as it did before (P3). Dial drags are coalesced; the last value is always sent.
 */
export class CommandSender {
  /** The position that this person asked for and that the class has not confirmed yet, or null. */
  readonly asked: Readonly<Record<DialName, Signal<number | null>>> = {
    stress: signal(null),
    glutamate: signal(null),
    ketamine: signal(null),
  }
  /** Whose brain a host's dials and drugs are for; null for all teams' (and, for others, their own). */
  readonly actsOn: Signal<number | null> = signal(null)
  readonly #send: (message: ClientMessage) => void
  readonly #told: Told
  readonly #nowEpochMs: () => number
  readonly #unanswered = new Map<number, Unanswered>()
  readonly #waitingDrags = new Map<DialName, number>()
  /** The frame at which each dial's last accepted move took effect. */
  readonly #settledAt = new Map<DialName, number>()
  #nextId = 0
  #open = false
  #dragTimer: ReturnType<typeof setTimeout> | null = null

  constructor(send: (message: ClientMessage) => void, told: Told, nowEpochMs = Date.now) {
    this.#nowEpochMs = nowEpochMs
    this.#send = send
    this.#told = told
  }

  /** Takes commands from here on; sends again what has no answer yet. */
  opened(lastCommandId: number): void {
    this.#nextId = Math.max(this.#nextId, lastCommandId + (this.#nextId === 0 ? RELOAD_GAP : 1))
    this.#open = true
    for (const unanswered of this.#unanswered.values()) {
      this.#send(messageOf(unanswered))
    }
    this.#sendDrag()
  }

  closed(): void {
    this.#open = false
  }

  /** Sends a command; the promise is kept when the server has answered, however often the line breaks before. */
  perform(command: Command): Promise<Outcome> {
    if (this.#nextId === 0) {
      throw new Error('no command before the class has said welcome (P2)')
    }
    return new Promise((settle) => {
      const id = this.#takeId()
      const unanswered = { id, command, team: maySayTeam(command) ? this.actsOn.peek() : null, settle }
      this.#unanswered.set(id, unanswered)
      if (this.#open) {
        this.#send(messageOf(unanswered))
      }
    })
  }

  /*
   * Ids grow over all pages of a person (P3), and a teacher may have the class open on a laptop and a tablet. The pages
   * don't know of each other's ids, but they share the time of day, which grows on all of them.
   */
  #takeId(): number {
    const id = Math.max(this.#nextId, this.#nowEpochMs())
    this.#nextId = id + 1
    return id
  }

  /** Asks for a dial's position, again and again while it is dragged. */
  turn(dial: DialName, value: number): void {
    this.asked[dial].value = value
    this.#waitingDrags.delete(dial)
    this.#waitingDrags.set(dial, value)
    if (this.#dragTimer === null) {
      this.#sendDrag()
    }
  }

  answered(id: number, outcome: Outcome): void {
    const unanswered = this.#unanswered.get(id)
    if (unanswered === undefined) {
      return // answered before, or by a page that is gone
    }
    this.#unanswered.delete(id)
    unanswered.settle(outcome)
    if (outcome.kind === 'rejected') {
      this.#told.rejected(outcome.reason)
      this.stateArrived()
    } else if (unanswered.command.type === 'turnDial') {
      this.#settledAt.set(unanswered.command.dial, outcome.frame)
      this.#told.turned(unanswered.command.dial, unanswered.command.value)
    }
  }

  /** The class has told its state: dials without an open question show it from now on. */
  stateArrived(): void {
    for (const dial of DIALS) {
      if (!this.#isOpen(dial)) {
        this.asked[dial].value = null
      }
    }
  }

  /** A frame came. A move that changed nothing is followed by no state, so the frames after it settle the dial. */
  frameArrived(frame: number): void {
    for (const dial of DIALS) {
      if (!this.#isOpen(dial) && frame >= (this.#settledAt.get(dial) ?? 0) + FRAMES_UNTIL_STATE) {
        this.asked[dial].value = null
      }
    }
  }

  /* One dial each interval, the one that waits longest first: 20 messages a second however many dials move. */
  #sendDrag(): void {
    this.#dragTimer = null
    const next = this.#waitingDrags.entries().next()
    if (next.done || !this.#open) {
      return
    }
    if (this.#unanswered.size < MAX_DRAGS_UNANSWERED) {
      const [dial, value] = next.value
      this.#waitingDrags.delete(dial)
      void this.perform({ type: 'turnDial', dial, value })
    }
    this.#dragTimer = setTimeout(() => this.#sendDrag(), DRAG_INTERVAL_MS)
  }

  #isOpen(dial: DialName): boolean {
    if (this.#waitingDrags.has(dial)) {
      return true
    }
    for (const { command } of this.#unanswered.values()) {
      if (command.type === 'turnDial' && command.dial === dial) {
        return true
      }
    }
    return false
  }
}

function messageOf({ id, command, team }: Unanswered): ClientMessage {
  return { kind: 'command', id, ...(team === null ? {} : { team }), command }
}
