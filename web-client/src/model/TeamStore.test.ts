import { describe, expect, it } from 'vitest'
import type { TeamRows } from '../protocol/frames'
import { columnOf } from '../protocol/metrics'
import { TeamStore } from './TeamStore'

const COLUMNS = [columnOf('symptomIndex'), columnOf('PFC.rateEHz')]

/** Rows of two teams and two quantities: row n of team t has the symptom index 10 t + n. */
function rows(frames: readonly number[], full: boolean, hours = (frame: number) => frame / 100): TeamRows {
  return {
    kind: 'teams',
    full,
    teams: 2,
    columns: COLUMNS,
    frame: Uint32Array.from(frames),
    bodyTimeMs: Float64Array.from(frames, (frame) => hours(frame) * 3_600_000),
    values: Float32Array.from(frames.flatMap((frame) => [10 + frame, 1, 20 + frame, 2])),
  }
}

describe('what a page knows of all teams', () => {
  it('keeps each team’s course, and takes full rows in place of those before', () => {
    const store = new TeamStore()
    store.accept(rows([1, 2], true))
    store.accept(rows([3], false))
    expect(store.course('symptomIndex', 2)).toEqual({ x: [0.01, 0.02, 0.03], y: [21, 22, 23] })
    expect(store.course('PFC.rateEHz', 1).y).toEqual([1, 1, 1])
    store.accept(rows([7], true))
    expect(store.course('symptomIndex', 1).y).toEqual([17])
  })

  it('takes a row that is told again once, and begins anew when body time does', () => {
    const store = new TeamStore()
    store.accept(rows([5, 6], true))
    store.accept(rows([6], false))
    expect(store.course('symptomIndex', 1).x).toHaveLength(2)
    store.accept(rows([7], false, () => 0))
    expect(store.course('symptomIndex', 1).y).toEqual([17])
  })

  it('stays bounded however long a class runs, and keeps its whole span', () => {
    const store = new TeamStore()
    for (let frame = 1; frame <= 20_000; frame++) store.accept(rows([frame], false))
    const { x } = store.course('symptomIndex', 1)
    expect(x.length).toBeLessThanOrEqual(4_800)
    expect(x[0]).toBeLessThan(0.2)
    expect(x.at(-1)).toBe(200)
  })

  it('knows nothing of a quantity or a team that was not told, and forgets', () => {
    const store = new TeamStore()
    store.accept(rows([1], true))
    store.compared({ quantity: 'symptomIndex', frame: 1, bodyTimeMs: [0], groups: [] })
    expect(store.course('cortisol', 1)).toEqual({ x: [], y: [] })
    expect(store.course('symptomIndex', 3)).toEqual({ x: [], y: [] })
    store.forget()
    expect(store.course('symptomIndex', 1).x).toEqual([])
    expect(store.comparisons.size).toBe(0)
  })
})
