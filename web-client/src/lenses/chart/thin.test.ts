import { expect, it } from 'vitest'
import { stretches, thin } from './thin'

const ramp = Float64Array.from({ length: 1000 }, (_, i) => i)

it('keeps every row when there are few', () => {
  expect(thin([0, 1, 5], [[1, 2, 3]], 10)).toEqual({ x: [0, 1, 5], y: [[1, 2, 3]] })
})

it('takes means over equal spans when there are many', () => {
  const { x, y } = thin(ramp, [ramp], 100)
  expect(x.length).toBeLessThanOrEqual(101)
  expect(x.length).toBeGreaterThanOrEqual(95)
  expect(y[0]).toEqual(x)
  expect(x[0]).toBeCloseTo(4.5, 0)
})

it('gives a crowded part of the time no more room than its share', () => {
  const times = [...Array.from({ length: 500 }, (_, i) => i / 1000), ...Array.from({ length: 100 }, (_, i) => 1 + i)]
  const { x } = thin(times, [times], 100)
  expect(x.filter((t) => t < 1).length).toBeLessThanOrEqual(2)
})

it('copes with no rows and with rows all at one time', () => {
  expect(thin([], [[]], 10).x).toEqual([])
  expect(thin([3, 3, 3], [[1, 2, 3]], 2).x.length).toBeGreaterThan(0)
})

it('finds when a dial was off its rest, to the last row if it still is', () => {
  const found = stretches([0, 1, 2, 3, 4, 5], [0, 0.5, 1, 0, 0, 0.2], (v) => v)
  expect(found).toEqual([
    { from: 1, to: 3, level: 1 },
    { from: 5, to: 5, level: 0.2 },
  ])
})
