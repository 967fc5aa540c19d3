/* Two animation frames at 60 Hz: thirty pictures a second look smooth for slow motion and leave a laptop cool. */
const CALM_INTERVAL_MS = 30

/* Without a graphics chip each picture costs a processor dear; fifteen a second are enough. */
const MODEST_INTERVAL_MS = 62

/* Longer than this between pictures and turning the brain feels like wading. */
const SLUGGISH_MS = 48
const MODEST_SLUGGISH_MS = 90

const RATIO_STEPS = [1, 0.75, 0.55] as const
const SETTLE_PICTURES = 12

/** Decides when a heavy picture is drawn again and with how many pixels, so that it stays fluent on weak machines too. */
export class Pace {
  #lastMs = Number.NEGATIVE_INFINITY
  #meanMs = CALM_INTERVAL_MS
  #pictures = 0
  #step = 0

  constructor(private readonly modest: boolean) {}

  /** Share of the host's pixel ratio to draw with; falls when pictures come too slowly, and stays. */
  get ratioShare(): number {
    return RATIO_STEPS[this.#step] ?? 1
  }

  /** Whether it is time for a picture; at once while somebody turns the brain. */
  isDue(nowMs: number, urgent: boolean): boolean {
    return urgent || nowMs - this.#lastMs >= (this.modest ? MODEST_INTERVAL_MS : CALM_INTERVAL_MS)
  }

  /** Notes a picture; returns whether the ratio has just changed. */
  drew(nowMs: number): boolean {
    const interval = nowMs - this.#lastMs
    this.#lastMs = nowMs
    /* A pause isn't slowness. */
    if (interval > 400) return false
    this.#pictures++
    this.#meanMs += (interval - this.#meanMs) * 0.12
    const sluggish = this.modest ? MODEST_SLUGGISH_MS : SLUGGISH_MS
    if (this.#meanMs < sluggish || this.#pictures < SETTLE_PICTURES || this.#step === RATIO_STEPS.length - 1)
      return false
    this.#step++
    this.#pictures = 0
    this.#meanMs = CALM_INTERVAL_MS
    return true
  }
}
