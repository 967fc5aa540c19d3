import { expect, it } from 'vitest'
import { type FrameSource, FrameStore, type NetworkQuestion } from '../../model'
import { NeuronWatch } from './NeuronWatch'

function watched() {
  const asked: NetworkQuestion[] = []
  const frames = new FrameStore()
  const source = { frames, askNetwork: (question: NetworkQuestion) => asked.push(question) } as unknown as FrameSource
  return { asked, frames, watch: new NeuronWatch(source) }
}

const answer = (neuron: number, frame: number) =>
  ({
    kind: 'neuron',
    id: 1,
    frame,
    neuron,
    dead: false,
    voltageMv: -60,
    links: [],
    moments: [{ frame, spikesMs: [], voltageMv: new Float32Array(50) }],
  }) as const

it('p66_aChosenNeuronIsAskedForNoMoreThanFourTimesASecondAndOnlyForWhatIsNew', () => {
  const { asked, frames, watch } = watched()
  watch.look(0)
  expect(asked).toEqual([])
  watch.follow(7)
  for (let ms = 0; ms < 1_000; ms += 16) watch.look(ms)
  expect(asked).toEqual([{ kind: 'neuron', neuron: 7 }]) // a class that stands still has nothing new
  frames.accept(answer(7, 12))
  watch.look(1_100)
  expect(asked.at(-1)).toEqual({ kind: 'neuron', neuron: 7, since: 12 })
  expect(watch.watched?.voltageMv).toBe(-60)
  watch.follow(8)
  expect(watch.watched).toBeNull()
})

it('asks for a wiring once, and again when no answer came', () => {
  const { asked, frames, watch } = watched()
  for (let ms = 0; ms < 4_000; ms += 100) expect(watch.tissueOf('HIP', ms)).toBeNull()
  expect(asked).toEqual([
    { kind: 'wiring', region: 'hip' },
    { kind: 'wiring', region: 'hip' },
  ])
  frames.accept({ kind: 'wiring', id: 1, laidOut: 0, maxDensity: 1.5, region: 1, blocks: [] })
  const tissue = watch.tissueOf('HIP', 9_000)
  expect(tissue?.count).toBe(0)
  expect(watch.tissueOf('HIP', 20_000)).toBe(tissue)
  expect(asked).toHaveLength(2)
})
