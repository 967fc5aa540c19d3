import { type FrameStore, type Layout, type RegionName, type SynapseList, slotOf } from '../../model'
import { spread } from './spread'

/** A neuron as a reader asks about it. */
export interface NeuronFacts {
  readonly id: number
  readonly excitatory: boolean
  readonly dead: boolean
  readonly rateHz: number
}

/* Map margins, CSS pixels: room for the dots at the edge, for the buttons above and the line of words below. */
const MARGIN = { side: 14, top: 60, bottom: 38 }

/* Pixels that a neuron has to itself, each way, where it is drawn in full size. */
const FULL_SIZE_PX = 24
const LEAST_SCALE = 0.42

/* A wider map would pull a region out of its shape. */
const WIDEST = 1.9

/** One region on a flat map of a given size: where its neurons stand, which synapses join them. CSS pixels. */
export class RegionMap {
  readonly neurons: readonly number[] // display ids
  readonly synapses: SynapseList
  readonly #at = new Map<number, number>() // display id → index into neurons
  readonly #unit: Float32Array
  readonly #px: Float32Array
  /** How large to draw a neuron, for its neighbours not to be hidden; 1 is full size. */
  scale = 1

  constructor(
    private readonly layout: Layout,
    region: RegionName,
  ) {
    const index = slotOf(region)
    this.neurons = Array.from({ length: layout.shown }, (_, id) => id).filter((id) => layout.region[id] === index)
    this.synapses = layout.synapses[index] ?? { pre: new Uint16Array(0), post: new Uint16Array(0) }
    this.neurons.forEach((id, place) => {
      this.#at.set(id, place)
    })
    this.#unit = spread(
      Float32Array.from(this.neurons.flatMap((id) => [...layout.position.subarray(3 * id, 3 * id + 3)])),
    )
    this.#px = new Float32Array(this.#unit.length)
  }

  resize(width: number, height: number): void {
    const h = Math.max(10, height - MARGIN.top - MARGIN.bottom)
    const w = Math.min(Math.max(10, width - 2 * MARGIN.side), WIDEST * h)
    const left = (width - w) / 2
    const apart = Math.sqrt((w * h) / Math.max(1, this.neurons.length))
    this.scale = Math.min(1, Math.max(LEAST_SCALE, apart / FULL_SIZE_PX))
    for (let i = 0; i < this.#px.length; i += 2) {
      this.#px[i] = left + (((this.#unit[i] ?? 0) + 1) / 2) * w
      this.#px[i + 1] = MARGIN.top + (((this.#unit[i + 1] ?? 0) + 1) / 2) * h
    }
  }

  x(id: number): number {
    return this.#px[2 * (this.#at.get(id) ?? 0)] ?? 0
  }

  y(id: number): number {
    return this.#px[2 * (this.#at.get(id) ?? 0) + 1] ?? 0
  }

  isExcitatory(id: number): boolean {
    return this.layout.excitatory[id] === 1
  }

  /** The neuron nearest to a point, if one lies within `reach`. */
  nearest(x: number, y: number, reach: number): number | null {
    let [found, least]: [number | null, number] = [null, reach]
    for (const id of this.neurons) {
      const distance = Math.hypot(this.x(id) - x, this.y(id) - y)
      if (distance < least) [found, least] = [id, distance]
    }
    return found
  }

  /** The neuron that lies next in a direction (1 or −1 on one axis): near, and not too far aside. The first one when there is none yet. */
  neighbour(id: number | null, across: number, down: number): number | null {
    if (id === null || !this.#at.has(id)) return this.neurons[0] ?? null
    let [found, least]: [number | null, number] = [null, Number.POSITIVE_INFINITY]
    for (const other of this.neurons) {
      const [dx, dy] = [this.x(other) - this.x(id), this.y(other) - this.y(id)]
      const ahead = dx * across + dy * down
      const aside = Math.abs(dx * down) + Math.abs(dy * across)
      if (ahead <= 0 || aside > 2 * ahead) continue
      const cost = ahead + 2 * aside
      if (cost < least) [found, least] = [other, cost]
    }
    return found ?? id
  }

  /** What there is to say of a neuron now. */
  facts(id: number, store: FrameStore): NeuronFacts {
    let spikes = 0
    const { first, end, mask, neuron, timeMs } = store.spikes
    for (let n = first; n < end; n++) if (neuron[n & mask] === id) spikes++
    const spanMs = end > first ? (timeMs[(end - 1) & mask] ?? 0) - (timeMs[first & mask] ?? 0) : 0
    return {
      id,
      excitatory: this.isExcitatory(id),
      dead: store.deadCells[id] === 1,
      rateHz: spanMs > 500 ? (1000 * spikes) / spanMs : 0,
    }
  }
}
