import { type ClientMessage, STREAMS, type StreamName } from '../protocol/messages'
import type { MetricName } from '../protocol/metrics'

/* Metrics are always taken: charts must have no holes when they are looked at again. */
const ALWAYS: StreamName = 'metrics'

/* As many columns as the server tells of all teams. */
const MAX_TEAM_COLUMNS = 8

/** Which streams a page takes: what its lenses draw, and only the metrics while nobody can see it. */
export class Subscription {
  readonly #drawers = new Map<symbol, readonly StreamName[]>()
  readonly #teamDrawers = new Map<symbol, readonly MetricName[]>()
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

  /** What is drawn of all teams together. */
  get teams(): readonly MetricName[] {
    return this.#hidden ? [] : [...new Set([...this.#teamDrawers.values()].flat())].slice(0, MAX_TEAM_COLUMNS)
  }

  drawTeams(quantities: readonly MetricName[]): () => void {
    const drawer = Symbol('drawer')
    this.#change(() => this.#teamDrawers.set(drawer, quantities))
    return () => this.#change(() => this.#teamDrawers.delete(drawer))
  }

  /** What the server is asked for; only who may see all teams asks for them. */
  message(seesAllTeams: boolean): ClientMessage {
    const { streams, teams } = this
    return { kind: 'subscribe', streams, ...(seesAllTeams ? { teams } : {}) }
  }

  hide(hidden: boolean): void {
    this.#change(() => {
      this.#hidden = hidden
    })
  }

  #change(action: () => void): void {
    const before = [...this.streams, ...this.teams].join()
    action()
    if ([...this.streams, ...this.teams].join() !== before) {
      this.#onChange()
    }
  }
}
