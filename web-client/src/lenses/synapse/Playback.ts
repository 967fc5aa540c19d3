/** Where in an impulse its reader is, and how slowly time goes. No DOM, and no clock of its own. */

export const SPANS_US = [10_000, 300_000] as const
export type SpanUs = (typeof SPANS_US)[number]

/*
 * How many times slower than life. A span lasts five seconds at least, so one impulse's light comes and goes far less than three times a
 * second.
 */
export const SLOWNESS: Readonly<Record<SpanUs, readonly number[]>> = {
  10000: [500, 1_000, 2_000, 5_000],
  300000: [15, 30, 50, 100],
}
const USUAL: Readonly<Record<SpanUs, number>> = { 10000: 1_000, 300000: 30 }

/* The end of a span stands for a moment before the next pass. */
const REST_AT_END_MS = 900
/* A page that was hidden goes on from where it was. */
const LONGEST_STEP_MS = 100

export class Playback {
  timeUs = 0
  playing = false
  loops = true
  #spanUs: SpanUs = 10_000
  #slowness = USUAL[10_000]
  #restedMs = 0

  get spanUs(): SpanUs {
    return this.#spanUs
  }

  get slowness(): number {
    return this.#slowness
  }

  set slowness(times: number) {
    this.#slowness = SLOWNESS[this.#spanUs].includes(times) ? times : USUAL[this.#spanUs]
  }

  /** Looks at another stretch; a time beyond it becomes its end. */
  look(spanUs: SpanUs): void {
    this.#spanUs = spanUs
    this.#slowness = USUAL[spanUs]
    this.seek(this.timeUs)
  }

  seek(timeUs: number): void {
    this.timeUs = Math.min(Math.max(timeUs, 0), this.#spanUs)
    this.#restedMs = 0
  }

  /** Plays, from the beginning when the end was reached. */
  play(): void {
    if (this.timeUs >= this.#spanUs) this.seek(0)
    this.playing = true
  }

  /** Goes on by what has passed on the reader's clock; returns whether another pass began. */
  advance(elapsedMs: number): boolean {
    if (!this.playing) return false
    const stepMs = Math.min(Math.max(elapsedMs, 0), LONGEST_STEP_MS)
    if (this.timeUs < this.#spanUs) {
      this.timeUs = Math.min(this.#spanUs, this.timeUs + (1000 * stepMs) / this.#slowness)
      return false
    }
    this.#restedMs += stepMs
    if (!this.loops) this.playing = false
    if (this.#restedMs < REST_AT_END_MS || !this.loops) return false
    this.seek(0)
    return true
  }
}
