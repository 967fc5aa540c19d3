import { describe, expect, it } from 'vitest'
import { extentOf, linearRange, logRange, roundTicks, tickText } from './scale'

describe('a chart’s y axis', () => {
  it('holds its two values always, and data beyond them with a margin', () => {
    expect(linearRange([0, 20], 3, 5)).toEqual([0, 21])
    expect(linearRange([0, 20], -10, 30)).toEqual([-12, 32])
    expect(linearRange([0, 20], null, Number.NEGATIVE_INFINITY)).toEqual([0, 21])
  })

  it('never reaches 0 when it is logarithmic', () => {
    expect(logRange([0.5, 10], 0, 4)[0]).toBe(0.5)
    expect(logRange([0.5, 10], 0.23, 23)).toEqual([0.2, 26.45].map((value) => expect.closeTo(value, 9)))
  })

  it('is marked at round values, at most as many as there is room for', () => {
    expect(roundTicks(0, 21, 5)).toEqual([0, 5, 10, 15, 20])
    expect(roundTicks(-12, 32, 5)).toEqual([-10, 0, 10, 20, 30])
    expect(roundTicks(0, 0.042, 4)).toEqual([0, 0.02, 0.04])
    expect([12_345, 0.1 + 0.2].map(tickText)).toEqual(['1e+4', '0.3'])
  })

  it('knows the extent of what is shown, whatever is unknown', () => {
    expect(extentOf([[1, Number.NaN, 4], [-2]])).toEqual([-2, 4])
  })
})
