/** What the body clock shows: its charts, and which metrics are their lines. */

import { type MetricName, REGIONS } from '../../model'
import type { ChartSpec, Guide, LineSpec } from '../chart/LineChart'
import type { ColourName } from '../palette'
import { regionColour } from '../palette'
import { type LensKey, number, text } from '../text'

export const BODY_CHARTS = ['ketamine', 'stress', 'growth', 'spines', 'glutamate', 'damage', 'symptoms'] as const
export type BodyChart = (typeof BODY_CHARTS)[number]

/** A line of the body clock: where its values come from, and what to multiply them by. */
export interface BodyLine extends LineSpec {
  readonly metric: MetricName
  readonly factor: number
}

export interface BodyChartSpec {
  readonly titleKey: LensKey
  readonly unitKey: LensKey
  readonly lines: readonly BodyLine[]
  readonly holds: ChartSpec['holds']
  readonly logarithmic?: boolean
  readonly guides: readonly Guide[]
}

/* Molar mass 237.73 g/mol: 1 µM is 237.73 ng/mL. So plasma and effect site share one axis. */
const NG_PER_ML_PER_UM = 237.73

/* Regions also differ by dash, for eyes that don't tell the colours apart. */
const REGION_DASHES: readonly (readonly number[] | undefined)[] = [undefined, [8, 4], [2, 3], [9, 3, 2, 3]]

/** Ambient glutamate from which it harms cells, µM. */
const HARMFUL_UM = 5

/** Plasma level from which people begin to feel detached, ng/mL (Domino 1982; Bowdle 1998). */
const DISSOCIATIVE_NG_PER_ML = 85

export function bodyChart(chart: BodyChart): BodyChartSpec {
  switch (chart) {
    case 'ketamine':
      return {
        titleKey: 'lens.body.ketamine',
        unitKey: 'lens.unit.ngPerMl',
        holds: [0, 20],
        guides: [{ value: DISSOCIATIVE_NG_PER_ML, label: text('lens.body.dissociation') }],
        lines: [
          line('lens.body.plasma', 'ketamine', 'plasmaNgPerMl', rounded),
          line('lens.body.effectSite', 'ketamine', 'effectSiteUm', rounded, [6, 4], NG_PER_ML_PER_UM),
        ],
      }
    case 'stress':
      return {
        titleKey: 'lens.body.stress',
        unitKey: 'lens.unit.timesRest',
        holds: [0, 2],
        guides: [{ value: 1, label: text('lens.rest') }],
        lines: [
          line('lens.body.cortisol', 'cortisol', 'cortisol', two),
          line('lens.body.load', 'cortisol', 'load', two, [6, 4]),
        ],
      }
    case 'growth':
      return {
        titleKey: 'lens.body.growth',
        unitKey: 'lens.unit.timesRest',
        holds: [0, 1.5],
        guides: [],
        lines: [
          line('lens.body.bdnf', 'bdnf', 'bdnf', two),
          line('lens.body.mtor', 'accent', 'mtor', two, [6, 4]),
          line('lens.body.proteins', 'text-quiet', 'proteins', two, [2, 3]),
        ],
      }
    case 'spines':
      return {
        titleKey: 'lens.body.spines',
        unitKey: 'lens.unit.percentOfRest',
        holds: [70, 110],
        guides: [{ value: 100, label: text('lens.rest') }],
        lines: regionLines('spineDensity', rounded, 100),
      }
    case 'glutamate':
      return {
        titleKey: 'lens.body.glutamate',
        unitKey: 'lens.unit.umLog',
        holds: [0.5, 10],
        logarithmic: true,
        guides: [{ value: HARMFUL_UM, label: text('lens.body.harmful') }],
        lines: regionLines('glutamateUm', (value) => number(value, value < 9.95 ? 1 : 0)),
      }
    case 'damage':
      return {
        titleKey: 'lens.body.damage',
        unitKey: 'lens.unit.percentOfCells',
        holds: [0, 5],
        guides: [],
        lines: [
          line('lens.body.damaged', 'warn', 'PFC.damagedShare', one, [6, 4], 100),
          line('lens.body.dead', 'danger', 'PFC.deadShare', one, undefined, 100),
        ],
      }
    case 'symptoms':
      return {
        titleKey: 'lens.body.symptoms',
        unitKey: 'lens.body.modelQuantity',
        holds: [-10, 30],
        guides: [{ value: 0, label: '' }],
        lines: [
          line('lens.body.index', 'text', 'symptomIndex', one),
          line('lens.body.byDrug', 'ketamine', 'symptomDrug', one, [6, 4]),
          line('lens.body.byExpectancy', 'text-quiet', 'symptomExpectancy', one, [2, 3]),
        ],
      }
  }
}

const rounded = (value: number) => number(value, 0)
const one = (value: number) => number(value, 1)
const two = (value: number) => number(value, 2)

function line(
  labelKey: LensKey,
  colour: ColourName,
  metric: MetricName,
  format: (value: number) => string,
  dash?: readonly number[],
  factor = 1,
): BodyLine {
  return { label: text(labelKey), colour, metric, factor, format, ...(dash === undefined ? {} : { dash }) }
}

function regionLines(
  metric: 'spineDensity' | 'glutamateUm',
  format: (value: number) => string,
  factor = 1,
): readonly BodyLine[] {
  return REGIONS.map((region, index) => {
    const dash = REGION_DASHES[index]
    return {
      label: region,
      colour: regionColour(region),
      metric: `${region}.${metric}` as const,
      factor,
      format,
      ...(dash === undefined ? {} : { dash }),
    }
  })
}
