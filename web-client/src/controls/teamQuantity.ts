/** Which quantity of all teams is looked at: chosen here, or shown by the host's spotlight. */

import { computed, type ReadonlySignal, signal } from '@preact/signals-core'
import type { LiveConnection } from '../connection/LiveConnection'
import { isMasked, type MetricName, type Teams } from '../model'
import { PREDICTABLE, type Predictable, quantityName } from './quantityName'

export const TEAM_QUANTITIES = Object.keys(PREDICTABLE) as readonly Predictable[]

const USUAL: Predictable = 'symptomIndex'
export const chosenQuantity = signal<Predictable>(USUAL)

/* Who knows these knows who got ketamine. */
const TELLTALE: ReadonlySet<Predictable> = new Set(['plasmaNgPerMl', 'mtor'])

/** What may be looked at now. */
export function quantitiesOf(teams: Teams): readonly Predictable[] {
  return isMasked(teams) ? TEAM_QUANTITIES.filter((quantity) => !TELLTALE.has(quantity)) : TEAM_QUANTITIES
}

/** What a page looks at; under a spotlight on the teams what it lights. */
export function quantityShown({ classroom }: LiveConnection): ReadonlySignal<Predictable> {
  return computed(() => {
    const light = classroom.role === 'host' || classroom.role === 'presenter' ? null : classroom.spotlight.value
    const lit = light?.lens === 'teams' ? TEAM_QUANTITIES.find((each) => placeOf(each) === light.place) : undefined
    const wanted = lit ?? chosenQuantity.value
    return quantitiesOf(classroom.teams.value).includes(wanted) ? wanted : USUAL
  })
}

/** A quantity as the place of a spotlight, which has no dots. */
export function placeOf(quantity: Predictable): string {
  return quantity.replaceAll('.', '-')
}

/* What the teams' axes always hold: a lesson's usual changes fill them, and they grow with anything beyond. */
const SPANS: Readonly<Record<Predictable, readonly [least: number, greatest: number]>> = {
  'PFC.spineDensity': [0.8, 1.2],
  'PFC.rateEHz': [0, 5],
  'PFC.rateIHz': [0, 20],
  cortisol: [0, 2],
  plasmaNgPerMl: [0, 50],
  bdnf: [0, 2],
  mtor: [0, 1],
  symptomIndex: [0, 20],
}

/** What the teams lens is told of a quantity. */
export function describeQuantity(quantity: MetricName) {
  const [least, greatest] = quantity in SPANS ? SPANS[quantity as Predictable] : [0, 1]
  return { name: quantityName(quantity), least, greatest }
}
