/**
 * How many receptors of the scene are in which state. Not every receptor is drawn: one stands for several, and a share of one is drawn as a pore
 * that is open by that share. No DOM.
 */

import type { Impulse } from '../../model'
import { AMPA_RECEPTORS, type Counts, GABA_RECEPTORS, type Moment, NMDA_RECEPTORS } from './moment'

/** Receptors that one drawn one stands for. */
export const AMPA_A_SIGN = 10
export const NMDA_A_SIGN = 4
export const GABA_A_SIGN = 10

/** One drawn receptor; shares 0 … 1. */
export interface Sign {
  readonly kind: 'ampa' | 'nmda' | 'gaba'
  /** Place along the membrane, share of the scene's span. */
  readonly x: number
  /** Room for it, the same unit. */
  readonly width: number
  readonly open: number
  readonly desensitised: number
  /** Open, and the pore free. */
  readonly conducting: number
  readonly magnesium: number
  readonly ketamine: number
  /** Was not there in a rested brain. */
  readonly inserted: boolean
  /** Held shut by an antagonist. */
  readonly heldShut: boolean
}

const SHUT = { open: 0, desensitised: 0, conducting: 0, magnesium: 0, ketamine: 0, inserted: false, heldShut: false }

/* NMDA receptors in the middle, AMPA receptors on both sides of them; new ones come in from the edges. */
const NMDA_HALF = 0.132
const AMPA_INNER = 0.146
const AMPA_OUTER = 0.322
const GABA_HALF = 0.29
const MOST_SIGNS = 40

export function signsOf(impulse: Impulse, moment: Moment, counts: Counts): readonly Sign[] {
  if (!impulse.connected) return []
  return impulse.synapse === 'inhibitory'
    ? gabaSigns(moment)
    : [...ampaSigns(impulse, counts), ...nmdaSigns(moment, counts)]
}

/* A share of each at a time: the first ones open first, in an order that is not from left to right. */
function share(count: number, place: number): number {
  return Math.min(Math.max(count - place, 0), 1)
}

/** The numbers 0 … n − 1, mixed up, always in the same way. */
export function mixedUp(n: number): number[] {
  const golden = 0.618_033_988_75
  const key = (i: number) => (i * golden) % 1
  const byKey = Array.from({ length: n }, (_, i) => i).sort((a, b) => key(a) - key(b))
  const order = new Array<number>(n)
  byKey.forEach((slot, place) => {
    order[slot] = place
  })
  return order
}

function ampaSigns({ conditions }: Impulse, counts: Counts): Sign[] {
  const total = Math.min(MOST_SIGNS, Math.round(counts.ampa / AMPA_A_SIGN))
  const old = Math.min(total, AMPA_RECEPTORS / AMPA_A_SIGN)
  const order = mixedUp(total)
  const perSign = counts.ampa / Math.max(1, total)
  const each = Math.ceil(total / 2)
  const width = (AMPA_OUTER - AMPA_INNER) / Math.max(4, each)
  const held = Math.round((1 - conditions.ampaOpen) * total)
  return order.map((place, i) => {
    const side = i % 2 === 0 ? -1 : 1
    const rank = Math.floor(i / 2)
    return {
      ...SHUT,
      kind: 'ampa',
      x: side * (AMPA_INNER + (rank + 0.5) * width),
      width,
      open: share(counts.ampaOpen / perSign, place),
      desensitised: share(counts.ampaDesensitised / perSign, total - 1 - place),
      conducting: share(counts.ampaOpen / perSign, place),
      inserted: i >= old,
      heldShut: total - 1 - place < held,
    }
  })
}

function nmdaSigns(moment: Moment, counts: Counts): Sign[] {
  const total = NMDA_RECEPTORS / NMDA_A_SIGN
  const width = (2 * NMDA_HALF) / total
  const openWithKetamine = (NMDA_RECEPTORS * moment.ketamineBlocked) / NMDA_A_SIGN
  const openAndFree = (counts.nmdaMagnesium + counts.nmdaConducting) / NMDA_A_SIGN
  return mixedUp(total).map((place, i) => {
    const fromEnd = total - 1 - place
    const open = Math.max(share(openAndFree, place), share(openWithKetamine, fromEnd))
    const conducting = share(counts.nmdaConducting / NMDA_A_SIGN, place)
    return {
      ...SHUT,
      kind: 'nmda',
      x: -NMDA_HALF + (i + 0.5) * width,
      width,
      open,
      conducting,
      magnesium: Math.max(0, share(openAndFree, place) - conducting),
      ketamine: share(counts.nmdaKetamine / NMDA_A_SIGN, fromEnd),
    }
  })
}

function gabaSigns(moment: Moment): Sign[] {
  const total = GABA_RECEPTORS / GABA_A_SIGN
  const width = (2 * GABA_HALF) / total
  return mixedUp(total).map((place, i) => {
    const open = share(moment.gabaOpen * total, place)
    return { ...SHUT, kind: 'gaba', x: -GABA_HALF + (i + 0.5) * width, width, open, conducting: open }
  })
}
