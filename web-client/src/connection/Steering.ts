import { type Signal, signal } from '@preact/signals-core'
import type { ClientMessage } from '../protocol/messages'
import type { Steer } from '../protocol/showing'

/* A hand that drags the seek bar asks for far more frames than anybody could look at. */
const SEEK_EVERY_MS = 120

/* A seek that has no answer by then was refused or lost: the page shows again where the server is. */
const PATIENCE_MS = 2_000

/** Plays, seeks and loops a showing. While a seek is on its way, `wanted` is where the hand already is. */
export class Steering {
  /** The frame asked for last, until it is shown. */
  readonly wanted: Signal<number | null> = signal(null)
  #sentAtMs = Number.NEGATIVE_INFINITY
  #unanswered = 0
  #later: ReturnType<typeof setTimeout> | undefined
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(
    /** Does nothing while there is no line. */
    private readonly send: (message: ClientMessage) => void,
    private readonly nowMs: () => number,
  ) {}

  perform(steer: Steer): void {
    this.send({ kind: 'steer', ...steer })
  }

  /** Goes to a frame. Of many within a moment the first and the last are asked for. */
  seek(frame: number): void {
    this.wanted.value = frame
    clearTimeout(this.#later)
    const waitMs = this.#sentAtMs + SEEK_EVERY_MS - this.nowMs()
    if (waitMs > 0) this.#later = setTimeout(() => this.#sendSeek(), waitMs)
    else this.#sendSeek()
  }

  /** A seek was done. */
  seeked(): void {
    this.#unanswered = Math.max(0, this.#unanswered - 1)
    if (this.#unanswered === 0 && this.#later === undefined) this.#arrived()
  }

  #sendSeek(): void {
    const frame = this.wanted.peek()
    this.#later = undefined
    if (frame === null) return
    this.#sentAtMs = this.nowMs()
    this.#unanswered++
    clearTimeout(this.#patience)
    this.#patience = setTimeout(() => this.#arrived(), PATIENCE_MS)
    this.perform({ action: 'seek', frame })
  }

  #arrived(): void {
    clearTimeout(this.#patience)
    this.#unanswered = 0
    if (this.#later === undefined) this.wanted.value = null
  }
}
