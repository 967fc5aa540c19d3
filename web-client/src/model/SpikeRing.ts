import type { Spikes } from '../protocol/frames'

/** Neural time of a frame. */
export const FRAME_MS = 50

/** How far back spikes are kept, neural ms: what a raster shows. */
export const SPIKE_SPAN_MS = 10_000

/* 2,000 neurons firing 12 Hz for 10 s; of a longer storm the oldest part is lost first. */
const CAPACITY = 1 << 18

/**
 * The spikes of the last ten seconds of neural time.
 *
 * Spikes are numbered from 0 as they arrive, so a drawing can remember the first one it hasn't drawn. Those from `first`
 * to below `end` are held; spike `n` lies at `n & mask` of both arrays.
 */
export class SpikeRing {
  readonly neuron = new Uint16Array(CAPACITY) // [spike], display id
  readonly timeMs = new Float64Array(CAPACITY) // [spike], neural time since the class began
  readonly mask = CAPACITY - 1
  #first = 0
  #end = 0
  #newestFrame = 0

  get first(): number {
    return this.#first
  }

  get end(): number {
    return this.#end
  }

  append(frame: number, spikes: Spikes): void {
    if (frame === this.#newestFrame) {
      return // the same frame again, as a full state
    }
    if (frame < this.#newestFrame) {
      this.clear() // the class went back; spikes that never were must not stay
    }
    this.#newestFrame = frame
    const frameStartMs = (frame - 1) * FRAME_MS
    for (let index = 0; index < spikes.neuron.length; index++) {
      const slot = this.#end++ & this.mask
      this.neuron[slot] = spikes.neuron[index] ?? 0
      this.timeMs[slot] = frameStartMs + (spikes.ms[index] ?? 0)
    }
    this.#first = Math.max(this.#first, this.#end - CAPACITY)
    this.#forgetBefore(frameStartMs + FRAME_MS - SPIKE_SPAN_MS)
  }

  clear(): void {
    this.#first = this.#end
  }

  /** Forgets all as if nothing had come, so that the frame before may come again, of another brain. */
  begin(): void {
    this.#end++ // who drew up to here sees that something is missing
    this.#first = this.#end
    this.#newestFrame = 0
  }

  #forgetBefore(timeMs: number): void {
    while (this.#first < this.#end && (this.timeMs[this.#first & this.mask] ?? 0) < timeMs) {
      this.#first++
    }
  }
}
