import { FRAME_MS } from './SpikeRing'

/** How much of the signal is kept, neural ms: what a trace shows, and one window of its spectrum. */
export const EEG_SPAN_MS = 4_000

/**
 * The EEG-like signal of the last seconds of neural time, a value a millisecond, nA.
 *
 * Where frames were missed there is a gap: NaN, for nothing is known of it.
 */
export class EegTrace {
  readonly #ring = new Float32Array(EEG_SPAN_MS).fill(Number.NaN)
  #endMs = 0

  /** Neural time just behind the newest value, ms since the class began. */
  get endMs(): number {
    return this.#endMs
  }

  append(frame: number, signal: Float32Array): void {
    const startMs = (frame - 1) * FRAME_MS
    if (startMs < this.#endMs - FRAME_MS) this.clear() // the class went back
    for (let ms = Math.max(this.#endMs, startMs - EEG_SPAN_MS); ms < startMs; ms++) {
      this.#ring[ms % EEG_SPAN_MS] = Number.NaN
    }
    signal.forEach((value, ms) => {
      this.#ring[(startMs + ms) % EEG_SPAN_MS] = value
    })
    this.#endMs = startMs + signal.length
  }

  /** Returns the newest `spanMs` values, oldest first. */
  latest(spanMs: number): Float32Array {
    const values = new Float32Array(Math.min(spanMs, EEG_SPAN_MS, this.#endMs))
    for (let at = 0; at < values.length; at++) {
      values[at] = this.#ring[(this.#endMs - values.length + at) % EEG_SPAN_MS] as number
    }
    return values
  }

  clear(): void {
    this.#ring.fill(Number.NaN)
    this.#endMs = 0
  }
}
