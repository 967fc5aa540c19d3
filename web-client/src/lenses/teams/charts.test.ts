import { describe, expect, it } from 'vitest'
import type { Teams } from '../../model'
import { colourOf, commonSpan } from './charts'
import type { TeamsOptions } from './index'

const TEAMS: Teams = { count: 2, seeds: 'same', team: 1, members: [1, 1], trial: null }

const OPTIONS: TeamsOptions = {
  teams: { peek: () => TEAMS, subscribe: () => () => {} },
  quantity: { peek: () => 'symptomIndex', subscribe: () => () => {} },
  quantities: ['symptomIndex'],
  describe: () => ({ name: 'Symptom index', least: 0, greatest: 20 }),
  teamName: (team) => `Team ${team}`,
  armName: String,
  withPanels: true,
}

describe('small multiples of teams', () => {
  it('share one axis, which grows with the farthest of them', () => {
    expect(
      commonSpan(
        [
          [1, 2],
          [3, Number.NaN],
        ],
        OPTIONS,
        'symptomIndex',
      ),
    ).toEqual([0, 20])
    expect(commonSpan([[1, 35], [-4]], OPTIONS, 'symptomIndex')).toEqual([-4, 35])
    expect(commonSpan([[], [Number.NaN]], OPTIONS, 'symptomIndex')).toEqual([0, 20])
  })

  it('have eight colours, one for each team that there may be', () => {
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(colourOf)).size).toBe(8)
  })
})
