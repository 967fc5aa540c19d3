/** Made-up answers about single cells for the gallery: as many synapses as a class's brain has, voltages that drift and reset. */

import {
  CIRCUITS,
  FRAME_MS,
  type FrameStore,
  type Layout,
  type Links,
  type NetworkQuestion,
  type Neuron,
  type NeuronMoment,
  type Wiring,
  type WiringBlock,
} from '../model'
import { Noise } from './random'

const MAX_DENSITY = 1.5
const IN_DEGREE_E = 80
const IN_DEGREE_I = 20

/* What a gallery's neuron is followed for when it is chosen: what a trace shows. */
const FOLLOWED_FRAMES = 40

/** Answers a question as a server does, a moment later. */
export function answerNetwork(question: NetworkQuestion, frames: FrameStore): number {
  const id = frames.network.ask(question, () => {})
  const { layout } = frames
  if (layout === null) return id
  const answer = () =>
    question.kind === 'wiring'
      ? syntheticWiring(id, question.region, layout)
      : syntheticNeuron(id, question, layout, frames)
  queueMicrotask(() => frames.accept(answer()))
  return id
}

function syntheticWiring(id: number, region: string, layout: Layout): Wiring {
  const index = Math.max(
    0,
    CIRCUITS.classroom.findIndex((name) => name.toLowerCase() === region),
  )
  const noise = new Noise(index + 11)
  const cells = Array.from({ length: layout.shown }, (_, n) => n).filter((n) => layout.region[n] === index)
  const kind = (pyramidal: boolean) => cells.filter((n) => (layout.excitatory[n] === 1) === pyramidal)
  const [e, i] = [kind(true), kind(false)]
  const blocks = [
    block(e, e, true, true, IN_DEGREE_E * MAX_DENSITY, noise),
    block(e, i, true, false, IN_DEGREE_E, noise),
    block(i, e, false, true, IN_DEGREE_I, noise),
    block(i, i, false, false, IN_DEGREE_I, noise),
  ]
  const laidOut = blocks.reduce((sum, { pre }) => sum + pre.length, 0)
  return { kind: 'wiring', id, laidOut, maxDensity: MAX_DENSITY, region: index, blocks }
}

function block(
  from: readonly number[],
  onto: readonly number[],
  fromPyramidal: boolean,
  ontoPyramidal: boolean,
  inDegree: number,
  noise: Noise,
): WiringBlock {
  const pre: number[] = []
  const post: number[] = []
  for (const source of from) {
    for (const target of onto) {
      if (source === target || noise.unit() >= inDegree / from.length) continue
      pre.push(source)
      post.push(target)
    }
  }
  const ranked = fromPyramidal && ontoPyramidal
  return {
    fromPyramidal,
    ontoPyramidal,
    pre: Uint16Array.from(pre),
    post: Uint16Array.from(post),
    rank: Uint16Array.from({ length: ranked ? pre.length : 0 }, () => noise.below(65_536)),
  }
}

/* A neuron whose membrane drifts to its threshold whenever the story's raster says that it fired. */
function syntheticNeuron(
  id: number,
  { neuron, since = 0 }: { readonly neuron: number; readonly since?: number },
  layout: Layout,
  frames: FrameStore,
): Neuron {
  const frame = frames.latest?.frame ?? 0
  const dead = frames.deadCells[neuron] === 1
  const moments: NeuronMoment[] = []
  for (let at = Math.max(since + 1, frame - FOLLOWED_FRAMES + 1); at <= frame; at++) {
    moments.push(momentOf(neuron, at, frames, dead))
  }
  const voltageMv = moments.at(-1)?.voltageMv.at(-1) ?? -60
  return { kind: 'neuron', id, frame, neuron, dead, voltageMv, links: linksOf(neuron, layout, frames.density), moments }
}

function momentOf(neuron: number, frame: number, frames: FrameStore, dead: boolean): NeuronMoment {
  const { first, end, mask, neuron: who, timeMs } = frames.spikes
  const spikesMs: number[] = []
  for (let n = first; n < end; n++) {
    const ms = (timeMs[n & mask] ?? 0) - (frame - 1) * FRAME_MS
    if (who[n & mask] === neuron && ms >= 0 && ms < FRAME_MS) spikesMs.push(ms)
  }
  const noise = new Noise(neuron * 4_001 + frame)
  const wave = (ms: number) => 2.4 * Math.sin((frame * FRAME_MS + ms) / 31 + neuron)
  const voltageMv = Float32Array.from({ length: FRAME_MS }, (_, ms) => {
    if (dead) return -70
    const next = spikesMs.find((at) => at >= ms)
    const climb = next === undefined ? 0 : 6 * Math.exp((ms - next) / 8)
    return Math.min(-50, -57 + wave(ms) + climb + 0.5 * noise.normal())
  })
  for (const ms of spikesMs) voltageMv.fill(-55, ms, Math.min(FRAME_MS, ms + 2))
  return { frame, spikesMs, voltageMv }
}

function linksOf(neuron: number, layout: Layout, density: Float32Array): readonly Links[] {
  const region = layout.region[neuron] ?? 0
  const pyramidal = layout.excitatory[neuron] === 1
  const spines = Math.min(MAX_DENSITY, density[region] ?? 1)
  const link = (incoming: boolean, otherPyramidal: boolean, count: number, ampaNs: number, gabaNs: number): Links => {
    const laidOut = pyramidal && otherPyramidal ? count * MAX_DENSITY : count
    const living = pyramidal && otherPyramidal ? Math.round(count * spines) : count
    return { incoming, otherPyramidal, region, living, laidOut, ampaNs, nmdaNs: ampaNs / 9, gabaNs }
  }
  const outE = pyramidal ? { ampaNs: 0.8, gabaNs: 0 } : { ampaNs: 0, gabaNs: 4.81 }
  return [
    link(true, true, IN_DEGREE_E, 0.8, 0),
    link(true, false, IN_DEGREE_I, 0, 4.81),
    link(false, true, IN_DEGREE_E, outE.ampaNs, outE.gabaNs),
    link(false, false, IN_DEGREE_I, outE.ampaNs, outE.gabaNs),
  ]
}
