import { expect, it } from 'vitest'
import type { Links } from '../../model'
import { linkRows } from './NeuronSlip'

const link = (incoming: boolean, otherPyramidal: boolean, region: number, living: number, laidOut = living): Links => ({
  incoming,
  otherPyramidal,
  region,
  living,
  laidOut,
  ampaNs: otherPyramidal ? 0.8 : 0,
  nmdaNs: otherPyramidal ? 0.089 : 0,
  gabaNs: otherPyramidal ? 0 : 4.81,
})

it('lists inputs and outputs by kind and region, the most numerous first, and what a spike opens at one', () => {
  const links = [
    link(false, true, 0, 9),
    link(true, false, 0, 20),
    link(true, true, 1, 30, 60),
    link(true, true, 0, 71, 120),
  ]
  const { inputs, outputs } = linkRows(links, ['PFC', 'HIP'], 0)
  expect(inputs).toEqual([
    '71 of 120 pyramidal cells · AMPA 0.80, NMDA 0.089 nS',
    '30 of 60 pyramidal cells, HIP · AMPA 0.80, NMDA 0.089 nS',
    '20 interneurons · GABA 4.81 nS',
  ])
  expect(outputs).toHaveLength(1)
})

it('adds up what a server counted in parts', () => {
  const { inputs } = linkRows([link(true, false, 0, 8), link(true, false, 0, 12)], ['PFC'], 0)
  expect(inputs).toEqual(['20 interneurons · GABA 4.81 nS'])
})
