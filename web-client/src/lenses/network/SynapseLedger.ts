/** How long a lost synapse can still be seen, and how long a grown one is marked new, ms. Long enough to point at. */
export const FADE_MS = 2_500
export const NEW_MS = 5_000

/** How a synapse is to be shown. */
export interface SynapseLook {
  /** 1 alive, falling to 0 while it fades; 0 gone. */
  readonly presence: number
  /** 1 just grown, falling to 0. */
  readonly novelty: number
}

const GONE: SynapseLook = { presence: 0, novelty: 0 }
const SETTLED: SynapseLook = { presence: 1, novelty: 0 }

/**
 * Births and deaths of one region's synapses.
 *
 * They are sorted by rank and the first `living` of them live, so each change of that number names the very ones that
 * were pruned or grown. Times are of the animation clock, ms. Only what has changed lately is ever looked through.
 */
export class SynapseLedger {
  readonly #changedAtMs: Float64Array // [synapse]
  #living: number
  #from = 0 // what changed lately lies in [from, to)
  #to = 0
  #lastChangeMs = Number.NEGATIVE_INFINITY

  constructor(
    readonly count: number,
    living: number,
  ) {
    this.#living = Math.min(living, count)
    this.#changedAtMs = new Float64Array(count).fill(Number.NEGATIVE_INFINITY)
  }

  get living(): number {
    return this.#living
  }

  /** Notes how many live now. */
  update(living: number, nowMs: number): void {
    const next = Math.min(Math.max(living, 0), this.count)
    if (next === this.#living) return
    const [from, to] = [Math.min(next, this.#living), Math.max(next, this.#living)]
    const settled = nowMs - this.#lastChangeMs > NEW_MS
    this.#from = settled ? from : Math.min(from, this.#from)
    this.#to = settled ? to : Math.max(to, this.#to)
    this.#lastChangeMs = nowMs
    this.#changedAtMs.fill(nowMs, from, to)
    this.#living = next
  }

  look(synapse: number, nowMs: number): SynapseLook {
    const ageMs = nowMs - (this.#changedAtMs[synapse] ?? Number.NEGATIVE_INFINITY)
    if (synapse < this.#living) {
      return ageMs < NEW_MS ? { presence: 1, novelty: 1 - ageMs / NEW_MS } : SETTLED
    }
    return ageMs < FADE_MS ? { presence: 1 - ageMs / FADE_MS, novelty: 0 } : GONE
  }

  /** Calls `each` with every synapse that fades or is marked new, in order. */
  forEachMarked(nowMs: number, each: (synapse: number, look: SynapseLook) => void): void {
    if (nowMs - this.#lastChangeMs > NEW_MS) return
    for (let synapse = this.#from; synapse < this.#to; synapse++) {
      const look = this.look(synapse, nowMs)
      if (look !== GONE && look !== SETTLED) each(synapse, look)
    }
  }

  /** How many were lost and how many grew within the time that each is marked. */
  recent(nowMs: number): { readonly lost: number; readonly grown: number } {
    let [lost, grown] = [0, 0]
    this.forEachMarked(nowMs, (_, { novelty }) => {
      if (novelty > 0) grown++
      else lost++
    })
    return { lost, grown }
  }
}
