/** What a brain does right now, as the phrases that describe it in words. No DOM. */

import { columnOf, type MetricName, REGIONS } from '../model'

/** A phrase of the catalogue, with the number that it tells. */
export type Phrase =
  | { readonly key: `describe.${'pyramidal' | 'interneurons'}.${'quiet' | 'calm' | 'lively' | 'bursting'}` }
  | { readonly key: 'describe.synapsesLost' | 'describe.synapsesGained' | 'describe.dead'; readonly percent: number }

/* Mean rates, Hz, where one word ends and the next begins; a rested brain is calm in both. */
const PYRAMIDAL_HZ = { quiet: 1, calm: 5, lively: 12 }
const INTERNEURON_HZ = { quiet: 8, calm: 24, lively: 45 }
/* Smaller changes are not worth a word. */
const LEAST_PERCENT = 3
const LEAST_DEAD_PERCENT = 0.5

/** Describes one row of the metrics stream: activity first, then what has changed in the wiring. */
export function describe(metrics: Float32Array): readonly Phrase[] {
  const mean = (metric: 'rateEHz' | 'rateIHz' | 'deadShare') =>
    REGIONS.reduce((sum, region) => sum + at(metrics, `${region}.${metric}`), 0) / REGIONS.length
  const phrases: Phrase[] = [
    { key: `describe.interneurons.${word(mean('rateIHz'), INTERNEURON_HZ)}` },
    { key: `describe.pyramidal.${word(mean('rateEHz'), PYRAMIDAL_HZ)}` },
  ]
  const lost = Math.round((1 - at(metrics, 'PFC.spineDensity')) * 100)
  if (Math.abs(lost) >= LEAST_PERCENT) {
    phrases.push({ key: lost > 0 ? 'describe.synapsesLost' : 'describe.synapsesGained', percent: Math.abs(lost) })
  }
  const deadPercent = mean('deadShare') * 100
  if (deadPercent >= LEAST_DEAD_PERCENT) {
    phrases.push({ key: 'describe.dead', percent: Math.round(deadPercent) })
  }
  return phrases
}

function word(rateHz: number, upTo: { readonly quiet: number; readonly calm: number; readonly lively: number }) {
  if (rateHz < upTo.quiet) return 'quiet'
  if (rateHz < upTo.calm) return 'calm'
  return rateHz < upTo.lively ? 'lively' : 'bursting'
}

function at(metrics: Float32Array, metric: MetricName): number {
  return metrics[columnOf(metric)] ?? 0
}
