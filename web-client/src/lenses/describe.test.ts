import { expect, it } from 'vitest'
import { columnOf, FrameStore, type MetricName, REGIONS } from '../model'
import { METRIC_COUNT } from '../protocol/metrics'
import { describe } from './describe'

type Metrics = Partial<Record<MetricName, number>>

const REST: Metrics = {
  'dial.glutamate': 1,
  cortisol: 1,
  ...Object.fromEntries(
    REGIONS.flatMap((region) => [
      [`${region}.rateEHz`, 3],
      [`${region}.rateIHz`, 16],
      [`${region}.spineDensity`, 1],
      [`${region}.glutamateUm`, 1],
    ]),
  ),
}

function everywhere(
  metric: 'rateEHz' | 'rateIHz' | 'deadShare' | 'damagedShare' | 'glutamateUm',
  value: number,
): Metrics {
  return Object.fromEntries(REGIONS.map((region) => [`${region}.${metric}`, value]))
}

/** A class that was at rest for eight seconds, then a second otherwise. */
function classThat(changes: Metrics): FrameStore {
  const store = new FrameStore()
  for (let frame = 1; frame <= 180; frame++) {
    const metrics = new Float32Array(METRIC_COUNT)
    const now = frame > 160 ? { ...REST, ...changes } : REST
    for (const [name, value] of Object.entries(now)) metrics[columnOf(name as MetricName)] = value
    store.accept({
      kind: 'frame',
      full: false,
      frame,
      lapse: 1,
      bodyTimeMs: 50 * frame,
      stateHash: 0n,
      hashFrame: 0,
      metrics,
      spikes: null,
      synapses: null,
    })
  }
  return store
}

it('has nothing to say before the first frame', () => {
  expect(describe(new FrameStore())).toBe('no brain to describe yet')
})

it.each([
  ['rest', {}, 'interneurons steady, pyramidal cells steady'],
  [
    'low-dose ketamine after stress',
    {
      ...everywhere('rateIHz', 12),
      ...everywhere('rateEHz', 6),
      'PFC.spineDensity': 0.86,
      'HIP.spineDensity': 0.9,
      plasmaNgPerMl: 183.4,
    },
    'interneurons quiet, pyramidal cells bursting, 12 % of synapses lost, ketamine in the blood, 183 nanograms per millilitre',
  ],
  [
    'stress',
    { cortisol: 1.72, 'PFC.spineDensity': 0.96, 'HIP.spineDensity': 0.96 },
    'interneurons steady, pyramidal cells steady, 4 % of synapses lost, stress hormone at 1.7 times rest',
  ],
  [
    'too much glutamate',
    {
      ...everywhere('rateEHz', 0.5),
      ...everywhere('rateIHz', 2),
      ...everywhere('glutamateUm', 60),
      ...everywhere('damagedShare', 0.4),
      ...everywhere('deadShare', 0.12),
    },
    'interneurons nearly silent, pyramidal cells nearly silent, glutamate high enough to harm cells, 40 % of cells hurt, 12 % of cells dead',
  ],
] satisfies [string, Metrics, string][])('describes %s', (_, changes, sentence) => {
  expect(describe(classThat(changes))).toBe(sentence)
})

it('does not change its mind over the usual wobble of rates', () => {
  const steady = describe(classThat({}))
  expect(describe(classThat({ ...everywhere('rateEHz', 3.3), ...everywhere('rateIHz', 14.5) }))).toBe(steady)
})
