import { type FrameStore, type Layout, REGIONS } from '../../model'
import { type Dimming, FlashLimiter, GLOW_PER_SPIKE, GLOW_PER_SPIKE_OF_AREAS, glowLeft } from './flashLimit'

/** After a longer pause than this no glow is left that would have to fade. */
export const LONGEST_STEP_MS = 2_000

/* Below this nobody sees a glow any more. */
const DARK = 0.004

/** How each neuron glows by its spikes, kept to harmless flashing region by region. */
export class RegionGlow {
  readonly #raw: Float32Array // [neuron], before limiting
  readonly #limiters = REGIONS.map(() => new FlashLimiter())
  readonly #sum = new Float64Array(REGIONS.length)
  readonly #count = new Float64Array(REGIONS.length)
  #dimmings: readonly Dimming[] = []
  #nextSpike = -1

  constructor(private readonly layout: Layout) {
    this.#raw = new Float32Array(layout.shown)
    for (const region of layout.region) this.#count[region] = (this.#count[region] ?? 0) + 1
  }

  /** Mean glow of a region as it is shown, 0…1: never changes fast enough to flash. */
  shownMean(region: number): number {
    const { gain, lift } = this.#dimmings[region] ?? { gain: 0, lift: 0 }
    return this.#mean(region) * gain + lift
  }

  /**
   * Moves on by `elapsedMs`: takes the spikes up to neural time `untilMs` and writes what to show into `glow`. Returns
   * whether anything still glows.
   */
  advance(store: FrameStore, untilMs: number, elapsedMs: number, glow: Float32Array): boolean {
    const left = glowLeft(elapsedMs)
    for (let id = 0; id < this.#raw.length; id++) this.#raw[id] = (this.#raw[id] as number) * left
    this.#take(store, untilMs)
    this.#sum.fill(0)
    for (let id = 0; id < this.#raw.length; id++) {
      const region = this.layout.region[id] as number
      this.#sum[region] = (this.#sum[region] as number) + (this.#raw[id] as number)
    }
    this.#dimmings = this.#limiters.map((limiter, region) => limiter.limit(this.#mean(region), elapsedMs))
    return this.#show(glow)
  }

  #mean(region: number): number {
    return (this.#sum[region] ?? 0) / Math.max(1, this.#count[region] ?? 1)
  }

  #take(store: FrameStore, untilMs: number): void {
    const { spikes } = store
    const perSpike = this.layout.circuit === 'twoArea' ? GLOW_PER_SPIKE_OF_AREAS : GLOW_PER_SPIKE
    if (this.#nextSpike < 0 || this.#nextSpike > spikes.end) this.#nextSpike = spikes.end
    this.#nextSpike = Math.max(this.#nextSpike, spikes.first)
    for (; this.#nextSpike < spikes.end; this.#nextSpike++) {
      const slot = this.#nextSpike & spikes.mask
      if ((spikes.timeMs[slot] as number) > untilMs) return
      const neuron = spikes.neuron[slot] as number
      if (neuron >= this.#raw.length) continue
      const more = this.layout.excitatory[neuron] === 1 ? perSpike.excitatory : perSpike.inhibitory
      /* A slow machine draws late: a spike counts for what is left of its glow by then. */
      const left = glowLeft(untilMs - (spikes.timeMs[slot] as number))
      this.#raw[neuron] = Math.min(1, (this.#raw[neuron] as number) + more * left)
    }
  }

  #show(glow: Float32Array): boolean {
    let glows = false
    for (let id = 0; id < glow.length; id++) {
      const { gain, lift } = this.#dimmings[this.layout.region[id] as number] as Dimming
      const shown = Math.min(1, (this.#raw[id] as number) * gain + lift)
      glow[id] = shown
      glows ||= shown > DARK
    }
    return glows
  }
}
