import { expect, it } from 'vitest'
import { columnOf, FrameStore, METRICS, type MetricName } from '../../model'
import { stanceOf } from './stance'

function brainThat(values: Partial<Record<MetricName, number>>): FrameStore {
  const metrics = new Float32Array(METRICS.length)
  for (const [name, value] of Object.entries(values)) metrics[columnOf(name as MetricName)] = value
  const store = new FrameStore()
  const at = { frame: 1, lapse: 1, bodyTimeMs: 50, stateHash: 0n, hashFrame: 0 }
  store.accept({ kind: 'frame', full: false, ...at, metrics, spikes: null, synapses: null, eeg: null })
  return store
}

it('knows of no stance before the first frame', () => {
  expect(stanceOf(new FrameStore(), 'new')).toBeNull()
})

it('tells a thought that holds, for how long, and what was learned', () => {
  const store = brainThat({
    'thought.new.holds': 1,
    'thought.new.dwellMs': 3_250,
    'thought.new.overlap': 0.75,
    'thought.new.strength': 1.5,
  })
  expect(stanceOf(store, 'new')).toEqual({
    pattern: 'new',
    holds: true,
    heldS: 3.25,
    overlap: 0.75,
    strength: 1.5,
    learned: true,
  })
})

it('tells a thought that never came from one that went', () => {
  const store = brainThat({ 'thought.negative.dwellMs': 2_000, 'thought.negative.strength': 1.04 })
  expect(stanceOf(store, 'negative')).toMatchObject({ holds: false, heldS: 2, learned: false })
  expect(stanceOf(store, 'new')).toMatchObject({ holds: false, heldS: null })
})
