import { describe, expect, it } from 'vitest'
import { METRIC_COUNT } from '../protocol/metrics'
import { MetricHistory } from './MetricHistory'

const HOUR_MS = 3_600_000

function row(value: number): Float32Array {
  return new Float32Array(METRIC_COUNT).fill(value)
}

function filled(capacity: number, rows: number): MetricHistory {
  const history = new MetricHistory(capacity)
  for (let frame = 1; frame <= rows; frame++) {
    history.append(frame, frame * HOUR_MS, row(frame))
  }
  return history
}

describe('a metric history', () => {
  it('gives each metric as a column against both clocks', () => {
    const { frame, bodyTimeHours, value } = filled(8, 3).series('PFC.rateEHz')
    expect([...frame]).toEqual([1, 2, 3])
    expect([...bodyTimeHours]).toEqual([1, 2, 3])
    expect([...value]).toEqual([1, 2, 3])
  })

  it('never outgrows its bound, keeps the newest rows whole and tells the rest evenly', () => {
    const history = filled(64, 10_000)
    const { frame, value, length } = history.series('cortisol')
    expect(length).toBeLessThanOrEqual(64)
    expect([...frame.slice(-16)]).toEqual(Array.from({ length: 16 }, (_, index) => 9_985 + index))
    const gaps = [...frame.slice(1)].map((each, index) => each - (frame[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(0)
    expect(frame[0]).toBeLessThan(10_000 / 16)
    expect(Math.max(...gaps)).toBeLessThan(10_000 / 8)
    frame.forEach((each, row) => {
      expect(value[row]).toBeCloseTo(each, 2) // a mean of rows lies at the mean of their times
    })
  })

  it('begins anew when body time does: the class was reset', () => {
    const history = filled(8, 5)
    history.append(6, 0, row(6))
    expect([...history.series('bdnf').frame]).toEqual([6])
  })

  it('forgets what lies ahead when frames go back: the server recovered', () => {
    const history = filled(8, 5)
    history.append(3, 3 * HOUR_MS, row(30))
    expect([...history.series('bdnf').value]).toEqual([1, 2, 30])
  })

  it('takes the server’s account in place of its own', () => {
    const history = filled(8, 5)
    history.replace({
      kind: 'history',
      rows: 2,
      frame: Uint32Array.of(10, 20),
      bodyTimeMs: Float64Array.of(HOUR_MS, 2 * HOUR_MS),
      metrics: new Float32Array([...row(1), ...row(2)]),
    })
    expect([...history.series('mtor').value]).toEqual([1, 2])
    expect(history.latest('mtor')).toBe(2)
  })
})
