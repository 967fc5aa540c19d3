/** How a dial's value lies along its track, moves by keys, and reads: no DOM. */

import { number, t } from '../i18n'
import { DIAL_RANGES } from '../protocol/commands'
import type { CircuitName, DialName } from '../protocol/metrics'

/** A stretch of a dial where something else happens. */
export interface Zone {
  readonly key: 'rest' | 'lowDose' | 'dissociative' | 'anaesthetic' | 'raised' | 'toxic' | 'lowered' | 'mild' | 'severe'
  readonly from: number
  readonly to: number
}

interface Scale {
  /** Track position to this power gives the value: small values, where most happens, get more room. */
  readonly power: number
  /** Decimals that are shown and sent. */
  readonly digits: number
  readonly zones: readonly Zone[]
}

const SCALES: Readonly<Record<DialName, Scale>> = {
  stress: {
    power: 1,
    digits: 2,
    zones: [
      { key: 'rest', from: 0, to: 0.05 },
      { key: 'mild', from: 0.05, to: 0.5 },
      { key: 'severe', from: 0.5, to: 1 },
    ],
  },
  glutamate: {
    power: 3, // rest, 1 of 8, lies in the middle
    digits: 2,
    zones: [
      { key: 'lowered', from: 0, to: 0.8 },
      { key: 'rest', from: 0.8, to: 1.25 },
      { key: 'raised', from: 1.25, to: 3 },
      { key: 'toxic', from: 3, to: 8 },
    ],
  },
  ketamine: {
    power: 2,
    digits: 2,
    zones: [
      { key: 'rest', from: 0, to: 0.3 },
      { key: 'lowDose', from: 0.3, to: 1 },
      { key: 'dissociative', from: 1, to: 5 },
      { key: 'anaesthetic', from: 5, to: 12 },
    ],
  },
}

/* In the circuit of two areas the dial says how long glutamate lingers: the steps of illness of its lesson. */
const LINGERING_ZONES: readonly Zone[] = [
  { key: 'lowered', from: 0, to: 0.8 },
  { key: 'rest', from: 0.8, to: 1.25 },
  { key: 'mild', from: 1.25, to: 2.25 },
  { key: 'severe', from: 2.25, to: 8 },
]

/** How far each key moves along the track. */
export const KEY_STEP = 0.02
export const FINE_STEP = 0.002
export const PAGE_STEP = 0.1

/** How a value is written: as a number times `factor` with `digits` decimals, before the dial's unit. */
export function writingOf(dial: DialName): { readonly factor: number; readonly digits: number } {
  return dial === 'stress' ? { factor: 100, digits: 0 } : { factor: 1, digits: SCALES[dial].digits } // stress in per cent
}

/** Returns what a dial is called: in the circuit of two areas glutamate's means something narrower. */
export function dialName(dial: DialName, circuit: CircuitName): string {
  return circuit === 'twoArea' && dial === 'glutamate' ? t('dial.glutamate.twoArea') : t(`dial.${dial}`)
}

/** A value in the reader's language, without its unit. */
export function writtenOn(dial: DialName, value: number): string {
  const { factor, digits } = writingOf(dial)
  return number(value * factor, digits)
}

/** Returns where a value lies, 0…1 of the track. */
export function positionOf(dial: DialName, value: number): number {
  const { min, max } = DIAL_RANGES[dial]
  return clamp((value - min) / (max - min)) ** (1 / SCALES[dial].power)
}

/** Returns the value at a place of the track, as it is shown and sent. */
export function valueAt(dial: DialName, position: number): number {
  const { min, max } = DIAL_RANGES[dial]
  return round(dial, min + (max - min) * clamp(position) ** SCALES[dial].power)
}

/** Returns the value one step along the track; never the same value unless the dial is at its end. */
export function stepFrom(dial: DialName, value: number, step: number): number {
  const { min, max } = DIAL_RANGES[dial]
  const stepped = valueAt(dial, positionOf(dial, value) + step)
  const leastStep = 10 ** -SCALES[dial].digits
  const moved = Math.abs(stepped - value) >= leastStep / 2 ? stepped : value + Math.sign(step) * leastStep
  return round(dial, Math.min(max, Math.max(min, moved)))
}

export function zonesOf(dial: DialName, circuit: CircuitName = 'classroom'): readonly Zone[] {
  return circuit === 'twoArea' && dial === 'glutamate' ? LINGERING_ZONES : SCALES[dial].zones
}

export function zoneAt(dial: DialName, value: number, circuit: CircuitName = 'classroom'): Zone {
  const zones = zonesOf(dial, circuit)
  const found = zones.find((zone) => value < zone.to) ?? zones[zones.length - 1]
  if (found === undefined) {
    throw new Error(`dial ${dial} has no zones`)
  }
  return found
}

function round(dial: DialName, value: number): number {
  return Number(value.toFixed(SCALES[dial].digits))
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
