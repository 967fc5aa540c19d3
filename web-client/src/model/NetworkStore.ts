import type { ClientMessage } from '../protocol/messages'
import type { Links, NetworkQuestion, Neuron, NeuronMoment, Wiring } from '../protocol/network'

/** What is known of the neuron that somebody looks at. */
export interface WatchedNeuron {
  readonly neuron: number
  readonly dead: boolean
  /** Its membrane at the end of the newest frame that was told of. */
  readonly voltageMv: number
  readonly links: readonly Links[]
  /** What it did since it is looked at, oldest first; frames may be missing. */
  readonly moments: readonly NeuronMoment[]
}

/* What a trace shows, and a little for what scrolls out: three seconds. */
const KEPT_MOMENTS = 60

/** Who is connected to whom, region by region, and the one neuron that is looked at. */
export class NetworkStore {
  readonly #wirings = new Map<number, Wiring>() // by index of the region
  readonly #listeners = new Set<() => void>()
  #watched: WatchedNeuron | null = null
  #lastId = 0

  get watched(): WatchedNeuron | null {
    return this.#watched
  }

  /** Returns who is connected to whom in a region, when that has been told. */
  wiringOf(region: number): Wiring | null {
    return this.#wirings.get(region) ?? null
  }

  /** Calls `listener` after each answer, and returns what ends that. */
  onAnswer(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Sends a question under an id of its own, and returns that. */
  ask(question: NetworkQuestion, send: (message: ClientMessage) => void): number {
    this.#lastId++
    if (question.kind === 'neuron') {
      const { neuron, since } = question
      send({ kind: 'neuron', id: this.#lastId, neuron, ...(since === undefined ? {} : { since }) })
    } else {
      send({ kind: 'wiring', id: this.#lastId, region: question.region })
    }
    return this.#lastId
  }

  accept(answer: Wiring | Neuron): void {
    if (answer.kind === 'wiring') this.#wirings.set(answer.region, answer)
    else this.#acceptNeuron(answer)
    for (const listener of this.#listeners) listener()
  }

  /** The brain is at another moment, or another one. */
  forgetTraces(): void {
    this.#watched = null
  }

  /** Another brain, wired in another way. */
  forgetWirings(): void {
    this.#wirings.clear()
  }

  #acceptNeuron({ neuron, dead, voltageMv, links, moments }: Neuron): void {
    const before = this.#watched?.neuron === neuron ? this.#watched.moments : []
    const last = before.at(-1)?.frame ?? -1
    const all = [...before, ...moments.filter(({ frame }) => frame > last)]
    this.#watched = { neuron, dead, voltageMv, links, moments: all.slice(-KEPT_MOMENTS) }
  }
}
