/*
 * Thoughts. Two faces of a switch: each thought pattern, whether it holds and for how long, a bar of how strongly its cells fire against
 * their neighbours, and what it has learned. Below: the overlap of both, −1 … 1, over the last minute of neural time, with strips where
 * one holds and a dotted line from which it counts as held; and the learned strength of both, × unlearned, over body time.
 */

import { FRAME_MS, type FrameSource, PATTERNS, type Pattern, type ThoughtMetric } from '../../model'
import type { Picture } from '../../picture'
import { firstRowInView } from '../bodyclock/closeUp'
import { HOUR_S } from '../chart/bodyTime'
import { BODY_TIME } from '../chart/bodyTimeAxis'
import { type Backdrop, LabelRoom, LineChart, type LineSpec } from '../chart/LineChart'
import { secondsBefore } from '../chart/neuralTimeAxis'
import { stretches, thin } from '../chart/thin'
import { firstRowSince } from '../eeg/rows'
import type { Lens } from '../Lens'
import type { Palette } from '../palette'
import { type Painter, Stage, type StageSize } from '../Stage'
import { language, number, text } from '../text'
import { stanceOf } from './stance'
import { makeFaces, THOUGHT_COLOURS } from './ThoughtFace'
import './thoughts.css'

const SPAN_S = 60
const POINTS = 240

/* From this overlap on the engine says that a pattern holds. */
const HOLDS_ABOVE = 0.6

/* A class that has just begun shows so much of body time, so that its axis isn't a smear of milliseconds. */
const LEAST_SPAN_HOURS = 10 / HOUR_S

/** Shows which thought pattern the brain holds, since when, and what it has learned. */
export function mountThoughts(host: HTMLElement, source: FrameSource): Lens {
  return new Stage(host, new ThoughtsPainter(host, source), source, ['metrics'])
}

class ThoughtsPainter implements Painter {
  #charts: { readonly overlap: LineChart; readonly learned: LineChart } | null = null
  #builtIn = ''
  readonly #faces = makeFaces()
  readonly #note = document.createElement('p')
  readonly #grid = document.createElement('div')

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
  ) {
    const faces = document.createElement('div')
    faces.className = 'thought-faces'
    faces.append(...this.#faces.map(({ element }) => element))
    this.#note.className = 'thought-note'
    this.#grid.className = 'chart-grid'
    host.classList.add('chart-scroll')
    host.append(faces, this.#note, this.#grid)
  }

  arrange(_: StageSize, palette: Palette): void {
    if (this.#builtIn !== language()) this.#build()
    for (const face of this.#faces) face.restyle(palette)
    this.#charts?.overlap.restyle(palette)
    this.#charts?.learned.restyle(palette)
  }

  draw(): boolean {
    for (const face of this.#faces) {
      const stance = stanceOf(this.source.frames, face.pattern)
      if (stance !== null) face.show(stance)
    }
    this.#showOverlap()
    this.#showLearned()
    return false
  }

  pictures(): readonly Picture[] {
    return this.#charts === null ? [] : [this.#charts.overlap.picture(), this.#charts.learned.picture()]
  }

  dispose(): void {
    this.#charts?.overlap.dispose()
    this.#charts?.learned.dispose()
    this.#charts = null
  }

  #showOverlap(): void {
    const { frame } = this.#series('negative', 'overlap')
    const newest = frame[frame.length - 1]
    if (newest === undefined) return
    const first = firstRowSince(frame, newest - (SPAN_S * 1000) / FRAME_MS)
    const secondsAgo = Array.from(frame.subarray(first), (row) => ((row - newest) * FRAME_MS) / 1000)
    const columns = (metric: 'overlap' | 'holds') =>
      PATTERNS.map((pattern) => this.#series(pattern, metric).value.subarray(first))
    const held = thin(secondsAgo, columns('holds'), POINTS)
    const backdrop: Backdrop = {
      lanes: PATTERNS.map((pattern, index) => ({
        label: text(`lens.thought.${pattern}`),
        colour: THOUGHT_COLOURS[pattern],
        stretches: stretches(held.x, held.y[index] ?? [], (share) => share),
      })),
      marks: [],
    }
    const guides = [{ value: HOLDS_ABOVE, label: text('lens.thought.threshold') }]
    this.#charts?.overlap.show(thin(secondsAgo, columns('overlap'), POINTS), [-SPAN_S, 0], guides, backdrop)
  }

  #showLearned(): void {
    const hours = this.#series('negative', 'strength').bodyTimeHours
    if (hours.length === 0) return
    const first = firstRowInView(hours, this.source.frames.latest?.lapse)
    const columns = PATTERNS.map((pattern) => this.#series(pattern, 'strength').value)
    const end = Math.max(hours[hours.length - 1] ?? 0, (hours[0] ?? 0) + LEAST_SPAN_HOURS)
    const guides = [{ value: 1, label: text('lens.thought.unlearned') }]
    this.#charts?.learned.show(thin(hours, columns, POINTS, first), [hours[first] ?? 0, end], guides)
  }

  #series(pattern: Pattern, metric: 'overlap' | 'holds' | 'strength') {
    const name: ThoughtMetric = `thought.${pattern}.${metric}`
    return this.source.frames.metrics.series(name)
  }

  /* Titles and labels belong to a chart for good, so another language means other charts. */
  #build(): void {
    this.dispose()
    this.#note.textContent = text('lens.thought.note')
    const overlap = new LineChart({
      name: 'thoughts',
      title: text('lens.thought.overlap'),
      unit: text('lens.thought.overlap.unit'),
      lines: linesWith(2),
      time: secondsBefore(10),
      holds: [-0.2, 1],
      labelRoom: new LabelRoom(),
    })
    const learned = new LineChart({
      name: 'thoughts-learned',
      title: text('lens.thought.strength'),
      unit: text('lens.thought.strength.unit'),
      lines: linesWith(2),
      time: BODY_TIME,
      holds: [0.9, 1.5],
      labelRoom: new LabelRoom(),
    })
    this.#charts = { overlap, learned }
    this.#grid.replaceChildren(overlap.element, learned.element)
    this.#builtIn = language()
  }
}

/* The new thought is dashed, for eyes that don't tell the colours apart. */
function linesWith(digits: number): LineSpec[] {
  return PATTERNS.map((pattern) => ({
    label: text(`lens.thought.${pattern}.short`),
    colour: THOUGHT_COLOURS[pattern],
    format: (value: number) => number(value, digits),
    ...(pattern === 'new' ? { dash: [6, 4] } : {}),
  }))
}
