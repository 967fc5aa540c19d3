import { describe, expect, it } from 'vitest'
import { DIAL_RANGES } from '../protocol/commands'
import { DIALS } from '../protocol/metrics'
import { FINE_STEP, KEY_STEP, PAGE_STEP, positionOf, stepFrom, valueAt, zoneAt, zonesOf } from './dialScale'

describe.each(DIALS)('the %s dial', (dial) => {
  const { min, max, rest } = DIAL_RANGES[dial]

  it('reaches both ends and its rest value', () => {
    expect(valueAt(dial, 0)).toBe(min)
    expect(valueAt(dial, 1)).toBe(max)
    expect(valueAt(dial, positionOf(dial, rest))).toBe(rest)
  })

  it('comes back to the value that its thumb shows', () => {
    for (let position = 0; position <= 1; position += 0.01) {
      const value = valueAt(dial, position)
      expect(valueAt(dial, positionOf(dial, value))).toBe(value)
    }
  })

  it.each([KEY_STEP, FINE_STEP, PAGE_STEP])('walks from end to end and back by keys, never stuck (step %d)', (step) => {
    let value = min
    let steps = 0
    for (; value < max; steps++) {
      const next = stepFrom(dial, value, step)
      expect(next).toBeGreaterThan(value)
      value = next
    }
    expect(value).toBe(max)
    for (; value > min && steps < 5_000; steps++) {
      const next = stepFrom(dial, value, -step)
      expect(next).toBeLessThan(value)
      value = next
    }
    expect(value).toBe(min)
  })

  it('has a zone for every value, without gaps', () => {
    const zones = zonesOf(dial)
    expect(zones[0]?.from).toBe(min)
    expect(zones.at(-1)?.to).toBe(max)
    zones.slice(1).forEach((zone, index) => {
      expect(zone.from).toBe(zones[index]?.to)
    })
    expect(zoneAt(dial, rest).key).toBe('rest')
    expect(zoneAt(dial, max)).toBe(zones.at(-1))
  })
})

it('calls 0.3 to 1 µM of ketamine a low dose and more than 5 µM anaesthetic', () => {
  expect(zoneAt('ketamine', 0.3).key).toBe('lowDose')
  expect(zoneAt('ketamine', 0.8).key).toBe('lowDose')
  expect(zoneAt('ketamine', 1.2).key).toBe('dissociative')
  expect(zoneAt('ketamine', 5.1).key).toBe('anaesthetic')
})
