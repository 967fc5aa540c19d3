/** Binary messages once decoded. Typed arrays belong to the receiver; nothing else keeps them. */

import type { Impulse } from './impulse'
import type { CircuitName } from './metrics'
import type { Neuron, Wiring } from './network'

/** Spikes of one frame, sorted by `ms` within the frame, then neuron (display id). */
export interface Spikes {
  readonly neuron: Uint16Array
  readonly ms: Uint8Array
}

export interface Synapses {
  /** Living synapses of the layout's sample, [region]: the first ones, for it is sorted by rank. */
  readonly living: Uint16Array
  /** Neurons (display ids) dead since the last frame of this stream; all dead ones when the frame is full. */
  readonly dead: Uint16Array
  /** Up to which rank pyramidal cells' synapses onto each other live, [region]; null when an older server doesn't tell. */
  readonly density: Float32Array | null
}

export interface Frame {
  readonly kind: 'frame'
  /** Whether this frame stands alone instead of following the one before. */
  readonly full: boolean
  readonly frame: number
  /** Seconds of body time for each second of neural time. */
  readonly lapse: number
  readonly bodyTimeMs: number
  readonly stateHash: bigint
  /** The frame whose state `stateHash` digests. */
  readonly hashFrame: number
  /** One row, [metric column]; null when not subscribed. */
  readonly metrics: Float32Array | null
  readonly spikes: Spikes | null
  readonly synapses: Synapses | null
  /** The EEG-like signal of each millisecond of the frame, nA; null when not subscribed. */
  readonly eeg: Float32Array | null
}

export interface History {
  readonly kind: 'history'
  readonly rows: number
  readonly frame: Uint32Array // [row]
  readonly bodyTimeMs: Float64Array // [row]
  readonly metrics: Float32Array // [row][metric column]
}

/** Synapses of one region's sample, sorted by rank; display ids. */
export interface SynapseList {
  readonly pre: Uint16Array
  readonly post: Uint16Array
}

export interface Layout {
  readonly kind: 'layout'
  readonly circuit: CircuitName
  /** Neurons shown; display ids run from 0 below this. */
  readonly shown: number
  readonly neuronsInBrain: number
  /** x, y, z of each shown neuron in its region's unit ball, −1…1. [neuron][3] */
  readonly position: Float32Array
  /** Index into the circuit's regions. [neuron] */
  readonly region: Uint8Array
  /** 1 for a pyramidal cell, 0 for an interneuron. [neuron] */
  readonly excitatory: Uint8Array
  readonly synapses: readonly SynapseList[] // [region]
}

/** Some quantities of all teams side by side, row by row. */
export interface TeamRows {
  readonly kind: 'teams'
  /** Whether these rows stand in place of all before. */
  readonly full: boolean
  readonly teams: number
  /** Indices into a row of metrics. */
  readonly columns: readonly number[]
  readonly frame: Uint32Array // [row]
  readonly bodyTimeMs: Float64Array // [row]
  readonly values: Float32Array // [row][team][column]
}

export type BinaryMessage = Frame | History | Layout | Impulse | TeamRows | Wiring | Neuron
