/*
 * EEG. Two charts. The trace: x neural time, the last two seconds, in s before now; y the EEG-like signal's deviation from its mean, nA. The
 * bands: x neural time, the last minute; y the power of each frequency band relative to the same brain's rest, logarithmic, dotted at 1.
 */

import { FRAME_MS, type FrameSource, type SignalMetric } from '../../model'
import type { Picture } from '../../picture'
import { LabelRoom, LineChart } from '../chart/LineChart'
import { secondsBefore } from '../chart/neuralTimeAxis'
import { thin } from '../chart/thin'
import type { Lens } from '../Lens'
import type { ColourName, Palette } from '../palette'
import { type Painter, Stage, type StageSize } from '../Stage'
import { type LensKey, language, number, text } from '../text'
import { aroundMean, firstRowSince } from './rows'

const TRACE_MS = 2_000
const TRACE_POINTS = 500
const BANDS_S = 60
const BAND_POINTS = 240

interface BandLine {
  readonly metric: SignalMetric
  readonly label: LensKey
  readonly colour: ColourName
  readonly dash?: readonly number[]
}

/* From the slowest to the fastest; the slower, the longer the dashes. */
const BANDS: readonly BandLine[] = [
  { metric: 'eegDelta', label: 'lens.eeg.delta', colour: 'ketamine' },
  { metric: 'eegTheta', label: 'lens.eeg.theta', colour: 'cortisol', dash: [10, 4] },
  { metric: 'eegAlpha', label: 'lens.eeg.alpha', colour: 'text-quiet', dash: [6, 4] },
  { metric: 'eegBeta', label: 'lens.eeg.beta', colour: 'bdnf', dash: [4, 3] },
  { metric: 'eegGamma', label: 'lens.eeg.gamma', colour: 'glutamate', dash: [2, 2] },
]

/** Shows the EEG-like signal and the power of its bands. */
export function mountEeg(host: HTMLElement, source: FrameSource): Lens {
  return new Stage(host, new EegPainter(host, source), source, ['metrics', 'eeg'])
}

class EegPainter implements Painter {
  #charts: { readonly trace: LineChart; readonly bands: LineChart } | null = null
  #builtIn = ''
  readonly #grid = document.createElement('div')

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
  ) {
    this.#grid.className = 'chart-grid'
    host.classList.add('chart-scroll')
    host.append(this.#grid)
  }

  arrange(_: StageSize, palette: Palette): void {
    if (this.#builtIn !== language()) this.#build()
    this.#charts?.trace.restyle(palette)
    this.#charts?.bands.restyle(palette)
  }

  draw(): boolean {
    this.#showTrace()
    this.#showBands()
    return false
  }

  pictures(): readonly Picture[] {
    return this.#charts === null ? [] : [this.#charts.trace.picture(), this.#charts.bands.picture()]
  }

  dispose(): void {
    this.#charts?.trace.dispose()
    this.#charts?.bands.dispose()
    this.#charts = null
  }

  #showTrace(): void {
    const values = aroundMean(this.source.frames.eeg.latest(TRACE_MS))
    const secondsAgo = Array.from(values, (_, at) => (at - values.length) / 1000)
    this.#charts?.trace.show(thin(secondsAgo, [values], TRACE_POINTS), [-TRACE_MS / 1000, 0])
  }

  #showBands(): void {
    const { metrics } = this.source.frames
    const { frame } = metrics.series('eegDelta')
    const newest = frame[frame.length - 1]
    if (newest === undefined) return
    const first = firstRowSince(frame, newest - (BANDS_S * 1000) / FRAME_MS)
    const secondsAgo = Array.from(frame.subarray(first), (row) => ((row - newest) * FRAME_MS) / 1000)
    const columns = BANDS.map(({ metric }) => metrics.series(metric).value.subarray(first))
    const rest = { value: 1, label: text('lens.rest') }
    this.#charts?.bands.show(thin(secondsAgo, columns, BAND_POINTS), [-BANDS_S, 0], [rest])
  }

  /* Titles and labels belong to a chart for good, so another language means other charts. */
  #build(): void {
    this.dispose()
    const trace = new LineChart({
      name: 'eeg',
      title: text('lens.eeg.trace'),
      unit: text('lens.unit.nanoampere'),
      lines: [{ label: '', colour: 'accent', format: (value) => number(value, 1) }],
      time: secondsBefore(0.5),
      holds: [-5, 5],
      labelRoom: new LabelRoom(),
    })
    const bands = new LineChart({
      name: 'eeg-bands',
      title: text('lens.eeg.bands'),
      unit: text('lens.unit.timesRestLog'),
      lines: BANDS.map(({ label, colour, dash }) => ({
        label: text(label),
        colour,
        format: (value: number) => number(value, 2),
        ...(dash === undefined ? {} : { dash }),
      })),
      time: secondsBefore(10),
      holds: [0.5, 2],
      logarithmic: true,
      labelRoom: new LabelRoom(),
    })
    this.#charts = { trace, bands }
    this.#grid.replaceChildren(trace.element, bands.element)
    this.#builtIn = language()
  }
}
