import { describe, expect, it } from 'vitest'
import { elementsOf, hexOf, measure, PALETTE, textsOf } from '../../../test/svg'
import { syntheticImpulse } from '../../gallery/syntheticImpulse'
import type { Impulse } from '../../model'
import { SvgDrawing } from '../../picture/SvgDrawing'
import { drawScene, viewOf } from './drawScene'
import { drawTraces, fitting } from './drawTraces'
import { factsOf } from './facts'
import { sceneIn } from './geometry'
import { drawLabels, labelRoom, stack } from './labels'
import { dotsOf } from './molecules'
import { mixedUp, signsOf } from './receptors'
import { rowsOf } from './traceRows'

const BOX = { left: 0, top: 0, width: 900, height: 500 }
const PEAK_US = 2_480

function drawn(impulse: Impulse, timeUs: number): string {
  const drawing = new SvgDrawing(BOX.width, BOX.height, measure)
  const scene = sceneIn(BOX, impulse.synapse, labelRoom(PALETTE))
  const view = viewOf(impulse, timeUs, 1000)
  drawScene(drawing, scene, PALETTE, view)
  drawLabels(drawing, scene, PALETTE, factsOf(impulse, view.moment))
  return drawing.toSvg('a', 'b')
}

const conditions = { nmdaOpen: 0.6, ampaGain: 1.25 }
const KINDS = [
  { synapse: 'pyramidal' },
  { synapse: 'interneuron' },
  { synapse: 'inhibitory' },
  { synapse: 'pyramidal', connected: false },
  { synapse: 'pyramidal', spikes: false },
] as const

describe('the scene', () => {
  it.each(KINDS)('can be drawn at any time: %o', ({ synapse, ...state }) => {
    const impulse = syntheticImpulse({ question: { region: 'pfc', synapse }, conditions, ...state })
    for (const timeUs of [0, 500, 1_240, PEAK_US, 300_000]) {
      const svg = drawn(impulse, timeUs)
      expect(elementsOf(svg)[0]).toBe('svg')
      expect(svg).not.toMatch(/NaN|Infinity/)
    }
  })

  it('has one colour for a transmitter: glutamate’s is nowhere where GABA is released', () => {
    const inhibitory = syntheticImpulse({ question: { region: 'pfc', synapse: 'inhibitory' } })
    expect(drawn(inhibitory, PEAK_US)).toContain(hexOf('gaba'))
    expect(drawn(inhibitory, PEAK_US)).not.toContain(hexOf('glutamate'))
    expect(drawn(syntheticImpulse(), PEAK_US)).not.toContain(hexOf('gaba'))
  })

  it('shows ketamine only where there is some', () => {
    expect(drawn(syntheticImpulse(), 0)).not.toContain(hexOf('ketamine'))
    expect(drawn(syntheticImpulse({ conditions }), 0)).toContain(hexOf('ketamine'))
  })

  it('says every number with its unit', () => {
    const words = textsOf(drawn(syntheticImpulse({ conditions }), PEAK_US)).join('\n')
    for (const value of [/−\d+ mV/, /[\d.]+ µM/, /[\d.]+ of 4/, /[\d.]+ mM/, /molecules/, /of 100/, /of 20/, /pA/]) {
      expect(words).toMatch(value)
    }
    expect(words).toContain('20 newly inserted')
    expect(words).toContain('ketamine in 8.0')
  })

  it('is the same again after scrubbing elsewhere', () => {
    const impulse = syntheticImpulse({ conditions })
    const first = drawn(impulse, PEAK_US)
    drawn(impulse, 40_000)
    expect(drawn(impulse, PEAK_US)).toBe(first)
  })

  it('has a dot for every 50 molecules, and they move little between two samples', () => {
    const impulse = syntheticImpulse()
    const scene = sceneIn(BOX, 'pyramidal', 0)
    const at = (timeUs: number) => dotsOf(scene, viewOf(impulse, timeUs, 1000))
    const { moment } = viewOf(impulse, 3_000, 1000)
    expect(at(3_000).length).toBe(Math.round((moment.vesicles * 3_500) / 50))
    const [before, after] = [at(3_000), at(3_020)]
    const moves = before.map(({ x, y }, dot) => Math.hypot(x - (after[dot]?.x ?? 0), y - (after[dot]?.y ?? 0)))
    moves.sort((a, b) => a - b)
    expect(moves[Math.floor(0.95 * moves.length)]).toBeLessThan(12)
  })
})

describe('drawn receptors', () => {
  it('are open by the shares that the trace has', () => {
    const impulse = syntheticImpulse({ conditions })
    const { moment, counts } = viewOf(impulse, PEAK_US, 1000)
    const signs = signsOf(impulse, moment, counts)
    const open = (kind: 'ampa' | 'nmda') => {
      const own = signs.filter((sign) => sign.kind === kind)
      return own.reduce((sum, sign) => sum + sign.open, 0) / own.length
    }
    expect(open('ampa')).toBeCloseTo(moment.ampaOpen, 2)
    expect(open('nmda')).toBeCloseTo(moment.nmdaOpen, 2)
    const ketamine = signs.reduce((sum, sign) => sum + sign.ketamine, 0)
    expect(ketamine / 5).toBeCloseTo(0.4, 5)
  })

  it('never lie on one another', () => {
    for (const ampaGain of [0.5, 1, 1.42, 4]) {
      const impulse = syntheticImpulse({ conditions: { ampaGain } })
      const { signs } = viewOf(impulse, PEAK_US, 1000)
      const edges = signs.map(({ x, width }) => [x - width / 2, x + width / 2] as const).sort((a, b) => a[0] - b[0])
      for (let i = 1; i < edges.length; i++) {
        expect(edges[i]?.[0], `gain ${ampaGain}`).toBeGreaterThanOrEqual((edges[i - 1]?.[1] ?? 0) - 1e-9)
      }
    }
  })

  it('open in a mixed order that leaves none out', () => {
    expect([...mixedUp(16)].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i))
  })
})

describe('labels', () => {
  it('never overlap, and stay within the scene as long as there is room', () => {
    const blocks = [60, 62, 64, 300, 495].map((wanted, i) => ({ wanted, height: 30 + 10 * (i % 2) }))
    const tops = stack(blocks, 0, 500)
    tops.forEach((top, i) => {
      const end = top + (blocks[i]?.height ?? 0)
      expect(end).toBeLessThanOrEqual((tops[i + 1] ?? 500) + 1e-9)
      expect(top).toBeGreaterThanOrEqual(0)
    })
  })
})

describe('the traces', () => {
  it('have a row with its unit for every quantity, and one time axis', () => {
    const now = syntheticImpulse({ conditions })
    const drawing = new SvgDrawing(700, 600, measure)
    const before = syntheticImpulse()
    drawTraces(drawing, { ...BOX, width: 700, height: 600 }, PALETTE, { now, before, spanUs: 10_000, timeUs: PEAK_US })
    const svg = drawing.toSvg('a', 'b')
    const words = textsOf(svg)
    for (const unit of ['mV', 'µM', 'mM', '% of them', 'pA', 'molecules', 'ms']) expect(words).toContain(unit)
    expect(svg).not.toMatch(/NaN|Infinity/)
  })

  it('leave out the least telling where there is no room for all, and keep their order', () => {
    const rows = rowsOf(syntheticImpulse())
    expect(fitting(rows, 20)).toEqual(rows)
    expect(fitting(rows, 3.4).map(({ id }) => id)).toEqual(['cleft', 'receptors', 'voltage'])
    expect(fitting(rows, 0)).toHaveLength(1)
  })
})
