/** How far excitation and inhibition are from their balance at rest. No DOM. */

import { type FrameStore, restRates, USUAL_REST } from '../../model'

/* Means over a second: a needle that trembles with each frame says nothing. */
const MEAN_FRAMES = 20

/** At this many doublings from rest the needle stands at the end of its scale. */
export const FULL_SCALE = 2

/** Within this many doublings of rest the brain counts as balanced. */
export const EVEN_WITHIN = 0.35

/**
 * Doublings of the E : I rate ratio against rest, over all regions: 0 at rest, positive when excitation has the upper hand.
 * Null before the first frame.
 */
export function balance(store: FrameStore): number | null {
  const length = store.metrics.length
  if (length === 0) return null
  let [e, i, restE, restI] = [0, 0, 0, 0]
  for (const region of store.regions) {
    const rest = restRates(store, region) ?? USUAL_REST
    restE += rest.excitatoryHz
    restI += rest.inhibitoryHz
    e += mean(store.metrics.series(`${region}.rateEHz`).value)
    i += mean(store.metrics.series(`${region}.rateIHz`).value)
  }
  if (e <= 0 || i <= 0 || restE <= 0 || restI <= 0) return e > i ? FULL_SCALE : -FULL_SCALE
  return Math.log2(e / i / (restE / restI))
}

export type BalanceWord = 'calm' | 'even' | 'excited'

export function balanceWord(doublings: number): BalanceWord {
  if (Math.abs(doublings) <= EVEN_WITHIN) return 'even'
  return doublings > 0 ? 'excited' : 'calm'
}

function mean(values: Float32Array): number {
  const last = values.subarray(Math.max(0, values.length - MEAN_FRAMES))
  return last.reduce((sum, value) => sum + value, 0) / Math.max(1, last.length)
}
