import { expect, it } from 'vitest'
import type { FrameStore } from './FrameStore'
import { SpikeRing } from './SpikeRing'
import { spikesCsv } from './spikesCsv'

const LAYOUT = {
  circuit: 'classroom',
  region: Uint8Array.of(0, 2),
  excitatory: Uint8Array.of(1, 0),
}

function storeOf(spikes: SpikeRing, layout: object | null): FrameStore {
  return { spikes, layout } as unknown as FrameStore
}

it('writes each spike with its time, neuron, region and kind', () => {
  const spikes = new SpikeRing()
  spikes.append(3, { neuron: Uint16Array.of(1, 0), ms: Uint8Array.of(7, 42) })
  expect(spikesCsv(storeOf(spikes, LAYOUT))).toBe(
    'neural time (s),neuron,region,type\n0.107,1,AMY,interneuron\n0.142,0,PFC,pyramidal\n',
  )
})

it('is nothing before a lens has drawn spikes', () => {
  expect(spikesCsv(storeOf(new SpikeRing(), LAYOUT))).toBeNull()
  expect(spikesCsv(storeOf(new SpikeRing(), null))).toBeNull()
})
