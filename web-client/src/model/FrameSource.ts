import type { ImpulseQuestion } from '../protocol/impulse'
import type { StreamName } from '../protocol/messages'
import type { MetricName } from '../protocol/metrics'
import type { NetworkQuestion } from '../protocol/network'
import type { FrameStore } from './FrameStore'

/** Where frames come from: a live class now, a recording later. A lens never knows which. */
export interface FrameSource {
  readonly frames: FrameStore

  /**
   * Says that somebody draws these streams from now on; the returned function takes it back. What nobody draws isn't
   * sent. A lens calls this when it is mounted and when it is disposed.
   */
  draw(streams: readonly StreamName[]): () => void

  readonly teams: TeamSource

  /**
   * Asks for a trace of one impulse and returns the question's id, under which `frames.impulses` gets the answer. Asked
   * while there is no line it gets none.
   */
  askImpulse(question: ImpulseQuestion): number

  /** Asks for a region's wiring or for one neuron; `frames.network` gets the answer. */
  askNetwork(question: NetworkQuestion): number
}

/** Where word of all of a class's teams comes from; it arrives in `frames.teams`. */
export interface TeamSource {
  /** Says that somebody draws these quantities of all teams; the returned function takes it back. */
  draw(quantities: readonly MetricName[]): () => void

  /** Asks how groups of teams compare. */
  compare(quantity: MetricName): void
}
