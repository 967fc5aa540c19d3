/** The columns of the metrics stream, in the order in which the wire carries them. */

import { ARROWS, type Arrow, PATTERNS, type Pattern } from './commands'

/** The regions of each circuit; a row of metrics has a slot for each, in this order, and spare slots are zero. */
export const CIRCUITS = {
  classroom: ['PFC', 'HIP', 'AMY', 'DMN'],
  twoArea: ['VACC', 'DLPFC'],
} as const
export type CircuitName = keyof typeof CIRCUITS
export type RegionName = (typeof CIRCUITS)[CircuitName][number]

export const CIRCUIT_NAMES = ['classroom', 'twoArea'] as const satisfies readonly CircuitName[]

/** The regions of a classroom brain: no circuit has more. */
export const REGIONS = CIRCUITS.classroom

const WRITTEN: Readonly<Partial<Record<RegionName, string>>> = { VACC: 'vACC', DLPFC: 'dlPFC' }

/** Returns the region's abbreviation as anatomists write it. */
export function abbreviation(region: RegionName): string {
  return WRITTEN[region] ?? region
}

/** Returns which slot of a row, and which number of a layout, belongs to the region. */
export function slotOf(region: RegionName): number {
  return Math.max(...Object.values(CIRCUITS).map((regions) => (regions as readonly RegionName[]).indexOf(region)))
}

/** What is measured in each region. Units: Hz, Hz, ×rest, µM, ×rest, share, share. */
export const REGION_METRICS = [
  'rateEHz',
  'rateIHz',
  'spineDensity',
  'glutamateUm',
  'ampaDrive',
  'damagedShare',
  'deadShare',
] as const
export type RegionMetric = (typeof REGION_METRICS)[number]

/** The body clock's variables; see the units in each name, otherwise relative to rest or a share. */
export const BODY_METRICS = [
  'cortisol',
  'load',
  'plasmaNgPerMl',
  'effectSiteUm',
  'givenMgPerKg',
  'nmdaBlockE',
  'nmdaBlockI',
  'bdnf',
  'mtor',
  'proteins',
  'fastAmpar',
  'refractory',
  'symptomIndex',
  'symptomDrug',
  'symptomExpectancy',
] as const

/** Those that came later: they stand behind the dials, so that an older row is the beginning of a newer one. */
export const LATER_BODY_METRICS = [
  'norketamineNgPerMl',
  'midazolamNgPerMl',
  'dissociation',
  'responsiveness',
  'gabaBoost',
  'uptake',
] as const
export type BodyMetric = (typeof BODY_METRICS)[number] | (typeof LATER_BODY_METRICS)[number]

export const DIALS = ['stress', 'glutamate', 'ketamine'] as const
export type DialName = (typeof DIALS)[number]

/**
 * What instruments outside the head measure: band powers of the EEG-like signal (× rest), means of Fisher's z between the
 * slow signals of parcels, and the neural time that those are taken over.
 */
export const SIGNAL_METRICS = [
  'eegDelta',
  'eegTheta',
  'eegAlpha',
  'eegBeta',
  'eegGamma',
  'globalPfc',
  'globalHip',
  'globalAmy',
  'globalDmn',
  'dmnWithin',
  'dmnHip',
  'dmnPfc',
  'connectivityWindowMs',
] as const
export type SignalMetric = (typeof SIGNAL_METRICS)[number]

/** The thought patterns, and how a brain stands to each: overlap −1 … 1, 1 while it holds, ms held, strength (× unlearned). */
export const THOUGHT_METRICS = ['overlap', 'holds', 'dwellMs', 'strength'] as const
export type ThoughtMetric = `thought.${Pattern}.${(typeof THOUGHT_METRICS)[number]}`

/** A column of the metrics stream, for example `PFC.rateEHz`, `cortisol` or `dial.stress`. */
export type MetricName =
  | `${RegionName}.${RegionMetric}`
  | BodyMetric
  | `dial.${DialName}`
  | SignalMetric
  | `arrow.${Arrow}`
  | ThoughtMetric

export const METRICS: readonly MetricName[] = [
  ...REGIONS.flatMap((region) => REGION_METRICS.map((metric) => `${region}.${metric}` as const)),
  ...BODY_METRICS,
  ...DIALS.map((dial) => `dial.${dial}` as const),
  ...SIGNAL_METRICS,
  ...LATER_BODY_METRICS,
  ...ARROWS.map((arrow) => `arrow.${arrow}` as const),
  ...PATTERNS.flatMap((pattern) => THOUGHT_METRICS.map((metric) => `thought.${pattern}.${metric}` as const)),
]

export const METRIC_COUNT = METRICS.length

/** How many columns the first servers sent: the beginning of today's. */
export const FIRST_METRIC_COUNT = REGIONS.length * REGION_METRICS.length + BODY_METRICS.length + DIALS.length

const COLUMN_OF = new Map(METRICS.map((name, column) => [name, column]))
for (const region of CIRCUITS.twoArea) {
  for (const [column, metric] of REGION_METRICS.entries()) {
    COLUMN_OF.set(`${region}.${metric}`, slotOf(region) * REGION_METRICS.length + column)
  }
}

/** Returns the place of a metric within a row. */
export function columnOf(metric: MetricName): number {
  const column = COLUMN_OF.get(metric)
  if (column === undefined) {
    throw new Error(`no metric ${metric}`)
  }
  return column
}
