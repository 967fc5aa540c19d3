/** A made-up impulse with the shapes of a real one: for the gallery, and for tests of the synapse lens. */

import { IMPULSE_CHANNELS, type Impulse, type ImpulseChannel, type ImpulseQuestion } from '../model'

const STRETCHES = [
  { untilUs: 6_000, stepUs: 20 },
  { untilUs: 20_000, stepUs: 200 },
  { untilUs: 300_000, stepUs: 4_000 },
] as const

const RESTED: Impulse['conditions'] = {
  release: 1,
  readyShare: 1,
  ambientUm: 1,
  uptake: 1,
  ampaGain: 1,
  ampaOpen: 1,
  nmdaOpen: 1,
  gabaGain: 1,
  voltageMv: -58,
}

const RELEASE_MS = 1.24
const REST_MV = -64

export interface Made {
  readonly id?: number
  readonly frame?: number
  readonly question?: ImpulseQuestion
  readonly conditions?: Partial<Impulse['conditions']>
  readonly connected?: boolean
  readonly spikes?: boolean
}

export function syntheticImpulse(made: Made = {}): Impulse {
  const { question = { region: 'pfc', synapse: 'pyramidal' }, connected = true, spikes = true } = made
  const conditions = { ...RESTED, ...made.conditions }
  const times = sampledTimes()
  const shape = shapeOf(question, conditions, connected, spikes)
  const rows = times.map((timeUs) => shape(timeUs / 1000))
  return {
    kind: 'impulse',
    id: made.id ?? 1,
    frame: made.frame ?? 0,
    number: question.number ?? 0,
    synapse: question.synapse,
    connected,
    held: false,
    spikes,
    conditions,
    marks: spikes ? marksOf(question.synapse, connected) : [],
    timeUs: Uint32Array.from(times),
    channels: IMPULSE_CHANNELS.map(([name]) => Float32Array.from(rows, (row) => row[name])),
  }
}

function sampledTimes(): number[] {
  const times = [0]
  for (const { untilUs, stepUs } of STRETCHES) {
    for (let timeUs = (times.at(-1) ?? 0) + stepUs; timeUs <= untilUs; timeUs += stepUs) times.push(timeUs)
  }
  return times
}

function marksOf(synapse: Impulse['synapse'], connected: boolean): Impulse['marks'] {
  const before = [
    { stage: 'actionPotential', timeUs: 500 },
    { stage: 'calcium', timeUs: 1_000 },
    { stage: 'release', timeUs: 1_240 },
    { stage: 'cleft', timeUs: 1_580 },
  ] as const
  const cleared = { stage: 'cleared', timeUs: 24_000 } as const
  if (!connected) return [...before, cleared]
  if (synapse === 'inhibitory') {
    const after = [
      { stage: 'gaba', timeUs: 2_680 },
      { stage: 'potential', timeUs: 11_800 },
      { stage: 'gabaOver', timeUs: 13_200 },
    ] as const
    return [...before, ...after, cleared]
  }
  const after = [
    { stage: 'ampa', timeUs: 2_480 },
    { stage: 'ampaOver', timeUs: 8_200 },
    { stage: 'potential', timeUs: 14_600 },
    { stage: 'nmda', timeUs: 24_000 },
    cleared,
    { stage: 'nmdaOver', timeUs: 264_000 },
  ] as const
  return [...before, ...after]
}

function shapeOf(
  { synapse, number = 0 }: ImpulseQuestion,
  conditions: Impulse['conditions'],
  connected: boolean,
  spikes: boolean,
): (ms: number) => Record<ImpulseChannel, number> {
  const inhibitory = synapse === 'inhibitory'
  const chance = Math.min(1, (2 / 7) * conditions.release) * conditions.readyShare
  const vesicles = !spikes ? 0 : number === 0 ? 4 * chance : number % 4
  const there = connected ? 1 : 0
  const sensed = there * (1 - Math.exp(-1.6 * vesicles))
  const ambientMm = inhibitory ? 0 : 5e-5 * conditions.ambientUm
  const { ampaGain, ampaOpen, nmdaOpen, voltageMv } = conditions
  return (ms) => {
    const since = Math.max(0, ms - RELEASE_MS)
    const out = number === 0 ? vesicles / (1 + Math.exp(-(ms - RELEASE_MS) / 0.07)) : ms < RELEASE_MS ? 0 : vesicles
    const rises = 1 - Math.exp(-since / 0.35)
    const inCleft = (out * rises * Math.exp(-since / 1.3)) / 1.15
    const ampa = inhibitory ? 0 : 0.66 * sensed * ampaOpen * rises ** 2 * Math.exp(-since / 3.4)
    const nmda = inhibitory ? 0 : 0.37 * sensed * (1 - Math.exp(-since / 7)) * Math.exp(-since / 130)
    const gaba = inhibitory ? 1.05 * sensed * rises * Math.exp(-since / 7) : 0
    const mv = voltageMv + 14 * ampaGain * ampa + 3 * nmda - 0.3 * gaba
    const free = 1 / (1 + Math.exp(-0.062 * mv) / 3.57)
    const conducting = nmda * nmdaOpen * free
    const ampaNs = 0.8 * ampaGain * ampa
    const nmdaNs = 0.9 * conducting
    const rows = { ms, since, out, inCleft, ambientMm, spikes, bound: inhibitory ? 110 : 180 }
    return {
      ...upstream(rows),
      ampaOpen: ampa,
      ampaDesensitised: inhibitory ? 0 : 0.004 + 0.63 * sensed * (1 - Math.exp(-since / 6)) * Math.exp(-since / 160),
      nmdaOpen: nmda,
      magnesiumBlocked: nmda * nmdaOpen * (1 - free),
      ketamineBlocked: nmda * (1 - nmdaOpen),
      nmdaConducting: conducting,
      gabaOpen: gaba,
      sodium: (0.6 * ampaNs + 0.55 * nmdaNs) * (mv - 60),
      potassium: (0.4 * ampaNs + 0.41 * nmdaNs) * (mv + 90),
      calciumCurrent: 0.037 * nmdaNs * (mv - 120),
      chloride: 1.62 * gaba * (mv + 70),
      synapseVoltage: mv,
      somaChange: there * Math.exp(-since / 60) * (1 - Math.exp(-since / 4)) * (inhibitory ? -0.24 : 0.14) * sensed,
    }
  }
}

interface Upstream {
  readonly ms: number
  readonly since: number
  readonly out: number
  readonly inCleft: number
  readonly ambientMm: number
  readonly spikes: boolean
  readonly bound: number
}

/* What happens before the receptors, and where the molecules go: the five places sum to all that came out. */
function upstream({ ms, since, out, inCleft, ambientMm, spikes, bound }: Upstream) {
  const bell = (at: number, width: number) => (spikes ? Math.exp(-(((ms - at) / width) ** 2)) : 0)
  const molecules = out * 3_500
  const onReceptors = Math.min(bound, molecules) * (1 - Math.exp(-since / 0.4)) * Math.exp(-since / 30)
  const takenUp = 0.6 * molecules * (1 - Math.exp(-since / 45))
  const diffused = 0.34 * molecules * (1 - Math.exp(-since / 9))
  const left = molecules - onReceptors - takenUp - diffused
  const cleftMolecules = Math.min(left, inCleft * 2_710)
  const onTransporters = (left - cleftMolecules) * (1 - Math.exp(-since / 0.9))
  return {
    terminalVoltage: REST_MV + 110 * bell(0.5, 0.28) - 6 * bell(1.3, 0.5),
    calciumChannels: 0.94 * bell(0.95, 0.32),
    calcium: 0.05 + 46.7 * bell(1, 0.26),
    vesicles: out,
    cleft: ambientMm + cleftMolecules / 2_710,
    free: left - onTransporters,
    onReceptors,
    onTransporters,
    takenUp,
    diffused,
  }
}
