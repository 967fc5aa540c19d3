import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { syntheticImpulse } from '../../gallery/syntheticImpulse'
import {
  AMBIENT_SHARE,
  AMPA_RECEPTORS,
  countsOf,
  GABA_RECEPTORS,
  MOLECULES_PER_VESICLE,
  momentOf,
  NMDA_RECEPTORS,
  nearestSampleUs,
  SITES,
  stageFrom,
  stepped,
  valueAt,
} from './moment'

const IMPULSE = syntheticImpulse()
const ENGINE = '../server/src/main/java/org/synaptarium/engine/impulse'

describe('an impulse at a time', () => {
  it('is what was sampled, and lies on the straight line between samples', () => {
    const at = (timeUs: number) => valueAt(IMPULSE, 'calcium', timeUs)
    expect(at(1010)).toBeCloseTo((at(1000) + at(1020)) / 2, 5)
    expect(at(-5)).toBe(at(0))
    expect(at(1e9)).toBe(at(300_000))
  })

  it('has as many molecules as were released, wherever they are', () => {
    for (const timeUs of [0, 1240, 3000, 60_000]) {
      const now = momentOf(IMPULSE, timeUs)
      const { inCleft, around } = countsOf(IMPULSE, now)
      const places = inCleft + around + now.onReceptors + now.onTransporters + now.takenUp + now.diffused
      expect(places).toBeCloseTo(now.vesicles * MOLECULES_PER_VESICLE, -1)
    }
  })

  it('counts receptors that were inserted, and none where the spine is gone', () => {
    const more = { ...IMPULSE, conditions: { ...IMPULSE.conditions, ampaGain: 1.25 } }
    expect(countsOf(more, momentOf(more, 0))).toMatchObject({ ampa: 100, ampaInserted: 20 })
    expect(countsOf({ ...more, connected: false }, momentOf(more, 0)).ampa).toBe(0)
  })

  it('counts ketamine in shut pores too: it is trapped there', () => {
    const blocked = { ...IMPULSE, conditions: { ...IMPULSE.conditions, nmdaOpen: 0.75 } }
    expect(countsOf(blocked, momentOf(blocked, 0)).nmdaKetamine).toBe(5)
  })
})

describe('steps', () => {
  it('go from sample to sample, finely first and coarsely later, and stay within the trace', () => {
    expect(stepped(IMPULSE, 1000, 1)).toBe(1020)
    expect(stepped(IMPULSE, 6000, 1)).toBe(6200)
    expect(stepped(IMPULSE, 1010, -1)).toBe(1000)
    expect(stepped(IMPULSE, 0, -1)).toBe(0)
    expect(stepped(IMPULSE, 300_000, 10)).toBe(300_000)
  })

  it('snap to the nearest sample', () => {
    expect(nearestSampleUs(IMPULSE, 1009)).toBe(1000)
    expect(nearestSampleUs(IMPULSE, 1011)).toBe(1020)
  })

  it('go from stage to stage, and end at the ends', () => {
    const [first, second] = IMPULSE.marks
    expect(stageFrom(IMPULSE, 0, 1)).toBe(first?.timeUs)
    expect(stageFrom(IMPULSE, first?.timeUs ?? 0, 1)).toBe(second?.timeUs)
    expect(stageFrom(IMPULSE, first?.timeUs ?? 0, -1)).toBe(0)
    expect(stageFrom(IMPULSE, 300_000, 1)).toBe(300_000)
  })
})

it('reckons with the engine’s numbers', () => {
  const java = ['SynapseEquations', 'Cleft'].map((name) => readFileSync(`${ENGINE}/${name}.java`, 'utf8')).join()
  const numbers = { SITES, AMPA_RECEPTORS, NMDA_RECEPTORS, GABA_RECEPTORS, MOLECULES_PER_VESICLE }
  for (const [name, number] of Object.entries(numbers)) {
    const value = new RegExp(`\\b${name} = ([\\d_.]+)`).exec(java)?.[1]?.replaceAll('_', '')
    expect(number, name).toBe(Number(value))
  }
  expect(java).toContain(`AMBIENT_SHARE = ${AMBIENT_SHARE};`)
  expect(java).toContain('MM_PER_MOLECULE = 1e3 / (6.022e23 * 4.5e-18)')
})
