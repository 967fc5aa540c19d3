/** Which impulses the lens shows: asks the server for them, and again when the brain has moved on. */

import type { FrameSource, Impulse, ImpulseQuestion } from '../../model'

/** What stands beside the impulse of now. */
export type Beside = 'none' | 'rest' | 'pinned'

/* A state that drifts for hours needs no faster look, and a class of two hundred phones asks forty times a second. */
const RENEW_AFTER_MS = 5_000
const ASK_AGAIN_MS = 1_500

/* The server traces in a picture of the brain that is at most so old (P20). A playhead may have gone back, too. */
const PICTURE_EVERY_FRAMES = 5

/* Refusals that pass by themselves. */
const PASSING: readonly string[] = ['busy', 'tooFast']

export class Questions {
  now: Impulse | null = null
  rest: Impulse | null = null
  pinned: Impulse | null = null
  beside: Beside = 'none'
  /** The server could not trace; it is asked again. */
  refused = false
  /** What the brain was given is not to be seen, so a rested one is. */
  blind = false
  #question: ImpulseQuestion = { region: 'pfc', synapse: 'pyramidal' }
  #nowId = 0
  #restId = 0
  #askedAtMs = Number.NEGATIVE_INFINITY
  #due = true
  readonly #end: () => void

  constructor(
    private readonly source: FrameSource,
    private readonly changed: () => void,
  ) {
    this.#end = source.frames.impulses.newest.subscribe(() => this.#read())
  }

  get question(): ImpulseQuestion {
    return this.#question
  }

  get before(): Impulse | null {
    return this.beside === 'rest' ? this.rest : this.beside === 'pinned' ? this.pinned : null
  }

  /** Asks something else. */
  ask(change: Partial<ImpulseQuestion>): void {
    this.#question = { ...this.#question, ...change }
    this.renew()
  }

  setBeside(beside: Beside): void {
    this.beside = beside
    this.renew()
  }

  pin(): void {
    this.pinned = this.now
    this.beside = 'pinned'
    this.changed()
  }

  /** The next `look` asks; perhaps what was hidden may be seen now. */
  renew(): void {
    this.#due = true
    this.blind = false
    this.changed()
  }

  /** Asks when it is time to: at once for another question, else when the brain has gone on since the last answer. */
  look(nowMs: number): void {
    const waitedMs = nowMs - this.#askedAtMs
    const latest = this.source.frames.latest?.frame ?? 0
    const unanswered = this.now === null || this.refused
    const moved = this.now !== null && Math.abs(latest - this.now.frame) > PICTURE_EVERY_FRAMES
    if (!this.#due && !(unanswered && waitedMs > ASK_AGAIN_MS) && !(moved && waitedMs > RENEW_AFTER_MS)) return
    this.#due = false
    this.#askedAtMs = nowMs
    this.#nowId = this.source.askImpulse(this.blind ? { ...this.#question, atRest: true } : this.#question)
    if (this.beside === 'rest') this.#restId = this.source.askImpulse({ ...this.#question, atRest: true })
    this.#read()
  }

  dispose(): void {
    this.#end()
  }

  #read(): void {
    const { impulses } = this.source.frames
    const now = impulses.of(this.#nowId)
    const rest = impulses.of(this.#restId)
    if (now?.kind === 'refused') {
      this.refused = true
      this.blind ||= !PASSING.includes(now.reason.code)
    }
    if (now?.kind === 'impulse') {
      this.now = now
      this.refused = false
    }
    if (rest?.kind === 'impulse') this.rest = rest
    this.changed()
  }
}
