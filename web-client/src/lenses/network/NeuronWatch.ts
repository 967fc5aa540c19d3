import { type FrameSource, type RegionName, slotOf, type WatchedNeuron } from '../../model'
import { Tissue } from './Tissue'

/* Four answers a second: what a trace needs to run on, and half of what a page may ask. */
const ASK_EVERY_MS = 250

/* A class that stands still may have begun again unnoticed, and an answer may have been lost. */
const ASK_AGAIN_MS = 1_000
const WIRING_AGAIN_MS = 3_000

/** Asks for a region's wiring once, and for the chosen neuron as long as somebody looks. Times of the animation clock, ms. */
export class NeuronWatch {
  #neuron: number | null = null
  #askedMs = Number.NEGATIVE_INFINITY
  #askedFrame = -1
  #wiringAskedMs = Number.NEGATIVE_INFINITY
  #tissue: Tissue | null = null

  constructor(private readonly source: FrameSource) {}

  /** What is known of the chosen neuron; null until the first answer. */
  get watched(): WatchedNeuron | null {
    const { watched } = this.source.frames.network
    return watched !== null && watched.neuron === this.#neuron ? watched : null
  }

  follow(neuron: number | null): void {
    if (neuron === this.#neuron) return
    this.#neuron = neuron
    this.#askedFrame = -1
  }

  /** Asks for what is due; returns when it wants to be called again, ms from now, if at all. */
  look(nowMs: number): void {
    if (this.#neuron === null) return
    const frame = this.source.frames.latest?.frame ?? 0
    const waited = nowMs - this.#askedMs
    if (waited < ASK_EVERY_MS || (frame === this.#askedFrame && waited < ASK_AGAIN_MS)) return
    this.#askedMs = nowMs
    this.#askedFrame = frame
    const since = this.watched?.moments.at(-1)?.frame
    this.source.askNetwork({ kind: 'neuron', neuron: this.#neuron, ...(since === undefined ? {} : { since }) })
  }

  /** All synapses of a region, once they have been told. */
  tissueOf(region: RegionName, nowMs: number): Tissue | null {
    const wiring = this.source.frames.network.wiringOf(slotOf(region))
    if (wiring === null) {
      this.#tissue = null
      if (nowMs - this.#wiringAskedMs > WIRING_AGAIN_MS) {
        this.#wiringAskedMs = nowMs
        this.source.askNetwork({ kind: 'wiring', region: region.toLowerCase() as Lowercase<RegionName> })
      }
      return null
    }
    if (this.#tissue?.wiring !== wiring) this.#tissue = new Tissue(wiring)
    return this.#tissue
  }

  /** Another region is looked at: its wiring may be asked for at once. */
  turn(): void {
    this.#wiringAskedMs = Number.NEGATIVE_INFINITY
    this.follow(null)
  }
}
