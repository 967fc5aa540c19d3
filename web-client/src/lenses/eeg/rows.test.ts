import { expect, it } from 'vitest'
import { aroundMean, firstRowSince } from './rows'

it('shows a signal around its mean and leaves gaps open', () => {
  expect([...aroundMean(Float32Array.of(10, Number.NaN, 14))]).toEqual([-2, Number.NaN, 2])
})

it('finds the first row that is young enough', () => {
  const frames = Float64Array.of(2, 4, 6, 8)
  expect([1, 4, 5, 9].map((frame) => firstRowSince(frames, frame))).toEqual([0, 1, 2, 4])
})
