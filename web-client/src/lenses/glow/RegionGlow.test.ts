import { expect, it } from 'vitest'
import { FrameStore, type Layout } from '../../model'
import { GLOW_DECAY_MS, GLOW_PER_SPIKE } from './flashLimit'
import { RegionGlow } from './RegionGlow'

/* One region of a thousand cells: one that fires doesn't change the region's mean enough to be dimmed. */
const LAYOUT: Layout = {
  kind: 'layout',
  circuit: 'classroom',
  shown: 1000,
  neuronsInBrain: 1000,
  position: new Float32Array(3000),
  region: new Uint8Array(1000),
  excitatory: new Uint8Array(1000).fill(1, 0, 800),
  synapses: [],
}

function storeWith(spikes: readonly (readonly [frame: number, ms: number, neuron: number])[]): FrameStore {
  const store = new FrameStore()
  store.accept(LAYOUT)
  for (const [frame, ms, neuron] of spikes) {
    store.spikes.append(frame, { neuron: Uint16Array.of(neuron), ms: Uint8Array.of(ms) })
  }
  return store
}

/** Draws once before anything fires, then at each of the times given, and returns the cell's light at the last. */
function light(store: FrameStore, cell: number, times: readonly number[]): number {
  const glow = new RegionGlow(LAYOUT)
  const shown = new Float32Array(LAYOUT.shown)
  const empty = new FrameStore()
  glow.advance(empty, 0, 16, shown)
  times.forEach((time, i) => {
    glow.advance(store, time, time - (times[i - 1] ?? 0), shown)
  })
  return shown[cell] ?? 0
}

it('lights a cell when the shown time reaches its spike, not before', () => {
  const store = storeWith([[1, 40, 3]])
  expect(light(store, 3, [30])).toBe(0)
  expect(light(store, 3, [30, 40])).toBeCloseTo(GLOW_PER_SPIKE.excitatory)
})

it('lights interneurons less for each spike', () => {
  expect(light(storeWith([[1, 40, 900]]), 900, [40])).toBeCloseTo(GLOW_PER_SPIKE.inhibitory)
})

it('shows the same light however seldom it draws', () => {
  const store = storeWith([
    [1, 10, 3],
    [4, 10, 3],
  ])
  const often = light(
    store,
    3,
    Array.from({ length: 30 }, (_, i) => 10 * (i + 1)),
  )
  expect(light(store, 3, [300])).toBeCloseTo(often, 2)
  expect(often).toBeGreaterThan(GLOW_PER_SPIKE.excitatory * Math.exp(-140 / GLOW_DECAY_MS) - 0.01)
})

it('leaves room to tell the cells of an area apart when it holds 40 Hz', () => {
  const areas: Layout = { ...LAYOUT, circuit: 'twoArea' }
  const store = new FrameStore()
  store.accept(areas)
  const glow = new RegionGlow(areas)
  const shown = new Float32Array(areas.shown)
  glow.advance(store, 0, 16, shown)
  for (let frame = 1; frame <= 40; frame++) {
    store.spikes.append(frame, { neuron: Uint16Array.of(3, 3), ms: Uint8Array.of(10, 35) })
  }
  glow.advance(store, 2_000, 2_000, shown)
  expect(shown[3]).toBeGreaterThan(0.5)
  expect(shown[3]).toBeLessThan(0.9)
})
