import { expect, it } from 'vitest'
import { columnOf, METRICS, type MetricName, REGIONS } from '../model'
import { describe } from './describe'

function brain(values: Partial<Record<'rateEHz' | 'rateIHz' | 'spineDensity' | 'deadShare', number>>): Float32Array {
  const rested = { rateEHz: 3, rateIHz: 17, spineDensity: 1, deadShare: 0, ...values }
  const row = new Float32Array(METRICS.length)
  for (const region of REGIONS) {
    for (const [metric, value] of Object.entries(rested)) {
      row[columnOf(`${region}.${metric}` as MetricName)] = value
    }
  }
  return row
}

it('calls a rested brain calm and adds nothing', () => {
  expect(describe(brain({}))).toEqual([{ key: 'describe.interneurons.calm' }, { key: 'describe.pyramidal.calm' }])
})

it('hears interneurons fall quiet, pyramidal cells burst and synapses go', () => {
  expect(describe(brain({ rateIHz: 4, rateEHz: 20, spineDensity: 0.88 }))).toEqual([
    { key: 'describe.interneurons.quiet' },
    { key: 'describe.pyramidal.bursting' },
    { key: 'describe.synapsesLost', percent: 12 },
  ])
})

it('tells of the dead', () => {
  expect(describe(brain({ deadShare: 0.4 }))).toContainEqual({ key: 'describe.dead', percent: 40 })
})
