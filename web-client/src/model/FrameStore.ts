import type { BinaryMessage, Frame, Layout } from '../protocol/frames'
import type { ServerMessage } from '../protocol/messages'
import { CIRCUITS, type CircuitName, METRIC_COUNT, REGIONS, type RegionName } from '../protocol/metrics'
import { EegTrace } from './EegTrace'
import { ImpulseStore } from './ImpulseStore'
import { MetricHistory } from './MetricHistory'
import { NetworkStore } from './NetworkStore'
import { SpikeRing } from './SpikeRing'
import { TeamStore } from './TeamStore'

/** What has just changed in a {@link FrameStore}. */
export type FrameChange = 'frame' | 'history' | 'layout'

/** The newest frame, whichever streams it brought. Values of streams that are not drawn stay as they last were. */
export interface LatestFrame {
  readonly frame: number
  readonly lapse: number
  readonly bodyTimeMs: number
  readonly bodyTimeHours: number
  readonly stateHash: bigint
  readonly hashFrame: number
  /** One row, [metric column]; see `columnOf`. */
  readonly metrics: Float32Array
  /** Spikes of this frame alone, sorted by ms; null when the stream is not subscribed. */
  readonly spikes: Frame['spikes']
}

const MS_PER_HOUR = 3_600_000

/**
 * Everything a lens draws from: the newest frame, the metrics since the beginning, spikes of the last ten seconds, and
 * which synapses and cells live. Fed by a live class or a recording; a lens can't tell which.
 */
export class FrameStore {
  readonly metrics = new MetricHistory()
  readonly spikes = new SpikeRing()
  readonly eeg = new EegTrace()
  readonly impulses = new ImpulseStore()
  readonly network = new NetworkStore()
  readonly teams = new TeamStore()
  /** Living synapses of the layout's sample, [region]: the first ones of each list. */
  readonly livingSynapses = new Uint16Array(REGIONS.length)
  /** Up to which rank pyramidal cells' synapses onto each other live, [region]; not a number while that isn't told. */
  readonly density = new Float32Array(REGIONS.length).fill(Number.NaN)
  /** 1 for each shown neuron that is dead. [display id] */
  deadCells = new Uint8Array(0)
  /** Which regions the brain has; known before the first frame. */
  circuit: CircuitName = 'classroom'
  #layout: Layout | null = null
  #latest: LatestFrame | null = null
  readonly #listeners = new Set<(change: FrameChange) => void>()

  get regions(): readonly RegionName[] {
    return CIRCUITS[this.circuit]
  }

  get layout(): Layout | null {
    return this.#layout
  }

  get latest(): LatestFrame | null {
    return this.#latest
  }

  /** Calls `listener` after each change, and returns what ends that. */
  onFrame(listener: (change: FrameChange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  accept(message: BinaryMessage): void {
    switch (message.kind) {
      case 'frame':
        this.#acceptFrame(message)
        break
      case 'history':
        this.metrics.replace(message)
        break
      case 'layout':
        if (!isSameBrain(this.#layout, message)) this.network.forgetWirings()
        this.#layout = message
        this.circuit = message.circuit
        this.deadCells = new Uint8Array(message.shown)
        this.livingSynapses.set(message.synapses.map((list) => list.pre.length))
        break
      case 'impulse':
        this.impulses.accept(message)
        return
      case 'teams':
        this.teams.accept(message)
        return
      case 'wiring':
      case 'neuron':
        this.network.accept(message)
        return
    }
    for (const listener of this.#listeners) {
      listener(message.kind)
    }
  }

  /** A question that the server doesn't answer. A region that isn't told is asked for again, or drawn without. */
  refuse(refusal: Extract<ServerMessage, { kind: 'impulseRefused' | 'networkRefused' }>): void {
    if (refusal.kind === 'impulseRefused') this.impulses.accept({ ...refusal, kind: 'refused' })
  }

  /** Another brain comes, or the same one unmasked: what was held of the former is void. Its layout stays until the next one comes. */
  forget(): void {
    this.metrics.clear()
    this.spikes.begin()
    this.eeg.clear()
    this.deadCells.fill(0)
    this.network.forgetTraces()
    for (const listener of this.#listeners) {
      listener('history')
    }
  }

  #acceptFrame(frame: Frame): void {
    if (frame.metrics !== null) {
      this.metrics.append(frame.frame, frame.bodyTimeMs, frame.metrics)
    }
    if (frame.spikes !== null) {
      this.spikes.append(frame.frame, frame.spikes)
    }
    if (frame.eeg !== null) {
      this.eeg.append(frame.frame, frame.eeg)
    }
    if (frame.synapses !== null) {
      this.livingSynapses.set(frame.synapses.living)
      if (frame.synapses.density !== null) this.density.set(frame.synapses.density)
      if (frame.full) {
        this.deadCells.fill(0)
      }
      for (const neuron of frame.synapses.dead) {
        this.deadCells[neuron] = 1
      }
    }
    this.#latest = {
      frame: frame.frame,
      lapse: frame.lapse,
      bodyTimeMs: frame.bodyTimeMs,
      bodyTimeHours: frame.bodyTimeMs / MS_PER_HOUR,
      stateHash: frame.stateHash,
      hashFrame: frame.hashFrame,
      metrics: frame.metrics ?? this.#latest?.metrics ?? new Float32Array(METRIC_COUNT),
      spikes: frame.spikes,
    }
  }
}

/* Where neurons stand follows from a brain's seed, as its wiring does. */
function isSameBrain(before: Layout | null, now: Layout): boolean {
  return (
    before !== null &&
    before.circuit === now.circuit &&
    before.neuronsInBrain === now.neuronsInBrain &&
    before.position.length === now.position.length &&
    before.position.every((share, i) => share === now.position[i])
  )
}
