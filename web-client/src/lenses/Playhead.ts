/* Time constant of the follower: two frames, so that 20 frames a second look like one even motion. */
const FOLLOW_MS = 110

/* Farther than this is a seek or a pause slept through, not motion: jump. */
const JUMP_MS = 1_500

/* Nearer than this is there: less than half a pixel of any chart. */
const ARRIVED_MS = 2

/**
 * The neural time that a scrolling chart shows: it follows the newest frame smoothly, and is never ahead of it.
 *
 * Times in ms; `now` is the animation clock, `target` neural time.
 */
export class Playhead {
  #shownMs = Number.NaN
  #lastNowMs = 0

  /** Moves towards the target and returns the neural time to show. */
  follow(targetMs: number, nowMs: number, still = false): number {
    const behind = targetMs - this.#shownMs
    const elapsed = Math.min(Math.max(nowMs - this.#lastNowMs, 0), 250)
    this.#lastNowMs = nowMs
    if (still || !(Math.abs(behind) < JUMP_MS) || behind < ARRIVED_MS) {
      this.#shownMs = targetMs
    } else {
      this.#shownMs += behind * (1 - Math.exp(-elapsed / FOLLOW_MS))
    }
    return this.#shownMs
  }

  /** Whether the newest frame is shown, so that nothing moves till another comes. */
  hasArrived(targetMs: number): boolean {
    return this.#shownMs === targetMs
  }
}
