import { expect, it } from 'vitest'
import { placeLabels } from './placeLabels'

it('leaves labels where they are when none touch', () => {
  expect(placeLabels([10, 50, 90], 12, 0, 100)).toEqual([10, 50, 90])
})

it('keeps the gap and the order, and stays inside', () => {
  const placed = placeLabels([99, 98, 97, 3], 12, 0, 100)
  expect(placed[3]).toBe(3)
  expect(placed[0]).toBeLessThanOrEqual(100)
  expect((placed[0] ?? 0) - (placed[1] ?? 0)).toBeGreaterThanOrEqual(12)
  expect((placed[1] ?? 0) - (placed[2] ?? 0)).toBeGreaterThanOrEqual(12)
})

it('spreads evenly when the room is too small', () => {
  expect(placeLabels([5, 5, 5], 40, 0, 20)).toEqual([0, 10, 20])
})
