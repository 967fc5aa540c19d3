/** An impulse at one time: every channel of its trace, and what that is in receptors, vesicles and molecules. No DOM. */

import { channelOf, IMPULSE_CHANNELS, type Impulse, type ImpulseChannel } from '../../model'

/* The model's numbers; docs/model.md, "One impulse". moment.test.ts holds them against the engine. */
export const SITES = 4
export const AMPA_RECEPTORS = 80
export const NMDA_RECEPTORS = 20
export const GABA_RECEPTORS = 60
export const MOLECULES_PER_VESICLE = 3_500
export const MOLECULES_PER_MM = 6.022e23 * 4.5e-18 * 1e-3

/** Every channel's value at a time. */
export type Moment = Readonly<Record<ImpulseChannel, number>> & { readonly timeUs: number }

/** How many there are of everything that can be counted. Typical impulses have fractions: they are means. */
export interface Counts {
  /** Sites with a vesicle before the impulse. */
  readonly ready: number
  readonly released: number
  readonly ampa: number
  readonly ampaOpen: number
  readonly ampaDesensitised: number
  /** AMPA receptors beyond those of a rested brain. */
  readonly ampaInserted: number
  readonly nmdaOpen: number
  readonly nmdaMagnesium: number
  readonly nmdaConducting: number
  /** NMDA receptors with ketamine in their pore, open and shut. */
  readonly nmdaKetamine: number
  readonly gabaOpen: number
  /** Molecules in the cleft, beyond the ambient ones. */
  readonly inCleft: number
  /** Molecules that have left the cleft and are free still. */
  readonly around: number
}

/** The index of the last sample at or before a time. */
export function sampleAt({ timeUs }: Impulse, wantedUs: number): number {
  let [low, high] = [0, timeUs.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((timeUs[middle] ?? 0) <= wantedUs) low = middle
    else high = middle - 1
  }
  return low
}

/** The sample nearest to a time, µs. */
export function nearestSampleUs(impulse: Impulse, wantedUs: number): number {
  const at = sampleAt(impulse, wantedUs)
  const [before, after] = [impulse.timeUs[at] ?? 0, impulse.timeUs[at + 1]]
  return after !== undefined && after - wantedUs < wantedUs - before ? after : before
}

/** The time `steps` samples later, or earlier, µs. */
export function stepped(impulse: Impulse, fromUs: number, steps: number): number {
  const { timeUs } = impulse
  const at = sampleAt(impulse, fromUs)
  const between = steps < 0 && (timeUs[at] ?? 0) < fromUs ? 1 : 0 // a step back from between two goes to the earlier
  return timeUs[Math.min(Math.max(at + steps + between, 0), timeUs.length - 1)] ?? 0
}

/** The stage after a time, or the one before it: the beginning and the end count too. */
export function stageFrom({ marks, timeUs }: Impulse, fromUs: number, direction: 1 | -1): number {
  const end = timeUs[timeUs.length - 1] ?? 0
  const stops = [0, ...marks.map((mark) => mark.timeUs), end]
  const beyond = stops.filter((stop) => (stop - fromUs) * direction > 0)
  if (beyond.length === 0) return direction > 0 ? end : 0
  return direction > 0 ? Math.min(...beyond) : Math.max(...beyond)
}

/** A value of a channel at any time: on the straight line between two samples. */
export function valueAt(impulse: Impulse, channel: ImpulseChannel, timeUs: number): number {
  const values = channelOf(impulse, channel)
  const at = sampleAt(impulse, timeUs)
  const [from, to] = [impulse.timeUs[at] ?? 0, impulse.timeUs[at + 1]]
  const here = values[at] ?? 0
  if (to === undefined || timeUs <= from) return here
  return here + ((values[at + 1] ?? here) - here) * ((timeUs - from) / (to - from))
}

export function momentOf(impulse: Impulse, timeUs: number): Moment {
  const values = IMPULSE_CHANNELS.map(([name]) => [name, valueAt(impulse, name, timeUs)])
  return { ...(Object.fromEntries(values) as Record<ImpulseChannel, number>), timeUs }
}

export function countsOf({ conditions, synapse, connected }: Impulse, moment: Moment): Counts {
  const glutamate = synapse !== 'inhibitory' && connected
  const ampa = glutamate ? AMPA_RECEPTORS * conditions.ampaGain : 0
  const nmda = glutamate ? NMDA_RECEPTORS : 0
  const ambientMm = synapse === 'inhibitory' ? 0 : AMBIENT_SHARE * conditions.ambientUm * 1e-3
  const inCleft = Math.max(0, (moment.cleft - ambientMm) * MOLECULES_PER_MM)
  return {
    ready: SITES * conditions.readyShare,
    released: moment.vesicles,
    ampa,
    ampaOpen: ampa * moment.ampaOpen,
    ampaDesensitised: ampa * moment.ampaDesensitised,
    ampaInserted: glutamate ? Math.max(0, ampa - AMPA_RECEPTORS) : 0,
    nmdaOpen: nmda * moment.nmdaOpen,
    nmdaMagnesium: nmda * moment.magnesiumBlocked,
    nmdaConducting: nmda * moment.nmdaConducting,
    nmdaKetamine: nmda * (1 - conditions.nmdaOpen),
    gabaOpen: (connected ? GABA_RECEPTORS : 0) * moment.gabaOpen,
    inCleft: Math.min(inCleft, moment.free),
    around: Math.max(0, moment.free - inCleft),
  }
}

/* Of the ambient glutamate that a probe reads, what reaches a cleft wrapped in glia. */
export const AMBIENT_SHARE = 0.05
