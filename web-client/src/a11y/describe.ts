/** What a brain does right now, as the phrases that describe it in words. No DOM. */

import {
  type FrameStore,
  type MetricName,
  PATTERNS,
  type Pattern,
  type RegionName,
  restRates,
  USUAL_REST,
} from '../model'

type ActivityWord = 'quiet' | 'calm' | 'lively' | 'bursting'

/** A phrase of the catalogue, with the number that it tells. */
export type Phrase =
  | { readonly key: `describe.${'pyramidal' | 'interneurons'}.${ActivityWord}` | 'describe.glutamate' }
  | {
      readonly key: 'describe.synapsesLost' | 'describe.synapsesGained' | 'describe.dead' | 'describe.hurt'
      readonly percent: number
    }
  | { readonly key: 'describe.stress' | 'describe.gamma' | 'describe.slowWaves'; readonly times: number }
  | { readonly key: 'describe.ketamine'; readonly level: number }
  | { readonly key: `describe.thought.${Pattern}` }
  | { readonly key: `describe.area.${'active' | 'quiet'}`; readonly area: RegionName; readonly rate: number }
  | {
      readonly key: 'describe.region'
      readonly region: RegionName
      readonly excitatoryHz: number
      readonly inhibitoryHz: number
      readonly synapsesPercent: number
    }
  | { readonly key: 'describe.dmn'; readonly value: number }

/*
 * Mean rates relative to the class's own rest, where one word ends and the next begins. Rates wobble by a tenth all the
 * time, so calm is wide; a low dose of ketamine takes interneurons 10 to 40 % down and pyramidal cells 20 to 80 % up.
 */
const PYRAMIDAL = { quiet: 0.7, calm: 1.25, lively: 1.8 }
const INTERNEURONS = { quiet: 0.88, calm: 1.3, lively: 1.8 }

/* Rates of one frame are a roll of the dice; those of a second are a rate. */
const MEAN_FRAMES = 20

/* Smaller changes are not worth a word. */
const LEAST_PERCENT = 3
const LEAST_HURT_PERCENT = 1
const LEAST_DEAD_PERCENT = 0.5
const LEAST_CORTISOL = 1.2
const LEAST_GAMMA = 1.15
const LEAST_SLOW_WAVES = 1.5
const LEAST_KETAMINE_NG_PER_ML = 5

/* Between the two states of an area: it murmurs at 2 Hz, or holds some 40 Hz. */
const ACTIVE_HZ = 15

/* Rates that wobble by one would be told again and again. */
const TOLD_TO_HZ = 5

/* Ambient glutamate from which it harms cells. */
const HARMFUL_UM = 5

/** Describes the newest frame: activity first, then wiring, hormones and drugs, damage, and thoughts. */
export function describe(store: FrameStore): readonly Phrase[] {
  if (store.circuit === 'twoArea') return store.regions.map((region) => area(store, region))
  const thoughts = heldThoughts(store).map((pattern) => ({ key: `describe.thought.${pattern}` }) as const)
  return [...activity(store), ...wiring(store), ...body(store), ...waves(store), ...damage(store), ...thoughts]
}

/** The same, and then each region by its numbers: for who asks, and has the time to listen. */
export function describeAll(store: FrameStore): readonly Phrase[] {
  const regions = store.regions.map(
    (region): Phrase => ({
      key: 'describe.region',
      region,
      excitatoryHz: recent(store, `${region}.rateEHz`),
      inhibitoryHz: recent(store, `${region}.rateIHz`),
      synapsesPercent: 100 * newest(store, `${region}.spineDensity`),
    }),
  )
  // Taken over a minute of neural time: before that there is none.
  const measured = store.circuit === 'classroom' && newest(store, 'connectivityWindowMs') > 0
  const dmn: Phrase[] = measured ? [{ key: 'describe.dmn', value: newest(store, 'dmnWithin') }] : []
  return [...describe(store), ...regions, ...dmn]
}

/** The thought patterns that the brain holds now. */
export function heldThoughts(store: FrameStore): readonly Pattern[] {
  return PATTERNS.filter((pattern) => newest(store, `thought.${pattern}.holds`) > 0.5)
}

/* Of two areas one hears which of them holds the stage. */
function area(store: FrameStore, region: RegionName): Phrase {
  const rate = TOLD_TO_HZ * Math.round(recent(store, `${region}.rateEHz`) / TOLD_TO_HZ)
  return { key: `describe.area.${rate >= ACTIVE_HZ ? 'active' : 'quiet'}`, area: region, rate }
}

function activity(store: FrameStore): Phrase[] {
  let [e, i, restE, restI] = [0, 0, 0, 0]
  for (const region of store.regions) {
    const rest = restRates(store, region) ?? USUAL_REST
    e += recent(store, `${region}.rateEHz`)
    i += recent(store, `${region}.rateIHz`)
    restE += rest.excitatoryHz
    restI += rest.inhibitoryHz
  }
  return [
    { key: `describe.interneurons.${word(i / restI, INTERNEURONS)}` },
    { key: `describe.pyramidal.${word(e / restE, PYRAMIDAL)}` },
  ]
}

function word(share: number, upTo: Readonly<Record<'quiet' | 'calm' | 'lively', number>>): ActivityWord {
  if (share < upTo.quiet) return 'quiet'
  if (share < upTo.calm) return 'calm'
  return share < upTo.lively ? 'lively' : 'bursting'
}

function wiring(store: FrameStore): Phrase[] {
  const lost = Math.round((1 - newest(store, 'PFC.spineDensity')) * 100)
  if (Math.abs(lost) < LEAST_PERCENT) return []
  return [{ key: lost > 0 ? 'describe.synapsesLost' : 'describe.synapsesGained', percent: Math.abs(lost) }]
}

function body(store: FrameStore): Phrase[] {
  const phrases: Phrase[] = []
  const cortisol = newest(store, 'cortisol')
  if (cortisol >= LEAST_CORTISOL) phrases.push({ key: 'describe.stress', times: Math.round(cortisol * 10) / 10 })
  const level = Math.round(newest(store, 'plasmaNgPerMl'))
  if (level >= LEAST_KETAMINE_NG_PER_ML) phrases.push({ key: 'describe.ketamine', level })
  return phrases
}

/* A band's power wobbles: gamma by 5 %, the slow waves by a fifth. */
function waves(store: FrameStore): Phrase[] {
  const phrases: Phrase[] = []
  const times = (metric: 'eegGamma' | 'eegDelta') => Math.round(recent(store, metric) * 10) / 10
  if (times('eegGamma') >= LEAST_GAMMA) phrases.push({ key: 'describe.gamma', times: times('eegGamma') })
  if (times('eegDelta') >= LEAST_SLOW_WAVES) phrases.push({ key: 'describe.slowWaves', times: times('eegDelta') })
  return phrases
}

function damage(store: FrameStore): Phrase[] {
  const mean = (metric: 'glutamateUm' | 'damagedShare' | 'deadShare') =>
    store.regions.reduce((sum, region) => sum + newest(store, `${region}.${metric}`), 0) / store.regions.length
  const phrases: Phrase[] = []
  if (mean('glutamateUm') > HARMFUL_UM) phrases.push({ key: 'describe.glutamate' })
  const [hurt, dead] = [100 * mean('damagedShare'), 100 * mean('deadShare')]
  if (hurt >= LEAST_HURT_PERCENT) phrases.push({ key: 'describe.hurt', percent: Math.round(hurt) })
  if (dead >= LEAST_DEAD_PERCENT) phrases.push({ key: 'describe.dead', percent: Math.round(dead) })
  return phrases
}

function newest(store: FrameStore, metric: MetricName): number {
  return store.metrics.latest(metric) ?? 0
}

function recent(store: FrameStore, metric: MetricName): number {
  const last = store.metrics.series(metric).value.subarray(-MEAN_FRAMES)
  return last.reduce((sum, value) => sum + value, 0) / Math.max(1, last.length)
}
