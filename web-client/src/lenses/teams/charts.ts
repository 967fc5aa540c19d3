/** The charts of the teams lens: one team's course, and how groups of teams compare. */

import type { Comparison, Group, MetricName, Teams } from '../../model'
import { BODY_TIME } from '../chart/bodyTimeAxis'
import { LabelRoom, LineChart, type LineSpec } from '../chart/LineChart'
import { extentOf } from '../chart/scale'
import type { ColourName } from '../palette'
import { number, text } from '../text'
import type { TeamsOptions } from './index'

const MS_PER_HOUR = 3_600_000

/* Dashes in the order of teams and arms, for eyes that don't tell the colours apart. */
const DASHES: readonly (readonly number[])[] = [[], [8, 4], [2, 3], [9, 3, 2, 3], [5, 2], [1, 4], [12, 3], [4, 2, 1, 2]]

const COLOURS = 8

/** The colour of a team, or of an arm; from 1. */
export function colourOf(index: number): ColourName {
  return `team-${(((index - 1) % COLOURS) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
}

/** A line in the colour and dash of its number, from 1. */
export function lineOf(label: string, index: number): LineSpec {
  const dash = DASHES[(index - 1) % DASHES.length] ?? []
  const format = (value: number) => number(value, Math.abs(value) < 9.95 ? 2 : 1)
  return { label, colour: colourOf(index), format, ...(dash.length === 0 ? {} : { dash }) }
}

/** One team's course; its arm stands behind its name as soon as it may be known. */
export function teamChart(team: number, options: TeamsOptions, labelRoom: LabelRoom): LineChart {
  const { teams, quantity, describe, teamName, armName } = options
  const { least, greatest, name } = describe(quantity.peek())
  const arm = teams.peek().trial?.allocation[team - 1]
  return new LineChart({
    name: `teams-${quantity.peek()}-team-${team}`,
    title: teamName(team),
    unit: arm === undefined ? name : `${armName(arm)} · ${name}`,
    lines: [lineOf('', team)],
    time: BODY_TIME,
    holds: [least, greatest],
    cursorKey: 'teams',
    labelRoom,
  })
}

/** Means of groups with their bands. The groups' names and numbers belong to the chart, so other groups mean another chart. */
export function comparisonChart(groups: readonly Group[], options: TeamsOptions): LineChart {
  const { teams, quantity, describe, armName } = options
  const { least, greatest, name } = describe(quantity.peek())
  return new LineChart({
    name: `teams-${quantity.peek()}-comparison`,
    title: text('lens.teams.comparison'),
    unit: name,
    lines: groups.map((group) => {
      const label = group.arm === null ? text('lens.teams.all') : armName(group.arm)
      return lineOf(`${label} (n = ${group.teams.length})`, placeOf(group, teams.peek()))
    }),
    time: BODY_TIME,
    holds: [least, greatest],
    labelRoom: new LabelRoom(),
  })
}

/** Puts a comparison into its chart, on an axis that holds bands and means. */
export function showComparison(
  chart: LineChart,
  { bodyTimeMs, groups }: Comparison,
  [least, greatest]: readonly [number, number],
  teams: Teams,
): void {
  const x = bodyTimeMs.map((time) => time / MS_PER_HOUR)
  const [low, high] = extentOf(groups.flatMap(({ mean, lower, upper }) => [mean, lower ?? [], upper ?? []]))
  chart.hold(Math.min(least, low), Math.max(greatest, high))
  const bands = groups.flatMap((group) => {
    const { lower, upper } = group
    return lower === null || upper === null ? [] : [{ colour: colourOf(placeOf(group, teams)), x, lower, upper }]
  })
  const rows = { x, y: groups.map(({ mean }) => [...mean]) }
  chart.show(rows, [x[0] ?? 0, Math.max(x.at(-1) ?? 0, (x[0] ?? 0) + LEAST_SPAN_HOURS)], [], {
    lanes: [],
    marks: [],
    bands,
  })
}

/* A class that has just begun shows this much of body time, so that its axis isn't a smear of milliseconds. */
export const LEAST_SPAN_HOURS = 10 / 3600

/* An arm keeps its colour whichever groups there are; arms take theirs from the end, for teams take them from the beginning. */
function placeOf({ arm }: Group, { trial }: Teams): number {
  const order: readonly (string | null)[] = trial?.arms ?? []
  return COLOURS - Math.max(0, order.indexOf(arm))
}

/** What a quantity spans over all teams, so that their charts share one axis. */
export function commonSpan(
  columns: readonly (readonly number[])[],
  options: TeamsOptions,
  quantity: MetricName,
): readonly [number, number] {
  const { least, greatest } = options.describe(quantity)
  const [low, high] = extentOf(columns)
  return [Math.min(least, low), Math.max(greatest, high)]
}
