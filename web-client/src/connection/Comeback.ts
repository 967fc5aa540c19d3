import { delayMs, soonMs } from './backoff'
import type { Surroundings } from './Link'

/* A line that broke sooner than this counts as one more failed attempt. */
const STEADY_MS = 3_000

/** When a page that lost its line tries again. */
export class Comeback {
  readonly #around: Surroundings
  readonly #connect: () => void
  #attempt = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  /** Since when the line has been up; null while it isn't. */
  #upSinceMs: number | null = null

  constructor(around: Surroundings, connect: () => void) {
    this.#around = around
    this.#connect = connect
  }

  /** A new beginning: what failed before doesn't count. */
  begin(): void {
    this.#attempt = 0
  }

  welcomed(): void {
    this.#upSinceMs = this.#around.nowMs()
  }

  /**
   * Plans the next attempt, later after each failure. A page that has been in for a while tries almost at once: its class was handed over and goes on
   * already, or its server died and another one is to be found.
   */
  plan(): void {
    const steady = this.#upSinceMs !== null && this.#around.nowMs() - this.#upSinceMs > STEADY_MS
    this.cancel()
    if (steady) this.#attempt = 0
    const random = this.#around.random
    this.#timer = setTimeout(() => this.#go(), steady ? soonMs(random) : delayMs(this.#attempt++, random))
  }

  /** The network may be back: doesn't wait for the planned attempt. */
  now(): void {
    if (this.#timer !== null) {
      clearTimeout(this.#timer)
      this.#go()
    }
  }

  cancel(): void {
    clearTimeout(this.#timer ?? undefined)
    this.#timer = null
    this.#upSinceMs = null
  }

  #go(): void {
    this.#timer = null
    this.#connect()
  }
}
