import { describe, expect, it } from 'vitest'
import { elementsOf, hexOf, measure, PALETTE, textsOf } from '../../test/svg'
import { type Picture, svgOf } from '../picture'
import type { Poll, Prediction } from '../protocol/activity'
import { pollPicture } from './pollPicture'
import { predictionPicture } from './predictionPicture'

const POLL: Poll = {
  number: 1,
  question: 'What grows <first>?',
  choices: ['Spines', 'BDNF'],
  least: 0,
  greatest: 0,
  named: false,
  votes: 6,
  revealed: true,
  counts: [2, 4],
  spread: null,
}

const SPREAD = { count: 6, min: 1, lower: 2, median: 3, upper: 4, max: 5 }

const PREDICTION: Prediction = {
  number: 2,
  quantity: 'symptomIndex',
  least: 0,
  greatest: 40,
  fromBodyTimeMs: 0,
  spanMs: 86_400_000,
  drawn: 6,
  drawing: false,
  revealed: true,
  truth: [10, 11, 12],
  band: Array.from({ length: 24 }, () => ({ ...SPREAD, lower: 8, median: 10, upper: 12 })),
  curves: [
    [5, 6],
    [7, 8],
  ],
  meanScore: 80,
}

function svg(picture: Picture): string {
  const text = svgOf(picture, { title: 'T', lesson: 'L', time: 'now' }, PALETTE, measure)
  elementsOf(text)
  return text
}

describe('what came out of an activity, as a picture', () => {
  it('has a bar for each choice, as long as its votes, with numbers', () => {
    const text = svg(pollPicture(POLL))
    expect(textsOf(text)).toEqual(
      expect.arrayContaining(['What grows &lt;first&gt;?', 'Spines', '2 (33 %)', 'BDNF', '4 (67 %)']),
    )
    const bars = [...text.matchAll(/width="([\d.]+)" height="[\d.]+" fill="([^"]+)"/g)]
    const widths = bars.filter(([, , fill]) => fill === hexOf('accent')).map(([, width]) => Number(width))
    expect(widths[1]).toBeCloseTo(2 * (widths[0] ?? 0), 1)
  })

  it('shows where the answers of a number poll lie on their axis', () => {
    const texts = textsOf(svg(pollPicture({ ...POLL, choices: [], counts: null, greatest: 10, spread: SPREAD })))
    expect(texts).toEqual(expect.arrayContaining(['0', '2.5', '5', '10', '3.0', '6 answers']))
  })

  it('shows truth, median, own and single curves of a prediction, with axes and a key', () => {
    const text = svg(predictionPicture(PREDICTION, [1, 2, 3]))
    expect(textsOf(text)).toEqual(
      expect.arrayContaining(['40.0', '0.0', '+ 1 d', 'what happened', 'the class: median, middle half', 'your curve']),
    )
    const strokes = [...text.matchAll(/fill="none" stroke="([^"]+)"/g)].map(([, stroke]) => stroke)
    for (const name of ['text', 'accent', 'ketamine'] as const) expect(strokes).toContain(hexOf(name))
    expect(strokes.filter((stroke) => stroke === hexOf('text-quiet'))).toHaveLength(2)
  })
})
