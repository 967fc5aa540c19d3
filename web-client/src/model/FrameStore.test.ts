import { describe, expect, it } from 'vitest'
import type { Frame, Layout } from '../protocol/frames'
import { METRIC_COUNT } from '../protocol/metrics'
import { FrameStore } from './FrameStore'
import { badgeOf } from './StateBadge'

function frame(number: number, parts: Partial<Frame> = {}): Frame {
  return {
    kind: 'frame',
    full: false,
    frame: number,
    lapse: 60,
    bodyTimeMs: number * 3_000,
    stateHash: 0n,
    hashFrame: number,
    metrics: new Float32Array(METRIC_COUNT),
    spikes: null,
    synapses: null,
    eeg: null,
    ...parts,
  }
}

const LAYOUT: Layout = {
  kind: 'layout',
  circuit: 'classroom',
  shown: 4,
  neuronsInBrain: 4,
  position: new Float32Array(12),
  region: Uint8Array.of(0, 1, 2, 3),
  excitatory: Uint8Array.of(1, 1, 1, 0),
  synapses: Array.from({ length: 4 }, () => ({ pre: Uint16Array.of(0, 1), post: Uint16Array.of(1, 0) })),
}

describe('a frame store', () => {
  it('tells its listeners what changed until they leave', () => {
    const store = new FrameStore()
    const heard: string[] = []
    const leave = store.onFrame((change) => heard.push(change))
    store.accept(LAYOUT)
    store.accept(frame(1))
    leave()
    store.accept(frame(2))
    expect(heard).toEqual(['layout', 'frame'])
    expect(store.latest?.frame).toBe(2)
  })

  it('keeps the spikes of the last ten seconds of neural time and no more', () => {
    const store = new FrameStore()
    for (let number = 1; number <= 300; number++) {
      store.accept(frame(number, { spikes: { neuron: Uint16Array.of(7), ms: Uint8Array.of(3) } }))
    }
    const { spikes } = store
    expect(spikes.end - spikes.first).toBe(200)
    expect(spikes.timeMs[spikes.first & spikes.mask]).toBe(100 * 50 + 3)
  })

  it('takes a frame that comes again as a full state once (P6)', () => {
    const store = new FrameStore()
    const spikes = { neuron: Uint16Array.of(7), ms: Uint8Array.of(3) }
    store.accept(frame(1, { spikes }))
    store.accept(frame(1, { spikes, full: true }))
    expect(store.spikes.end - store.spikes.first).toBe(1)
    expect(store.metrics.length).toBe(1)
  })

  it('adds the newly dead to the dead, and counts anew on a full frame (P6)', () => {
    const store = new FrameStore()
    const synapses = (dead: number[]) => ({
      living: Uint16Array.of(1, 2, 2, 2),
      dead: Uint16Array.from(dead),
      density: null,
    })
    store.accept(LAYOUT)
    store.accept(frame(1, { synapses: synapses([0]) }))
    store.accept(frame(2, { synapses: synapses([2]) }))
    expect([...store.deadCells]).toEqual([1, 0, 1, 0])
    store.accept(frame(3, { full: true, synapses: synapses([3]) }))
    expect([...store.deadCells]).toEqual([0, 0, 0, 1])
    expect([...store.livingSynapses]).toEqual([1, 2, 2, 2])
  })

  it('still shows what a stream last brought when a frame comes without it', () => {
    const store = new FrameStore()
    const metrics = new Float32Array(METRIC_COUNT).fill(5)
    store.accept(frame(1, { metrics }))
    store.accept(frame(2, { metrics: null }))
    expect(store.latest?.metrics).toBe(metrics)
    expect(store.metrics.length).toBe(1)
  })
})

describe('a state badge', () => {
  it('is the same for the same state and as good as never for another', () => {
    const badges = Array.from({ length: 2_000 }, (_, index) =>
      JSON.stringify(badgeOf(BigInt(index) * 0x9e3779b97f4a7c15n)),
    )
    expect(JSON.stringify(badgeOf(0x9e3779b97f4a7c15n))).toBe(badges[1])
    expect(new Set(badges).size).toBeGreaterThan(1_990)
  })

  it('never shows one colour twice', () => {
    for (let index = 0n; index < 500n; index++) {
      const [first, second] = badgeOf(index * 0x9e3779b97f4a7c15n).colours
      expect(first).not.toBe(second)
    }
  })
})
