/** What there is to say of an impulse at a time: named numbers with their units, and the moment in words. */

import type { Impulse } from '../../model'
import { number, text } from '../text'
import { type Counts, countsOf, GABA_RECEPTORS, type Moment, momentOf, NMDA_RECEPTORS, SITES } from './moment'

export type FactId =
  | 'bouton'
  | 'calcium'
  | 'vesicles'
  | 'cleft'
  | 'glia'
  | 'ampa'
  | 'nmda'
  | 'gaba'
  | 'synapse'
  | 'current'
  | 'soma'

export interface Fact {
  readonly id: FactId
  readonly name: string
  readonly value: string
  /** More about it; null where there is nothing more. */
  readonly detail: string | null
}

/* The membrane that the impulse reaches. */
const TARGETS = { pyramidal: 'spine', interneuron: 'dendrite', inhibitory: 'cellBody' } as const

export function factsOf(impulse: Impulse, moment: Moment): readonly Fact[] {
  const counts = countsOf(impulse, moment)
  const inhibitory = impulse.synapse === 'inhibitory'
  const before = [boutonFact(moment), calciumFact(moment), vesiclesFact(impulse, counts), cleftFact(inhibitory, moment)]
  const glia = gliaFact(moment)
  if (!impulse.connected) return [...before, glia]
  const receptors = inhibitory ? [gabaFact(counts)] : [ampaFact(impulse, counts), nmdaFact(counts)]
  return [...before, glia, ...receptors, synapseFact(impulse, moment), currentFact(moment), somaFact(moment)]
}

function boutonFact({ terminalVoltage }: Moment): Fact {
  return {
    id: 'bouton',
    name: text('lens.synapse.fact.bouton'),
    value: `${signed(terminalVoltage, 0)} mV`,
    detail: null,
  }
}

function calciumFact({ calcium }: Moment): Fact {
  const value = `${number(calcium, calcium < 1 ? 2 : 1)} µM`
  return { id: 'calcium', name: text('lens.synapse.fact.calcium'), value, detail: null }
}

function vesiclesFact({ number: which }: Impulse, { ready, released }: Counts): Fact {
  const digits = which === 0 ? 1 : 0
  const value = text('lens.synapse.of', { count: number(released, digits), total: number(SITES, 0) })
  const detail = ready < SITES - 0.05 ? text('lens.synapse.docked', { count: number(ready, 1) }) : null
  return { id: 'vesicles', name: text('lens.synapse.fact.vesicles'), value, detail }
}

function cleftFact(inhibitory: boolean, { cleft }: Moment): Fact {
  const name = text(inhibitory ? 'lens.synapse.fact.gabaInCleft' : 'lens.synapse.fact.glutamate')
  const value = cleft < 0.0095 ? `${number(cleft * 1000, 2)} µM` : `${number(cleft, 2)} mM`
  return { id: 'cleft', name, value, detail: null }
}

function gliaFact({ onTransporters, takenUp }: Moment): Fact {
  const value = text('lens.synapse.molecules', { count: molecules(onTransporters) })
  const detail = text('lens.synapse.takenUp', { count: molecules(takenUp) })
  return { id: 'glia', name: text('lens.synapse.fact.glia'), value, detail }
}

function ampaFact({ conditions }: Impulse, { ampa, ampaOpen, ampaDesensitised, ampaInserted }: Counts): Fact {
  const details = [text('lens.synapse.desensitised', { count: number(ampaDesensitised, 0) })]
  if (ampaInserted >= 0.5) details.push(text('lens.synapse.inserted', { count: number(ampaInserted, 0) }))
  const held = (1 - conditions.ampaOpen) * ampa
  if (held >= 0.5) details.push(text('lens.synapse.heldShut', { count: number(held, 0) }))
  const value = text('lens.synapse.of', { count: number(ampaOpen, 1), total: number(ampa, 0) })
  return { id: 'ampa', name: text('lens.synapse.fact.ampa'), value, detail: details.join(' · ') }
}

function nmdaFact({ nmdaOpen, nmdaMagnesium, nmdaKetamine, nmdaConducting }: Counts): Fact {
  const value = text('lens.synapse.of', { count: number(nmdaOpen, 1), total: number(NMDA_RECEPTORS, 0) })
  const detail = text('lens.synapse.pores', {
    magnesium: number(nmdaMagnesium, 1),
    ketamine: number(nmdaKetamine, 1),
    free: number(nmdaConducting, 1),
  })
  return { id: 'nmda', name: text('lens.synapse.fact.nmda'), value, detail }
}

function gabaFact({ gabaOpen }: Counts): Fact {
  const value = text('lens.synapse.of', { count: number(gabaOpen, 1), total: number(GABA_RECEPTORS, 0) })
  return { id: 'gaba', name: text('lens.synapse.fact.gaba'), value, detail: null }
}

function synapseFact({ synapse }: Impulse, { synapseVoltage }: Moment): Fact {
  const name = text(`lens.synapse.fact.${TARGETS[synapse]}`)
  return { id: 'synapse', name, value: `${number(synapseVoltage, 1)} mV`, detail: null }
}

function currentFact({ sodium, potassium, calciumCurrent, chloride }: Moment): Fact {
  const parts: (readonly [string, number])[] = [
    ['Na⁺', sodium],
    ['K⁺', potassium],
    ['Ca²⁺', calciumCurrent],
    ['Cl⁻', chloride],
  ]
  const shown = parts
    .filter(([, pa]) => Math.abs(pa) >= 0.005)
    .map(([ion, pa]) => `${ion} ${signed(pa, Math.abs(pa) < 1 ? 2 : 1)}`)
  const value = `${signed(sodium + potassium + calciumCurrent + chloride, 1)} pA`
  return {
    id: 'current',
    name: text('lens.synapse.fact.current'),
    value,
    detail: shown.length > 1 ? shown.join(' · ') : null,
  }
}

function somaFact({ somaChange }: Moment): Fact {
  return { id: 'soma', name: text('lens.synapse.fact.soma'), value: `${signed(somaChange, 3)} mV`, detail: null }
}

/* Tens are enough: a dozen molecules more or less are below what the model means. */
function molecules(count: number): string {
  return number(count < 100 ? Math.round(count) : 10 * Math.round(count / 10), 0)
}

/** A number that shows its sign when it is above zero too. */
export function signed(value: number, digits: number): string {
  const shown = number(value, digits)
  return value >= 0.5 * 10 ** -digits ? `+${shown}` : shown
}

/** A time within an impulse, as finely as the trace knows it. */
export function timeText(timeUs: number): string {
  return `${number(timeUs / 1000, timeUs < 20_000 ? 2 : 0)} ms`
}

/** What has happened by now: the stage that is just reached, or the last one with its time. */
export function phaseText(impulse: Impulse, timeUs: number): string {
  if (!impulse.spikes) return text('lens.synapse.noSpike')
  const mark = impulse.marks.filter((each) => each.timeUs <= timeUs).at(-1)
  if (mark === undefined) return text('lens.synapse.onItsWay')
  const stage = text(`lens.synapse.stage.${mark.stage}`)
  return mark.timeUs === timeUs ? stage : text('lens.synapse.lately', { time: timeText(mark.timeUs), stage })
}

/** The moment as a screen reader tells it. */
export function momentText(impulse: Impulse, timeUs: number): string {
  const facts = factsOf(impulse, momentOf(impulse, timeUs)).map(({ name, value, detail }) =>
    detail === null ? `${name}: ${value}.` : `${name}: ${value}; ${detail}.`,
  )
  return [`${timeText(timeUs)}: ${phaseText(impulse, timeUs)}.`, ...facts].join(' ')
}
