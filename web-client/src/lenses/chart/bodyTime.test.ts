import { describe, expect, it } from 'vitest'
import { bodyTimeInWords, inUnit, tickStepS, ticks, unitOfStep } from './bodyTime'

const HOUR = 3600
const DAY = 24 * HOUR

describe('ticks of body time', () => {
  it.each([
    [8, 2, 'second'],
    [10 * 60, 120, 'minute'],
    [3 * HOUR, HOUR, 'hour'],
    [30 * HOUR, 6 * HOUR, 'hour'],
    [3 * DAY, DAY, 'day'],
    [24 * DAY, 7 * DAY, 'day'],
    [100 * DAY, 28 * DAY, 'day'],
  ] as const)('a span of %i s is marked each %i s, in %ss', (spanS, stepS, unit) => {
    expect(tickStepS(spanS, 5)).toBe(stepS)
    expect(unitOfStep(stepS)).toBe(unit)
  })

  it('never asks for more ticks than there is room for', () => {
    for (let spanS = 1; spanS < 3e9; spanS *= 1.7) {
      expect(ticks(0, spanS, tickStepS(spanS, 5)).length).toBeLessThanOrEqual(6)
    }
  })

  it('begin at a plain zero when the span begins just after it', () => {
    expect(Object.is(ticks(1e-9, 10, 5)[0], 0)).toBe(true)
  })

  it('lie on round times, also when the span does not', () => {
    expect(ticks(5000, 20_000, HOUR)).toEqual([7200, 10_800, 14_400, 18_000])
  })
})

describe('words for body time', () => {
  it.each([
    [0, '0s'],
    [59.9, '59s'],
    [61, '1m 1s'],
    [2 * HOUR, '2h'],
    [2 * DAY + 5.5 * HOUR, '2d 5h'],
  ])('%d s is said as %s', (seconds, words) => {
    expect(bodyTimeInWords(seconds, 'en')).toBe(words)
  })

  it('follow the language', () => {
    expect(inUnit(1.5 * DAY, 'day', 'de')).toBe('1,5')
  })
})
