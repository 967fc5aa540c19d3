/*
 * Rates. One chart a region. x: neural time, the last minute, in s before now. y: mean firing rate in Hz, of pyramidal cells (solid, the
 * excitation colour) and of interneurons (dashed, the inhibition colour), each a mean over 0.25 s. Dotted: the same at rest.
 */

import { FRAME_MS, type FrameSource, type RegionName, type RestRates, restRates } from '../../model'
import type { Picture } from '../../picture'
import { type Guide, LabelRoom, LineChart, type TimeAxis } from '../chart/LineChart'
import { thin } from '../chart/thin'
import { firstRowSince } from '../eeg/rows'
import type { Lens } from '../Lens'
import type { Palette } from '../palette'
import { type Painter, Stage, type StageSize } from '../Stage'
import { language, number, text } from '../text'

export interface RatesOptions {
  readonly regions?: readonly RegionName[]
  readonly spanS?: number
}

const DEFAULT_SPAN_S = 60
const SMOOTH_FRAMES = 5
const POINTS = 240

/** Shows how fast excitatory and inhibitory cells of each region fire. */
export function mountRates(host: HTMLElement, source: FrameSource, options: RatesOptions = {}): Lens {
  return new Stage(host, new RatesPainter(host, source, options), source, ['metrics'])
}

class RatesPainter implements Painter {
  #charts: readonly { readonly region: RegionName; readonly chart: LineChart }[] = []
  #builtIn = ''
  readonly #grid = document.createElement('div')
  readonly #regions: readonly RegionName[]
  readonly #spanS: number
  readonly #rest = new Map<RegionName, RestRates | null>()

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
    { regions = source.frames.regions, spanS = DEFAULT_SPAN_S }: RatesOptions,
  ) {
    this.#spanS = spanS
    this.#regions = regions
    this.#grid.className = 'chart-grid'
    host.classList.add('chart-scroll')
    host.append(this.#grid)
  }

  arrange(_: StageSize, palette: Palette): void {
    if (this.#builtIn !== language()) this.#build()
    for (const { chart } of this.#charts) chart.restyle(palette)
  }

  draw(): boolean {
    for (const { region, chart } of this.#charts) {
      const e = this.source.frames.metrics.series(`${region}.rateEHz`)
      const i = this.source.frames.metrics.series(`${region}.rateIHz`)
      const newest = e.frame[e.length - 1]
      if (newest === undefined) continue
      const first = firstRowSince(e.frame, newest - (this.#spanS * 1000) / FRAME_MS)
      const secondsAgo = Array.from(e.frame.subarray(first), (frame) => ((frame - newest) * FRAME_MS) / 1000)
      const columns = [smooth(e.value.subarray(first)), smooth(i.value.subarray(first))]
      chart.show(thin(secondsAgo, columns, POINTS), [-this.#spanS, 0], this.#guides(region))
    }
    return false
  }

  pictures(): readonly Picture[] {
    return this.#charts.map(({ chart }) => chart.picture())
  }

  dispose(): void {
    for (const { chart } of this.#charts) chart.dispose()
  }

  /* Titles and labels belong to a chart for good, so another language means other charts. */
  #build(): void {
    this.dispose()
    const labelRoom = new LabelRoom()
    this.#charts = this.#regions.map((region) => ({ region, chart: rateChart(region, labelRoom) }))
    this.#grid.replaceChildren(...this.#charts.map(({ chart }) => chart.element))
    this.#builtIn = language()
  }

  #guides(region: RegionName): Guide[] {
    if (!this.#rest.get(region)) this.#rest.set(region, restRates(this.source.frames, region))
    const rest = this.#rest.get(region)
    if (rest === null || rest === undefined) return []
    return [
      { value: rest.excitatoryHz, label: text('lens.rest') },
      { value: rest.inhibitoryHz, label: text('lens.rest') },
    ]
  }
}

function rateChart(region: RegionName, labelRoom: LabelRoom): LineChart {
  const format = (value: number) => number(value, value < 9.95 ? 1 : 0)
  return new LineChart({
    name: `rates-${region}`,
    title: text(`lens.region.${region}`),
    unit: text('lens.unit.hz'),
    lines: [
      { label: text('lens.excitatory'), colour: 'glutamate', format },
      { label: text('lens.inhibitory'), colour: 'gaba', dash: [6, 4], format },
    ],
    time: SECONDS_AGO,
    holds: [0, 20],
    cursorKey: 'rates',
    labelRoom,
  })
}

const SECONDS_AGO: TimeAxis = {
  title: () => text('lens.time.neural'),
  ticks: (from, to, widthPx) => {
    const step = widthPx < 330 ? 20 : 10
    const found: number[] = []
    for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) found.push(tick)
    return found
  },
  label: (tick) => (tick === 0 ? text('lens.time.now') : text('lens.time.ago', { seconds: -tick })),
  inWords: (x) => text('lens.time.ago', { seconds: number(-x, 1) }),
}

/** Mean of each value with those before it: nothing is known of the future. */
export function smooth(values: Float32Array): Float32Array {
  const result = new Float32Array(values.length)
  let sum = 0
  for (let row = 0; row < values.length; row++) {
    sum += values[row] as number
    if (row >= SMOOTH_FRAMES) sum -= values[row - SMOOTH_FRAMES] as number
    result[row] = sum / Math.min(row + 1, SMOOTH_FRAMES)
  }
  return result
}
