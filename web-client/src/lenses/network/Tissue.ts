import type { SynapseList, Wiring } from '../../model'

/** More lines than this in one picture are no longer lines: of more, an even share is drawn. */
export const MAX_LINES = 50_000

const RANKS = 65_536

/** A neuron's living synapses that are drawn, as indices. */
export interface LinesOf {
  readonly inputs: readonly number[]
  readonly outputs: readonly number[]
}

/**
 * All synapses of a region that the page was told of: first those that always live, then the spines, sorted by rank. So at any
 * density the living ones are the first of the list. No DOM.
 */
export class Tissue implements SynapseList {
  readonly pre: Uint16Array // display ids
  readonly post: Uint16Array
  /** 1 for synapses that pyramidal cells make. */
  readonly excitatory: Uint8Array
  /** How many always live: the first ones. */
  readonly fixed: number
  /** How many live at rest. */
  readonly atRest: number
  readonly #rank: Uint16Array // of those behind the fixed ones, ascending
  readonly #maxDensity: number

  constructor(readonly wiring: Wiring) {
    const fixed = wiring.blocks.filter(({ rank }) => rank.length === 0)
    const spines = wiring.blocks.filter(({ rank }) => rank.length > 0)
    const count = wiring.blocks.reduce((sum, { pre }) => sum + pre.length, 0)
    this.pre = new Uint16Array(count)
    this.post = new Uint16Array(count)
    this.excitatory = new Uint8Array(count)
    let at = 0
    for (const { pre, post, fromPyramidal } of fixed) {
      this.pre.set(pre, at)
      this.post.set(post, at)
      this.excitatory.fill(fromPyramidal ? 1 : 0, at, at + pre.length)
      at += pre.length
    }
    this.fixed = at
    this.#rank = new Uint16Array(count - at)
    this.#maxDensity = wiring.maxDensity
    for (const { pre, post, rank } of spines) {
      for (const k of orderOf(rank)) {
        this.pre[at] = pre[k] ?? 0
        this.post[at] = post[k] ?? 0
        this.#rank[at - this.fixed] = rank[k] ?? 0
        at++
      }
    }
    this.excitatory.fill(1, this.fixed)
    this.atRest = this.living(1)
  }

  get count(): number {
    return this.pre.length
  }

  /** Whether the region has synapses that the page wasn't told of. */
  get isSample(): boolean {
    return this.wiring.laidOut > this.count
  }

  /** How many live at a density of spines: the first ones. One that isn't told is that of rest. */
  living(density: number): number {
    const bound = ((Number.isNaN(density) ? 1 : density) * RANKS) / this.#maxDensity - 0.5
    let [low, high] = [0, this.#rank.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#rank[middle] ?? 0) < bound) low = middle + 1
      else high = middle
    }
    return this.fixed + low
  }

  /** The synapses of a neuron among the first `living`. */
  linesOf(neuron: number, living: number): LinesOf {
    const [inputs, outputs]: [number[], number[]] = [[], []]
    for (let synapse = 0; synapse < living; synapse++) {
      if (this.post[synapse] === neuron) inputs.push(synapse)
      if (this.pre[synapse] === neuron) outputs.push(synapse)
    }
    return { inputs, outputs }
  }
}

/** Which part of `living` lines is drawn, 0…1. */
export function shareDrawn(living: number): number {
  return living > MAX_LINES ? MAX_LINES / living : 1
}

/** Where a line stands in the lot for being drawn, 0…1: a share s of any run of lines has a lot below s. */
export function lotOf(synapse: number): number {
  return (synapse * 0.618_033_988_75) % 1
}

/* Indices by rank, equal ones in their own order: a counting sort, for a region has fifty thousand. */
function orderOf(rank: Uint16Array): Uint32Array {
  const next = new Uint32Array(RANKS + 1)
  for (const r of rank) next[r + 1] = (next[r + 1] ?? 0) + 1
  for (let r = 0; r < RANKS; r++) next[r + 1] = (next[r + 1] ?? 0) + (next[r] ?? 0)
  const order = new Uint32Array(rank.length)
  rank.forEach((r, k) => {
    order[next[r] ?? 0] = k
    next[r] = (next[r] ?? 0) + 1
  })
  return order
}
