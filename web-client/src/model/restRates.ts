import type { MetricName, RegionName } from '../protocol/metrics'
import type { FrameStore } from './FrameStore'

/* The first second and a half lets a fresh network settle; six seconds of rest are then enough for a mean within a few per cent. */
const SETTLE_FRAMES = 30
const UNTIL_FRAME = 150

/* An area that murmurs at 2 Hz has been cued, or is ill, when it fires as fast as this. */
const ACTIVE_HZ = 15

/** What a calm classroom network does; to be used when the class began with a dial already turned. */
export const USUAL_REST: RestRates = { excitatoryHz: 2.9, inhibitoryHz: 16.8 }

export interface RestRates {
  readonly excitatoryHz: number
  readonly inhibitoryHz: number
}

/**
 * Mean rates of a region at the beginning of the class, or null when a dial was off its rest by then, one of two areas was
 * active, or that time isn't known.
 */
export function restRates(store: FrameStore, region: RegionName): RestRates | null {
  const { frame } = store.metrics.series('dial.stress')
  const calm = (row: number) =>
    at(store, 'dial.stress', row) === 0 &&
    at(store, 'dial.glutamate', row) === 1 &&
    at(store, 'dial.ketamine', row) === 0 &&
    (store.circuit === 'classroom' || store.regions.every((area) => at(store, `${area}.rateEHz`, row) < ACTIVE_HZ))
  let [rows, e, i] = [0, 0, 0]
  for (let row = 0; row < frame.length && (frame[row] ?? 0) <= UNTIL_FRAME; row++) {
    if (!calm(row)) break
    if ((frame[row] ?? 0) < SETTLE_FRAMES) continue
    rows++
    e += at(store, `${region}.rateEHz`, row)
    i += at(store, `${region}.rateIHz`, row)
  }
  return rows === 0 ? null : { excitatoryHz: e / rows, inhibitoryHz: i / rows }
}

function at(store: FrameStore, metric: MetricName, row: number): number {
  return store.metrics.series(metric).value[row] ?? Number.NaN
}
