/** Decodes the server's binary messages. A message that breaks the format throws {@link BrokenMessage}. */

import { ByteReader } from './ByteReader'
import type { BinaryMessage, Frame, History, Layout, Spikes, SynapseList, Synapses, TeamRows } from './frames'
import { decodeImpulse } from './impulse'
import { CIRCUIT_NAMES, FIRST_METRIC_COUNT, METRIC_COUNT, REGIONS } from './metrics'
import { decodeNeuron, decodeWiring } from './network'

const VERSION = 1
const KIND_FRAME = 1
const KIND_HISTORY = 2
const KIND_LAYOUT = 3
const KIND_IMPULSE = 4
const KIND_TEAMS = 5
const KIND_WIRING = 6
const KIND_NEURON = 7
const FLAG_FULL = 1

const STREAM_METRICS = 1
const STREAM_SPIKES = 2
const STREAM_SYNAPSES = 3
const STREAM_EEG = 4

const COORDINATE_SCALE = 32767

/* More than the server ever sends; a count beyond it is damage, and must not make a page allocate it. */
const MAX_HISTORY_ROWS = 100_000

export function decodeBinary(bytes: ArrayBuffer): BinaryMessage {
  const reader = new ByteReader(bytes)
  const version = reader.u8()
  if (version !== VERSION) {
    reader.fail(`version ${version}`)
  }
  const kind = reader.u8()
  const flags = reader.u16()
  switch (kind) {
    case KIND_FRAME:
      return decodeFrame(reader, (flags & FLAG_FULL) !== 0)
    case KIND_HISTORY:
      return decodeHistory(reader)
    case KIND_LAYOUT:
      return decodeLayout(reader, flags)
    case KIND_IMPULSE:
      return decodeImpulse(reader)
    case KIND_TEAMS:
      return decodeTeams(reader, (flags & FLAG_FULL) !== 0)
    case KIND_WIRING:
      return decodeWiring(reader)
    case KIND_NEURON:
      return decodeNeuron(reader)
    default:
      return reader.fail(`kind ${kind}`)
  }
}

function decodeFrame(reader: ByteReader, full: boolean): Frame {
  const frame = reader.u32()
  const lapse = reader.u32()
  const bodyTimeMs = reader.f64()
  const stateHash = reader.u64()
  const hashFrame = reader.u32()
  const sections = reader.u8()
  reader.skip(3)
  let metrics: Float32Array | null = null
  let spikes: Spikes | null = null
  let synapses: Synapses | null = null
  let eeg: Float32Array | null = null
  for (let section = 0; section < sections; section++) {
    const stream = reader.u8()
    reader.skip(3)
    const payload = reader.part(reader.u32())
    switch (stream) {
      case STREAM_METRICS:
        metrics = decodeRow(payload, payload.left / 4)
        break
      case STREAM_SPIKES:
        spikes = decodeSpikes(payload)
        break
      case STREAM_SYNAPSES:
        synapses = decodeSynapses(payload)
        break
      case STREAM_EEG:
        eeg = decodeEeg(payload)
        break
      default: // a stream that a newer server may add
    }
  }
  return { kind: 'frame', full, frame, lapse, bodyTimeMs, stateHash, hashFrame, metrics, spikes, synapses, eeg }
}

/* What an older server did not measure is not a number; what a newer one adds is left out. */
function decodeRow(reader: ByteReader, columns: number): Float32Array {
  if (columns < FIRST_METRIC_COUNT) {
    reader.fail(`a row of ${columns} numbers`)
  }
  const known = Math.min(columns, METRIC_COUNT)
  const row = new Float32Array(METRIC_COUNT).fill(Number.NaN)
  row.set(reader.f32s(known))
  reader.skip((columns - known) * 4)
  return row
}

function decodeSpikes(payload: ByteReader): Spikes {
  const count = payload.u16()
  return { neuron: payload.u16s(count), ms: payload.u8s(count) }
}

function decodeSynapses(payload: ByteReader): Synapses {
  const living = payload.u16s(REGIONS.length)
  const dead = payload.u16s(payload.u16())
  return { living, dead, density: payload.left >= 4 * REGIONS.length ? payload.f32s(REGIONS.length) : null }
}

function decodeEeg(payload: ByteReader): Float32Array {
  const samples = payload.u16()
  payload.skip(2)
  return payload.f32s(samples)
}

function decodeHistory(reader: ByteReader): History {
  const rows = reader.u32()
  const columns = reader.u32()
  if (rows > MAX_HISTORY_ROWS || columns < FIRST_METRIC_COUNT) {
    reader.fail(`history of ${rows} × ${columns}`)
  }
  const frame = new Uint32Array(rows)
  const bodyTimeMs = new Float64Array(rows)
  const metrics = new Float32Array(rows * METRIC_COUNT)
  for (let row = 0; row < rows; row++) {
    frame[row] = reader.u32()
    reader.skip(4)
    bodyTimeMs[row] = reader.f64()
    metrics.set(decodeRow(reader, columns), row * METRIC_COUNT)
  }
  return { kind: 'history', rows, frame, bodyTimeMs, metrics }
}

function decodeTeams(reader: ByteReader, full: boolean): TeamRows {
  const rows = reader.u16()
  const teams = reader.u8()
  const columns = [...reader.u16s(reader.u8())]
  if (columns.some((column) => column >= METRIC_COUNT)) {
    reader.fail(`columns ${columns}`)
  }
  const width = teams * columns.length
  const frame = new Uint32Array(rows)
  const bodyTimeMs = new Float64Array(rows)
  const values = new Float32Array(rows * width)
  for (let row = 0; row < rows; row++) {
    frame[row] = reader.u32()
    reader.skip(4)
    bodyTimeMs[row] = reader.f64()
    values.set(reader.f32s(width), row * width)
  }
  return { kind: 'teams', full, teams, columns, frame, bodyTimeMs, values }
}

function decodeLayout(reader: ByteReader, flags: number): Layout {
  const circuit = CIRCUIT_NAMES[flags] ?? reader.fail(`circuit ${flags}`)
  const shown = reader.u16()
  const regions = reader.u16()
  const neuronsInBrain = reader.u32()
  const position = new Float32Array(shown * 3)
  const region = new Uint8Array(shown)
  const excitatory = new Uint8Array(shown)
  for (let neuron = 0; neuron < shown; neuron++) {
    for (let axis = 0; axis < 3; axis++) {
      position[neuron * 3 + axis] = reader.i16() / COORDINATE_SCALE
    }
    region[neuron] = reader.u8()
    excitatory[neuron] = reader.u8()
  }
  const synapses: SynapseList[] = []
  for (let index = 0; index < regions; index++) {
    synapses.push(decodeSynapseList(reader))
  }
  return { kind: 'layout', circuit, shown, neuronsInBrain, position, region, excitatory, synapses }
}

function decodeSynapseList(reader: ByteReader): SynapseList {
  const count = reader.u16()
  const pre = new Uint16Array(count)
  const post = new Uint16Array(count)
  for (let synapse = 0; synapse < count; synapse++) {
    pre[synapse] = reader.u16()
    post[synapse] = reader.u16()
  }
  return { pre, post }
}
