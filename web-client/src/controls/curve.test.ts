import { describe, expect, it } from 'vitest'
import { nudge, pointAt, polyline, stroke } from './curve'

const FLAT = [0.5, 0.5, 0.5, 0.5]

describe('a curve drawn by hand', () => {
  it('has no gap after a quick stroke, to the right or to the left', () => {
    expect(stroke(FLAT, { x: 0.1, y: 0 }, { x: 0.9, y: 0.9 })).toEqual([0, 0.3, 0.6, 0.9].map((y) => expect.closeTo(y)))
    expect(stroke(FLAT, { x: 0.9, y: 1 }, { x: 0.6, y: 0 })).toEqual([0.5, 0.5, 0, 1])
  })

  it('never leaves the chart', () => {
    expect(stroke(FLAT, { x: -2, y: 3 }, { x: -2, y: 3 })).toEqual([1, 0.5, 0.5, 0.5])
    expect(pointAt(7, 4)).toBe(3)
  })

  it('is shaped by keys from the left to the right', () => {
    expect(nudge(FLAT, 2, 0.25, false)).toEqual([0.5, 0.5, 0.75, 0.75])
    expect(nudge(FLAT, 2, -2, true)).toEqual([0.5, 0.5, 0, 0.5])
  })

  it('is a line through the middles of its stretches', () => {
    expect(polyline([0, 1], 2, 100, 40)).toBe('25.0,40.0 75.0,0.0')
  })
})
