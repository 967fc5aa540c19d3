/** Which lens and place this page looks at: chosen here, or shown by the host's spotlight. */

import { signal } from '@preact/signals-core'
import type { Outcome } from '../connection/CommandSender'
import type { LiveConnection } from '../connection/LiveConnection'
import type { RegionName } from '../model'
import type { Spotlight } from '../protocol/messages'
import { CIRCUITS } from '../protocol/metrics'
import type { Predictable } from './quantityName'
import { chosenQuantity, placeOf } from './teamQuantity'

export const TABS = [
  'brain',
  'network',
  'synapse',
  'signals',
  'bodyclock',
  'mechanism',
  'thoughts',
  'teams',
  'whatif',
] as const
export type Tab = (typeof TABS)[number]

/* The place of a lens that has none. */
const WHOLE = 'whole'

/* The tab that this browser tab last looked through; a reload comes back to it. */
const CHOICE_KEY = 'synaptarium.lens'
const chosen = signal<Tab>(TABS.find((tab) => tab === remembered()) ?? 'brain')
const region = signal<RegionName>('PFC')
/* How often a story has placed the page: a lens whose place counts when it is mounted is mounted anew. */
const placings = signal(0)

function remembered(): string | null {
  try {
    return sessionStorage.getItem(CHOICE_KEY)
  } catch {
    return null
  }
}

/** How a page looks at the brain. */
export interface Look {
  /** The lenses that this brain has. */
  readonly tabs: readonly Tab[]
  readonly tab: Tab
  readonly region: RegionName
  /** Whether a host's spotlight decides. */
  readonly led: boolean
  /** Another number whenever something else than the page's own lens has chosen its place. */
  readonly placing: string
}

/*
 * Two areas have no body, and their thoughts are the areas themselves. Other teams are for hosts' eyes, and how they compare for
 * everybody's once a trial is revealed.
 */
function hasTab(tab: Tab, { circuit, role, teams, showing }: LiveConnection['classroom']): boolean {
  const { count, trial } = teams.value
  switch (tab) {
    case 'bodyclock':
    case 'mechanism':
    case 'thoughts':
      return circuit !== 'twoArea'
    case 'whatif':
      return showing.value?.alternative != null
    case 'teams':
      return count > (showing.value?.alternative != null ? 2 : 1) && (role !== 'student' || trial?.revealed === true)
    default:
      return true
  }
}

/** What a page shows: under a spotlight what it lights, else what was chosen. */
export function lookOf({ classroom }: LiveConnection): Look {
  const tabs = TABS.filter((tab) => hasTab(tab, classroom))
  const regions: readonly RegionName[] = CIRCUITS[classroom.circuit]
  const regionOr = (wish: string): RegionName => regions.find((each) => each === wish) ?? regions[0] ?? 'PFC'
  const free = classroom.role === 'host' || classroom.role === 'presenter'
  const light = free ? null : classroom.spotlight.value
  const lit = tabs.find((each) => each === light?.lens)
  if (light === null || lit === undefined) {
    const tab = tabs.includes(chosen.value) ? chosen.value : 'brain'
    return { tabs, tab, region: regionOr(region.value), led: false, placing: String(placings.value) }
  }
  const place = regionOr(light.place)
  return { tabs, tab: lit, region: place, led: true, placing: place }
}

/** Looks through another lens; everybody does when this host's spotlight is on. */
export function lookThrough(tab: Tab, connection: LiveConnection): void {
  chosen.value = tab
  try {
    sessionStorage.setItem(CHOICE_KEY, tab)
  } catch {
    // A browser that keeps nothing begins with the brain again.
  }
  lead(connection)
}

/** Where a story wants its audience to look; null where it says nothing that this page knows. */
export function placeIn(lens: string | null, wish: string | null): { tab: Tab; region: RegionName | null } | null {
  const tab = TABS.find((each) => each === lens?.toLowerCase())
  const places: readonly RegionName[] = [...CIRCUITS.classroom, ...CIRCUITS.twoArea]
  return tab === undefined ? null : { tab, region: places.find((each) => each === wish?.toUpperCase()) ?? null }
}

/** Looks where a story wants; a page may look elsewhere afterwards. */
export function goTo({ tab, region: place }: { readonly tab: Tab; readonly region: RegionName | null }): void {
  chosen.value = tab
  if (place === null || place === region.peek()) return
  region.value = place
  placings.value++
}

/** Looks at another region of the network, or at a synapse there. */
export function lookAt(next: RegionName, connection: LiveConnection): void {
  region.value = next
  lead(connection)
}

/** Looks at another quantity of the teams. */
export function lookAtQuantity(next: Predictable, connection: LiveConnection): void {
  chosenQuantity.value = next
  lead(connection)
}

/* What this host last asked of the spotlight, counted: an answer to anything earlier changes nothing more. */
let lightAsked = 0

/** Shows everybody what this host sees, also what the host has turned to before the class answered. */
export async function shine(connection: LiveConnection): Promise<Outcome> {
  const asked = ++lightAsked
  const place = placeShown()
  const outcome = await connection.commands.perform({ type: 'setSpotlight', ...place })
  const now = placeShown()
  const elsewhere = now.lens !== place.lens || now.place !== place.place
  return outcome.kind === 'accepted' && elsewhere && asked === lightAsked ? shine(connection) : outcome
}

/** Lets everybody look where they like. */
export function dim(connection: LiveConnection): Promise<Outcome> {
  lightAsked++
  return connection.commands.perform({ type: 'clearSpotlight' })
}

function lead({ classroom, commands }: LiveConnection): void {
  if (classroom.role === 'host' && classroom.spotlight.value !== null && !classroom.ended.value) {
    void commands.perform({ type: 'setSpotlight', ...placeShown() })
  }
}

/** Where this page looks, in the words of a spotlight. */
export function placeShown(): Spotlight {
  switch (chosen.value) {
    case 'network':
    case 'synapse':
      return { lens: chosen.value, place: region.value }
    case 'teams':
      return { lens: 'teams', place: placeOf(chosenQuantity.value) }
    default:
      return { lens: chosen.value, place: WHOLE }
  }
}
