/** A made-up brain for the gallery: the region shapes that the server uses, and random local synapses. */

import type { Layout, SynapseList } from '../model'
import { Noise } from './random'

const PER_REGION = 500
const EXCITATORY_PER_REGION = 400
const SYNAPSES = 1200
const TURN = 2 * Math.PI

export function syntheticLayout(seed: number): Layout {
  const noise = new Noise(seed)
  const shown = 4 * PER_REGION
  const position = new Float32Array(3 * shown)
  const region = new Uint8Array(shown)
  const excitatory = new Uint8Array(shown)
  for (let id = 0; id < shown; id++) {
    region[id] = Math.floor(id / PER_REGION)
    excitatory[id] = id % PER_REGION < EXCITATORY_PER_REGION ? 1 : 0
    position.set(SHAPES[region[id] ?? 0]?.(noise.unit(), noise.unit(), noise.unit()) ?? [0, 0, 0], 3 * id)
  }
  const synapses = [0, 1, 2, 3].map((r) => localSynapses(r * PER_REGION, noise))
  return { kind: 'layout', circuit: 'classroom', shown, neuronsInBrain: shown, position, region, excitatory, synapses }
}

function localSynapses(first: number, noise: Noise): SynapseList {
  const pre = new Uint16Array(SYNAPSES)
  const post = new Uint16Array(SYNAPSES)
  for (let i = 0; i < SYNAPSES; i++) {
    pre[i] = first + noise.below(EXCITATORY_PER_REGION)
    post[i] = first + noise.below(PER_REGION)
  }
  return { pre, post }
}

type Shape = (along: number, around: number, deep: number) => [number, number, number]

const dome: Shape = (along, around, deep) => {
  const polar = Math.acos(1 - along)
  const radius = 0.66 + (0.33 * (Math.floor(deep * 5) + 0.5)) / 5
  const azimuth = TURN * around
  return [
    radius * Math.sin(polar) * Math.cos(azimuth),
    radius * Math.cos(polar) - 0.28,
    radius * Math.sin(polar) * Math.sin(azimuth),
  ]
}

const curl: Shape = (along, around, deep) => {
  const angle = TURN * (-0.1 + 0.8 * along)
  const tube = 0.2 * Math.sqrt(deep) + 0.06
  const azimuth = TURN * around
  const radius = 0.7 - 0.28 * along + tube * Math.cos(azimuth)
  return [radius * Math.cos(angle), radius * Math.sin(angle), 1.4 * tube * Math.sin(azimuth) + 0.25 * (along - 0.5)]
}

const almond: Shape = (along, around, deep) => {
  const lengthwise = 2 * along - 1
  const radius = 0.62 * (1 - lengthwise ** 2) * (1 - 0.25 * lengthwise) * Math.sqrt(deep)
  const azimuth = TURN * around
  return [0.92 * lengthwise, radius * Math.cos(azimuth), 0.8 * radius * Math.sin(azimuth)]
}

const hubs: Shape = (along, around, deep) => {
  const front = along < 0.5
  const height = 2 * (front ? 2 * along : 2 * along - 1) - 1
  const radius = 0.42 * Math.cbrt(deep)
  const flat = Math.sqrt(1 - height * height)
  const azimuth = TURN * around
  return [
    (front ? 0.52 : -0.52) + radius * flat * Math.cos(azimuth),
    radius * height + (front ? -0.12 : 0.12),
    radius * flat * Math.sin(azimuth),
  ]
}

const SHAPES: readonly Shape[] = [dome, curl, almond, hubs]
