/** Single cells and their synapses: what a page can ask for, and what it gets. */

import type { ByteReader } from './ByteReader'
import type { ImpulseRegion } from './impulse'

export type NetworkQuestion =
  | { readonly kind: 'wiring'; readonly region: ImpulseRegion }
  /** Only frames after `since` are told. */
  | { readonly kind: 'neuron'; readonly neuron: number; readonly since?: number }

/** Synapses of one kind, sorted by presynaptic, then by postsynaptic neuron; display ids. */
export interface WiringBlock {
  readonly fromPyramidal: boolean
  readonly ontoPyramidal: boolean
  readonly pre: Uint16Array
  readonly post: Uint16Array
  /** In 65536ths of the greatest density: a synapse lives while its rank, half a step added, is below the region's density. Empty where all live. */
  readonly rank: Uint16Array
}

/** Who is connected to whom within a region. */
export interface Wiring {
  readonly kind: 'wiring'
  readonly id: number
  /** How many synapses the region has, alive or not, told or not. */
  readonly laidOut: number
  readonly maxDensity: number
  /** Index into the circuit's regions. */
  readonly region: number
  readonly blocks: readonly WiringBlock[]
}

/** A neuron's synapses with cells of one kind and one region. */
export interface Links {
  readonly incoming: boolean
  readonly otherPyramidal: boolean
  readonly region: number
  readonly living: number
  readonly laidOut: number
  /** What one spike opens at one of them in a rested brain, nS. */
  readonly ampaNs: number
  readonly nmdaNs: number
  readonly gabaNs: number
}

/** One frame of a neuron that is followed. */
export interface NeuronMoment {
  readonly frame: number
  /** Milliseconds of the frame within which it fired. */
  readonly spikesMs: readonly number[]
  readonly voltageMv: Float32Array // [ms], at its end
}

export interface Neuron {
  readonly kind: 'neuron'
  readonly id: number
  readonly frame: number
  readonly neuron: number
  readonly dead: boolean
  readonly voltageMv: number
  readonly links: readonly Links[]
  readonly moments: readonly NeuronMoment[]
}

const FROM_PYRAMIDAL = 1
const ONTO_PYRAMIDAL = 2
const RANKED = 4

export function decodeWiring(reader: ByteReader): Wiring {
  const id = reader.u32()
  const laidOut = reader.u32()
  const maxDensity = reader.f32s(1)[0] ?? 1
  const region = reader.u8()
  const count = reader.u8()
  reader.skip(2)
  const blocks = Array.from({ length: count }, () => decodeBlock(reader))
  return { kind: 'wiring', id, laidOut, maxDensity, region, blocks }
}

function decodeBlock(reader: ByteReader): WiringBlock {
  const flags = reader.u8()
  reader.skip(3)
  const firstPre = reader.u16()
  const pres = reader.u16()
  const firstPost = reader.u16()
  const posts = reader.u16()
  const synapses = reader.u32()
  const bits = reader.u8s(Math.ceil((pres * posts) / 8))
  if (synapses > pres * posts) {
    reader.fail(`${synapses} synapses between ${pres} and ${posts} cells`)
  }
  const pre = new Uint16Array(synapses)
  const post = new Uint16Array(synapses)
  let found = 0
  for (let byte = 0; byte < bits.length; byte++) {
    const eight = bits[byte] ?? 0
    for (let k = 0; eight >> k !== 0; k++) {
      if (((eight >> k) & 1) === 0) continue
      const bit = 8 * byte + k
      pre[found] = firstPre + Math.floor(bit / posts)
      post[found] = firstPost + (bit % posts)
      found++
    }
  }
  if (found !== synapses) {
    reader.fail(`${found} synapses instead of ${synapses}`)
  }
  const rank = reader.u16s((flags & RANKED) !== 0 ? synapses : 0)
  return {
    fromPyramidal: (flags & FROM_PYRAMIDAL) !== 0,
    ontoPyramidal: (flags & ONTO_PYRAMIDAL) !== 0,
    pre,
    post,
    rank,
  }
}

const INCOMING = 1
const OTHER_PYRAMIDAL = 2
const STEPS_PER_MV = 100

export function decodeNeuron(reader: ByteReader): Neuron {
  const id = reader.u32()
  const frame = reader.u32()
  const neuron = reader.u16()
  const dead = reader.u8() !== 0
  const linkCount = reader.u8()
  const voltageMv = reader.f32s(1)[0] ?? 0
  const momentCount = reader.u16()
  const samples = reader.u16()
  const links = Array.from({ length: linkCount }, () => decodeLinks(reader))
  const moments = Array.from({ length: momentCount }, () => decodeMoment(reader, samples))
  return { kind: 'neuron', id, frame, neuron, dead, voltageMv, links, moments }
}

function decodeLinks(reader: ByteReader): Links {
  const flags = reader.u8()
  const region = reader.u8()
  reader.skip(2)
  const living = reader.u16()
  const laidOut = reader.u16()
  const [ampaNs = 0, nmdaNs = 0, gabaNs = 0] = reader.f32s(3)
  const incoming = (flags & INCOMING) !== 0
  return { incoming, otherPyramidal: (flags & OTHER_PYRAMIDAL) !== 0, region, living, laidOut, ampaNs, nmdaNs, gabaNs }
}

function decodeMoment(reader: ByteReader, samples: number): NeuronMoment {
  const frame = reader.u32()
  const spikes = reader.u64()
  const spikesMs: number[] = []
  for (let ms = 0; ms < samples; ms++) {
    if (((spikes >> BigInt(ms)) & 1n) === 1n) spikesMs.push(ms)
  }
  return { frame, spikesMs, voltageMv: Float32Array.from({ length: samples }, () => reader.i16() / STEPS_PER_MV) }
}
