import { STREAMS, type StreamName } from '../protocol/messages'

/* Metrics are always taken: charts must have no holes when they are looked at again. */
const ALWAYS: StreamName = 'metrics'

/** Which streams a page takes: what its lenses draw, and only the metrics while nobody can see it. */
export class Subscription {
  readonly #drawers = new Map<symbol, readonly StreamName[]>()
  readonly #onChange: () => void
  #hidden = false

  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  get streams(): readonly StreamName[] {
    const drawn = new Set<StreamName>([ALWAYS])
    if (!this.#hidden) {
      for (const stream of [...this.#drawers.values()].flat()) {
        drawn.add(stream)
      }
    }
    return STREAMS.filter((stream) => drawn.has(stream))
  }

  draw(streams: readonly StreamName[]): () => void {
    const drawer = Symbol('drawer')
    this.#change(() => this.#drawers.set(drawer, streams))
    return () => this.#change(() => this.#drawers.delete(drawer))
  }

  hide(hidden: boolean): void {
    this.#change(() => {
      this.#hidden = hidden
    })
  }

  #change(action: () => void): void {
    const before = this.streams.join()
    action()
    if (this.streams.join() !== before) {
      this.#onChange()
    }
  }
}
