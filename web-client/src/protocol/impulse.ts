/** One impulse at one synapse: what a page can ask for, and what it gets. Channels are in the server's order. */

import type { ByteReader } from './ByteReader'

export const SYNAPSE_KINDS = ['pyramidal', 'interneuron', 'inhibitory'] as const
export type SynapseKind = (typeof SYNAPSE_KINDS)[number]

export const IMPULSE_REGIONS = ['pfc', 'hip', 'amy', 'dmn', 'vacc', 'dlpfc'] as const
export type ImpulseRegion = (typeof IMPULSE_REGIONS)[number]

export const IMPULSE_STAGES = [
  'actionPotential',
  'calcium',
  'release',
  'cleft',
  'ampa',
  'nmda',
  'gaba',
  'potential',
  'ampaOver',
  'gabaOver',
  'nmdaOver',
  'cleared',
] as const
export type ImpulseStage = (typeof IMPULSE_STAGES)[number]

/** Name and unit of each channel; 1 for shares and counts. */
export const IMPULSE_CHANNELS = [
  ['terminalVoltage', 'mV'],
  ['calciumChannels', '1'],
  ['calcium', 'µM'],
  ['vesicles', '1'],
  ['cleft', 'mM'],
  ['ampaOpen', '1'],
  ['ampaDesensitised', '1'],
  ['nmdaOpen', '1'],
  ['magnesiumBlocked', '1'],
  ['ketamineBlocked', '1'],
  ['nmdaConducting', '1'],
  ['gabaOpen', '1'],
  ['sodium', 'pA'],
  ['potassium', 'pA'],
  ['calciumCurrent', 'pA'],
  ['chloride', 'pA'],
  ['synapseVoltage', 'mV'],
  ['somaChange', 'mV'],
  ['free', 'molecules'],
  ['onReceptors', 'molecules'],
  ['onTransporters', 'molecules'],
  ['takenUp', 'molecules'],
  ['diffused', 'molecules'],
] as const
export type ImpulseChannel = (typeof IMPULSE_CHANNELS)[number][0]

/** What a page wants to see; what is left out is the typical impulse of a lasting synapse in the brain as it is. */
export interface ImpulseQuestion {
  readonly region: ImpulseRegion
  readonly synapse: SynapseKind
  /** Index into the region's synapses of the layout. */
  readonly sample?: number
  /** 0 the typical impulse, 1 … 1,000,000 a single one. */
  readonly number?: number
  readonly heldMv?: number
  readonly atRest?: boolean
}

const CONDITIONS = [
  'release',
  'readyShare',
  'ambientUm',
  'uptake',
  'ampaGain',
  'ampaOpen',
  'nmdaOpen',
  'gabaGain',
  'voltageMv',
] as const

/** What the brain decided about the impulse; docs/model.md, "One impulse". */
export type ImpulseConditions = Readonly<Record<(typeof CONDITIONS)[number], number>>

export interface ImpulseMark {
  readonly stage: ImpulseStage
  readonly timeUs: number
}

export interface Impulse {
  readonly kind: 'impulse'
  /** The id of the question that this answers. */
  readonly id: number
  /** Of which frame's brain it is. */
  readonly frame: number
  readonly number: number
  readonly synapse: SynapseKind
  /** Whether the other side is there: false for a pruned spine. */
  readonly connected: boolean
  readonly held: boolean
  /** Whether a spike comes at all: not under TTX. */
  readonly spikes: boolean
  readonly conditions: ImpulseConditions
  readonly marks: readonly ImpulseMark[]
  readonly timeUs: Uint32Array // [sample]
  readonly channels: readonly Float32Array[] // [channel][sample]
}

const CONNECTED = 1
const HELD = 2
const SPIKES = 4

export function decodeImpulse(reader: ByteReader): Impulse {
  const id = reader.u32()
  const frame = reader.u32()
  const number = reader.u32()
  const synapse = SYNAPSE_KINDS[reader.u8()] ?? reader.fail('an unknown synapse')
  const flags = reader.u8()
  const markCount = reader.u8()
  reader.skip(1)
  const samples = reader.u16()
  const channelCount = reader.u16()
  reader.skip(4)
  const conditions = Object.fromEntries(CONDITIONS.map((name) => [name, reader.f32s(1)[0]])) as ImpulseConditions
  const marks: ImpulseMark[] = []
  for (let mark = 0; mark < markCount; mark++) {
    const stage = IMPULSE_STAGES[reader.u8()]
    reader.skip(3)
    const timeUs = reader.u32()
    if (stage !== undefined) {
      marks.push({ stage, timeUs }) // a stage that a newer server adds is left out
    }
  }
  const timeUs = Uint32Array.from({ length: samples }, () => reader.u32())
  if (channelCount < IMPULSE_CHANNELS.length) {
    reader.fail(`${channelCount} channels`)
  }
  const channels = IMPULSE_CHANNELS.map(() => reader.f32s(samples))
  reader.skip((channelCount - IMPULSE_CHANNELS.length) * samples * 4)
  const connected = (flags & CONNECTED) !== 0
  const held = (flags & HELD) !== 0
  const spikes = (flags & SPIKES) !== 0
  return { kind: 'impulse', id, frame, number, synapse, connected, held, spikes, conditions, marks, timeUs, channels }
}

/** Returns one channel's values. */
export function channelOf(impulse: Impulse, name: ImpulseChannel): Float32Array {
  const values = impulse.channels[IMPULSE_CHANNELS.findIndex(([each]) => each === name)]
  if (values === undefined) {
    throw new Error(`an impulse has a channel ${name}`)
  }
  return values
}
