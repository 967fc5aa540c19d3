import { expect, it } from 'vitest'
import { columnOf, FrameStore, METRICS, type MetricName, REGIONS } from '../model'
import { describe, describeAll } from './describe'

type Values = Partial<
  Record<'rateEHz' | 'rateIHz' | 'spineDensity' | 'deadShare' | 'damagedShare' | 'glutamateUm', number>
>
type BodyValues = Partial<Record<MetricName, number>>

const RESTED: Values = { rateEHz: 3, rateIHz: 17, spineDensity: 1, glutamateUm: 1 }
const RESTED_BODY: BodyValues = { cortisol: 1, 'dial.glutamate': 1 }

function row(values: Values, body: BodyValues): Float32Array {
  const metrics = new Float32Array(METRICS.length)
  for (const region of REGIONS) {
    for (const [metric, value] of Object.entries({ ...RESTED, ...values })) {
      metrics[columnOf(`${region}.${metric}` as MetricName)] = value
    }
  }
  for (const [metric, value] of Object.entries({ ...RESTED_BODY, ...body })) {
    metrics[columnOf(metric as MetricName)] = value
  }
  return metrics
}

/** A class that was at rest for eight seconds and then as told for two. */
function classThat(values: Values, body: BodyValues = {}): FrameStore {
  const store = new FrameStore()
  for (let frame = 1; frame <= 200; frame++) {
    const metrics = frame > 160 ? row(values, body) : row({}, {})
    const at = { frame, lapse: 1, bodyTimeMs: 50 * frame, stateHash: 0n, hashFrame: 0 }
    store.accept({ kind: 'frame', full: false, ...at, metrics, spikes: null, synapses: null, eeg: null })
  }
  return store
}

const CALM = [{ key: 'describe.interneurons.calm' }, { key: 'describe.pyramidal.calm' }]

it('calls a rested brain calm and adds nothing', () => {
  expect(describe(classThat({}))).toEqual(CALM)
})

it('does not change its mind over the usual wobble of rates', () => {
  expect(describe(classThat({ rateEHz: 3.4, rateIHz: 15.6 }))).toEqual(CALM)
})

it('hears interneurons fall quiet, pyramidal cells burst and synapses go', () => {
  expect(describe(classThat({ rateIHz: 13, rateEHz: 6, spineDensity: 0.88 }, { plasmaNgPerMl: 183.4 }))).toEqual([
    { key: 'describe.interneurons.quiet' },
    { key: 'describe.pyramidal.bursting' },
    { key: 'describe.synapsesLost', percent: 12 },
    { key: 'describe.ketamine', level: 183 },
  ])
})

it('tells of stress', () => {
  expect(describe(classThat({}, { cortisol: 1.72 }))).toEqual([...CALM, { key: 'describe.stress', times: 1.7 }])
})

it('tells of harm and of the dead', () => {
  const phrases = describe(classThat({ glutamateUm: 60, damagedShare: 0.2, deadShare: 0.4 }))
  expect(phrases.slice(2)).toEqual([
    { key: 'describe.glutamate' },
    { key: 'describe.hurt', percent: 20 },
    { key: 'describe.dead', percent: 40 },
  ])
})

it('hears the waves of the EEG when they swell', () => {
  expect(describe(classThat({}, { eegGamma: 1.32, eegDelta: 2.44 })).slice(2)).toEqual([
    { key: 'describe.gamma', times: 1.3 },
    { key: 'describe.slowWaves', times: 2.4 },
  ])
  expect(describe(classThat({}, { eegGamma: 1.1, eegDelta: 1.3 }))).toEqual(CALM)
})

it('tells which thought holds, last of all', () => {
  expect(describe(classThat({}, { 'thought.negative.holds': 1 }))).toEqual([
    ...CALM,
    { key: 'describe.thought.negative' },
  ])
})

it('goes by the class’s own rest', () => {
  const store = new FrameStore()
  for (let frame = 1; frame <= 200; frame++) {
    const metrics = row({ rateEHz: frame > 160 ? 2.4 : 1.2, rateIHz: 8 }, {})
    const at = { frame, lapse: 1, bodyTimeMs: 50 * frame, stateHash: 0n, hashFrame: 0 }
    store.accept({ kind: 'frame', full: false, ...at, metrics, spikes: null, synapses: null, eeg: null })
  }
  expect(describe(store)).toEqual([{ key: 'describe.interneurons.calm' }, { key: 'describe.pyramidal.bursting' }])
})

it('says of two areas which one holds the stage', () => {
  const store = classThat({ rateEHz: 41 })
  store.circuit = 'twoArea'
  expect(describe(store)).toEqual([
    { key: 'describe.area.active', area: 'VACC', rate: 40 },
    { key: 'describe.area.active', area: 'DLPFC', rate: 40 },
  ])
})

it('says at length, when asked, what each region does and how the default mode network holds together', () => {
  const phrases = describeAll(classThat({ spineDensity: 0.9 }, { dmnWithin: 0.42, connectivityWindowMs: 60_000 }))
  expect(phrases.slice(0, 3)).toEqual([...CALM, { key: 'describe.synapsesLost', percent: 10 }])
  expect(phrases.slice(3, 7)).toMatchObject(
    REGIONS.map((region) => ({ key: 'describe.region', region, excitatoryHz: 3, inhibitoryHz: 17 })),
  )
  expect(phrases[7]).toEqual({ key: 'describe.dmn', value: expect.closeTo(0.42) })
  expect(describeAll(classThat({})), 'not measured yet').toHaveLength(CALM.length + REGIONS.length)
})
