/** The brain's state in one sentence, for people who don't see it or don't look. Callers announce it no more often than ears bear. */

import { type FrameStore, type MetricName, REGIONS } from '../model'
import { restRates } from './rates/restRates'
import { number, text } from './text'

/**
 * Thresholds, relative to rest or absolute. Rates move by a tenth all the time, so the middle bands are wide; 2 % of
 * synapses is what a reader can see in the network lens.
 */
export const THRESHOLDS = {
  interneurons: { silentBelow: 0.3, quietBelow: 0.85, busyAbove: 1.3 },
  pyramidal: { silentBelow: 0.25, quietBelow: 0.7, livelyAbove: 1.25, burstingAbove: 1.8 },
  synapsesChangedBy: 0.02,
  cortisolAbove: 1.2,
  ketamineAboveNgPerMl: 5,
  glutamateAboveUm: 5,
  hurtAbove: 0.01,
  deadAbove: 0.005,
} as const

/* Rates of one frame are a roll of the dice; of a second they are a rate. */
const MEAN_FRAMES = 20

/* What a calm classroom network does, Hz; used when the class began with a dial already turned. */
const USUAL_REST = { excitatoryHz: 2.9, inhibitoryHz: 16.8 }

/** Says how the brain is now, in the page's language. */
export function describe(store: FrameStore): string {
  if (store.latest === null) return text('lens.state.nothing')
  return [...activity(store), ...synapses(store), ...body(store), ...damage(store)].join(', ')
}

function activity(store: FrameStore): string[] {
  const share = (kind: 'E' | 'I') => {
    const [now, rest] = REGIONS.reduce(
      ([sum, restSum], region) => {
        const calm = restRates(store, region) ?? USUAL_REST
        const own = kind === 'E' ? calm.excitatoryHz : calm.inhibitoryHz
        return [sum + recent(store, `${region}.rate${kind}Hz`), restSum + own]
      },
      [0, 0],
    )
    return rest > 0 ? now / rest : 1
  }
  return [
    text(`lens.state.interneurons.${interneuronWord(share('I'))}`),
    text(`lens.state.pyramidal.${pyramidalWord(share('E'))}`),
  ]
}

function interneuronWord(share: number): 'silent' | 'quiet' | 'steady' | 'busy' {
  const { silentBelow, quietBelow, busyAbove } = THRESHOLDS.interneurons
  if (share < silentBelow) return 'silent'
  if (share < quietBelow) return 'quiet'
  return share > busyAbove ? 'busy' : 'steady'
}

function pyramidalWord(share: number): 'silent' | 'quiet' | 'steady' | 'lively' | 'bursting' {
  const { silentBelow, quietBelow, livelyAbove, burstingAbove } = THRESHOLDS.pyramidal
  if (share < silentBelow) return 'silent'
  if (share < quietBelow) return 'quiet'
  if (share > burstingAbove) return 'bursting'
  return share > livelyAbove ? 'lively' : 'steady'
}

/* Of the two regions that stress thins and ketamine mends. */
function synapses(store: FrameStore): string[] {
  const change = (latest(store, 'PFC.spineDensity', 1) + latest(store, 'HIP.spineDensity', 1)) / 2 - 1
  if (Math.abs(change) < THRESHOLDS.synapsesChangedBy) return []
  return [text(change < 0 ? 'lens.state.lost' : 'lens.state.grown', { percent: number(100 * Math.abs(change), 0) })]
}

function body(store: FrameStore): string[] {
  const said: string[] = []
  const cortisol = latest(store, 'cortisol', 1)
  if (cortisol > THRESHOLDS.cortisolAbove) said.push(text('lens.state.stress', { times: number(cortisol, 1) }))
  const plasma = latest(store, 'plasmaNgPerMl', 0)
  if (plasma > THRESHOLDS.ketamineAboveNgPerMl) said.push(text('lens.state.ketamine', { level: number(plasma, 0) }))
  return said
}

function damage(store: FrameStore): string[] {
  const said: string[] = []
  const mean = (metric: 'glutamateUm' | 'damagedShare' | 'deadShare') =>
    REGIONS.reduce((sum, region) => sum + latest(store, `${region}.${metric}`, 0), 0) / REGIONS.length
  if (mean('glutamateUm') > THRESHOLDS.glutamateAboveUm) said.push(text('lens.state.glutamate'))
  const [hurt, dead] = [mean('damagedShare'), mean('deadShare')]
  if (hurt > THRESHOLDS.hurtAbove) said.push(text('lens.state.hurt', { percent: number(100 * hurt, 0) }))
  if (dead > THRESHOLDS.deadAbove) said.push(text('lens.state.dead', { percent: number(100 * dead, 0) }))
  return said
}

function latest(store: FrameStore, metric: MetricName, otherwise: number): number {
  return store.metrics.latest(metric) ?? otherwise
}

function recent(store: FrameStore, metric: MetricName): number {
  const values = store.metrics.series(metric).value
  const last = values.subarray(Math.max(0, values.length - MEAN_FRAMES))
  return last.reduce((sum, value) => sum + value, 0) / Math.max(1, last.length)
}
