import { expect, it } from 'vitest'
import { spread } from './spread'

const crowd = Float32Array.from({ length: 600 }, (_, i) => Math.sin(i * 12.9898) * 0.4)

function nearest(map: Float32Array): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < map.length; i += 2) {
    for (let j = i + 2; j < map.length; j += 2) {
      least = Math.min(least, Math.hypot((map[i] ?? 0) - (map[j] ?? 0), (map[i + 1] ?? 0) - (map[j + 1] ?? 0)))
    }
  }
  return least
}

it('lets each neuron be pointed at', () => {
  expect(nearest(spread(crowd))).toBeGreaterThan(0.03)
})

it('stays within the map and is the same each time', () => {
  const map = spread(crowd)
  expect(Math.max(...map.map(Math.abs))).toBeLessThanOrEqual(1.0001)
  expect(spread(crowd)).toEqual(map)
})

it('survives neurons in one and the same place', () => {
  expect([...spread(new Float32Array(30))].every(Number.isFinite)).toBe(true)
})
