import { describe, expect, it } from 'vitest'
import { elementsOf, hexOf, measure, PALETTE, textsOf } from '../../../test/svg'
import { svgOf } from '../../picture'
import { chartPicture } from './chartPicture'
import { LabelRoom } from './LabelRoom'
import type { Backdrop, ChartSpec } from './spec'

const SPEC: ChartSpec = {
  name: 'rates-PFC',
  title: 'Prefrontal cortex',
  unit: 'spikes per second',
  lines: [
    { label: 'E', colour: 'glutamate', format: (value) => value.toFixed(1) },
    { label: 'I', colour: 'gaba', dash: [6, 4], format: (value) => value.toFixed(1) },
  ],
  time: {
    title: () => 'neural time',
    ticks: () => [-60, -30, 0],
    label: (tick) => (tick === 0 ? 'now' : `${tick} s`),
    inWords: String,
  },
  holds: [0, 20],
  labelRoom: new LabelRoom(),
}
const ROWS = {
  x: [-60, -40, -20, 0],
  y: [
    [2, 3, Number.NaN, 5],
    [10, 12, 14, 16],
  ],
}
const NOTHING: Backdrop = { lanes: [], marks: [] }
const CAPTION = { title: 'Rates', lesson: 'Blank brain', time: 'Neural time 01:00' }

function svgWith(spec: Partial<ChartSpec> = {}, backdrop = NOTHING): string {
  const picture = chartPicture(
    { ...SPEC, ...spec },
    { rows: ROWS, span: [-60, 0], guides: [{ value: 3, label: 'rest' }], backdrop },
  )
  return svgOf(picture, CAPTION, PALETTE, measure)
}

/** The paths of a colour, as lists of points. */
function pathsOf(svg: string, colour: string): string[] {
  return [...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="([^"]*)"/g)].flatMap(([, d = '', stroke]) =>
    stroke === colour ? [d] : [],
  )
}

describe('a chart as a picture', () => {
  it('is well-formed, with its title, unit, both axes’ ticks and each line’s name and newest value', () => {
    const svg = svgWith()
    elementsOf(svg)
    const texts = textsOf(svg)
    for (const text of [
      'Prefrontal cortex',
      'spikes per second',
      'neural time',
      '-60 s',
      'now',
      '0',
      '20',
      'rest',
      'E 5.0',
      'I 16.0',
    ]) {
      expect(texts, text).toContain(text)
    }
  })

  it('draws every value at its place, and a gap where one is unknown', () => {
    const svg = svgWith()
    const [line = ''] = pathsOf(svg, hexOf('glutamate'))
    expect(line.match(/M/g)).toHaveLength(2)
    expect(line.match(/[ML]/g)).toHaveLength(3)
    const [inhibitory = ''] = pathsOf(svg, hexOf('gaba'))
    const heights = [...inhibitory.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))
    expect(heights).toHaveLength(4)
    const steps = heights.slice(1).map((y, n) => (heights[n] ?? 0) - y)
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 1) // evenly rising values, evenly higher
    expect(svg).toContain('stroke-dasharray="6 4"')
  })

  it('marks a logarithmic axis by decades', () => {
    const texts = textsOf(svgWith({ logarithmic: true, holds: [0.5, 10] }))
    for (const tick of ['0.5', '1', '2', '5', '10', '20']) if (tick !== '20') expect(texts).toContain(tick)
  })

  it('draws the strips of dial moves and says what they mean', () => {
    const lane = { label: 'stress dial up', colour: 'cortisol' as const, stretches: [{ from: -50, to: -30, level: 1 }] }
    const svg = svgWith({}, { lanes: [lane], marks: [{ x: -10, text: 'dose' }] })
    expect(textsOf(svg)).toContain('stress dial up')
    expect(svg).toContain(`fill="${hexOf('cortisol')}"`)
  })
})
