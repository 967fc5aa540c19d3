import { expect, it } from 'vitest'
import type { Wiring } from '../../model'
import { lotOf, MAX_LINES, shareDrawn, Tissue } from './Tissue'

const wiring: Wiring = {
  kind: 'wiring',
  id: 1,
  laidOut: 6,
  maxDensity: 1.5,
  region: 0,
  blocks: [
    {
      fromPyramidal: true,
      ontoPyramidal: true,
      pre: Uint16Array.of(0, 1, 2, 2),
      post: Uint16Array.of(1, 2, 0, 1),
      rank: Uint16Array.of(60_000, 100, 40_000, 100),
    },
    {
      fromPyramidal: false,
      ontoPyramidal: true,
      pre: Uint16Array.of(3, 3),
      post: Uint16Array.of(0, 2),
      rank: new Uint16Array(0),
    },
  ],
}

it('p66_theLivingSynapsesAreTheFirstOnesAtAnyDensity', () => {
  const tissue = new Tissue(wiring)
  expect([...tissue.pre]).toEqual([3, 3, 1, 2, 2, 0])
  expect([...tissue.post]).toEqual([0, 2, 2, 1, 0, 1])
  expect([...tissue.excitatory]).toEqual([0, 0, 1, 1, 1, 1])
  expect(tissue.living(0)).toBe(2)
  expect(tissue.living(0.5)).toBe(4)
  expect(tissue.living((1.5 * 40_000.5) / 65_536)).toBe(4) // not below its own rank
  expect(tissue.living((1.5 * 40_000.6) / 65_536)).toBe(5)
  expect(tissue.living(1.5)).toBe(6)
  expect(tissue.atRest).toBe(tissue.living(Number.NaN))
})

it('finds what ends on a neuron and what begins at it, of those that live', () => {
  const tissue = new Tissue(wiring)
  expect(tissue.linesOf(0, 4)).toEqual({ inputs: [0], outputs: [] })
  expect(tissue.linesOf(0, 6)).toEqual({ inputs: [0, 4], outputs: [5] })
})

it('draws all lines up to fifty thousand, and beyond that an even share', () => {
  expect(shareDrawn(MAX_LINES)).toBe(1)
  const share = shareDrawn(80_000)
  for (const from of [0, 40_000, 79_000]) {
    const drawn = Array.from({ length: 1_000 }, (_, k) => lotOf(from + k)).filter((lot) => lot < share).length
    expect(drawn / 1_000).toBeCloseTo(0.625, 2)
  }
})
