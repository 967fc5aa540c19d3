import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import './chart.css'
import { type Picture, textWidthPx } from '../../picture'
import { chartFont, ink, type Palette } from '../palette'
import { chartPicture } from './chartPicture'
import { decades } from './decades'
import type { Ground } from './Ground'
import { markNear } from './markNear'
import { labelsAt, paintBackdrop, paintGuideNames, paintGuides, paintLabels } from './paint'
import { linearRange, logRange, tickText } from './scale'
import type { Backdrop, ChartSpec, Guide } from './spec'
import type { ChartRows } from './thin'

export { LabelRoom } from './LabelRoom'
export type { Backdrop, ChartSpec, Guide, LineSpec, TimeAxis } from './spec'

const NO_BACKDROP: Backdrop = { lanes: [], marks: [] }
const USUAL_TEXT_PX = 12

/* A host smaller than this is being folded away. */
const LEAST_PX = 20

/** A line chart with its title, unit, direct labels at the lines' ends, and a cursor that reads values. A thin layer over uPlot. */
export class LineChart {
  readonly element = document.createElement('figure')
  readonly #plotHost = document.createElement('div')
  readonly #cursorText = document.createElement('span')
  readonly #spec: ChartSpec
  readonly #observer: ResizeObserver
  readonly #leaveRoom: () => void
  #plot: uPlot | null = null
  #palette: Palette | null = null
  #rows: ChartRows = { x: [], y: [] }
  #span: readonly [number, number] = [0, 1]
  #guides: readonly Guide[] = []
  #backdrop: Backdrop = NO_BACKDROP
  #cursorRow: number | null = null
  #holds: readonly [number, number]
  #size: readonly [width: number, height: number] | null = null

  constructor(spec: ChartSpec) {
    this.#spec = spec
    this.#holds = spec.holds
    this.element.className = 'chart'
    this.element.setAttribute('aria-label', `${spec.title} (${spec.unit})`)
    const head = document.createElement('figcaption')
    head.className = 'chart-head'
    head.append(part('chart-title', spec.title), part('chart-unit', spec.unit), this.#cursorText)
    this.#cursorText.className = 'chart-cursor'
    this.#plotHost.className = 'chart-plot'
    this.element.append(head, this.#plotHost)
    this.#observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect
      if (box === undefined || box.width < LEAST_PX || box.height < LEAST_PX) return
      this.#size = [Math.floor(box.width), Math.floor(box.height)]
      if (this.#plot === null) this.#build()
      else this.#plot.setSize({ width: this.#size[0], height: this.#size[1] })
    })
    this.#observer.observe(this.#plotHost)
    this.#leaveRoom = spec.labelRoom.share(() => this.#rebuild())
  }

  /** Takes over a theme. */
  restyle(palette: Palette): void {
    this.#palette = palette
    this.#reserveLabelRoom()
    this.#rebuild()
  }

  /** Shows rows within a span of x. */
  show(rows: ChartRows, span: readonly [number, number], guides: readonly Guide[] = [], backdrop = NO_BACKDROP): void {
    this.#rows = rows
    this.#span = span
    this.#guides = guides
    this.#backdrop = backdrop
    this.#reserveLabelRoom()
    this.#plot?.setData([rows.x, ...rows.y] as uPlot.AlignedData)
  }

  /** Lets the y axis hold other values from the next drawing on: charts that are compared share them. */
  hold(low: number, high: number): void {
    this.#holds = [low, high]
  }

  /** What the chart shows now, to be drawn anew elsewhere. */
  picture(): Picture {
    const [rows, span, guides, backdrop] = [this.#rows, this.#span, this.#guides, this.#backdrop]
    return chartPicture({ ...this.#spec, holds: this.#holds }, { rows, span, guides, backdrop })
  }

  dispose(): void {
    this.#observer.disconnect()
    this.#leaveRoom()
    this.#plot?.destroy()
    this.element.remove()
  }

  #rebuild(): void {
    this.#plot?.destroy()
    this.#plot = null
    this.#build()
  }

  #build(): void {
    if (this.#palette === null || this.#size === null) return
    const data = [this.#rows.x, ...this.#spec.lines.map((_, i) => this.#rows.y[i] ?? [])]
    this.#plot = new uPlot(this.#options(...this.#size, this.#palette), data as uPlot.AlignedData, this.#plotHost)
  }

  #options(width: number, height: number, palette: Palette): uPlot.Options {
    const { lines, logarithmic = false, cursorKey, labelRoom } = this.#spec
    const axis = {
      stroke: ink(palette, 'text-quiet'),
      font: chartFont(palette, 0.92),
      grid: { stroke: ink(palette, 'chart-grid'), width: 1 },
      ticks: { show: false },
      gap: 4,
    }
    const x: uPlot.Axis = {
      ...axis,
      size: palette.chartSizePx * 1.7,
      gap: palette.chartSizePx * 0.45,
      splits: (u, _, from, to) => this.#spec.time.ticks(from, to, this.#textWidth(u, palette)),
      values: (u, ticks) => {
        const width = this.#textWidth(u, palette)
        return ticks.map((tick) => this.#spec.time.label(tick, this.#span[0], this.#span[1], width))
      },
    }
    const y: uPlot.Axis = {
      ...axis,
      size: palette.chartSizePx * 3,
      space: palette.chartSizePx * 3,
      ...(logarithmic ? { splits: (_u: uPlot, _axis: number, from: number, to: number) => decades(from, to) } : {}),
      values: (_, ticks) => ticks.map((tick) => (tick === null ? '' : tickText(tick))),
    }
    return {
      width,
      height,
      padding: [palette.chartSizePx * 0.6, labelRoom.widthPx, 0, 0],
      legend: { show: false },
      cursor: {
        drag: { x: false, y: false },
        y: false,
        points: { size: 7 },
        ...(cursorKey === undefined ? {} : { sync: { key: cursorKey } }),
      },
      scales: {
        x: { time: false, range: () => [this.#span[0], this.#span[1]] },
        y: logarithmic
          ? { distr: 3, range: (_, low, high) => logRange(this.#holds, low, high) }
          : { range: (_, low, high) => linearRange(this.#holds, low, high) },
      },
      axes: [x, y],
      series: [
        {},
        ...lines.map((line) => ({
          stroke: ink(palette, line.colour),
          width: palette.strokePx,
          ...(line.dash === undefined ? {} : { dash: [...line.dash] }),
          points: { show: false },
        })),
      ],
      hooks: {
        drawClear: [
          (u) => {
            paintBackdrop(groundOn(u), palette, this.#backdrop)
            paintGuides(groundOn(u), palette, this.#guides)
          },
        ],
        draw: [
          (u) => {
            paintGuideNames(groundOn(u), palette, this.#guides)
            this.#paintLabels(u, palette)
          },
        ],
        setCursor: [(u) => this.#sayCursor(u)],
      },
    }
  }

  /* How wide the plot is for its text: larger letters leave room for fewer ticks. */
  #textWidth(u: uPlot, palette: Palette): number {
    return (u.bbox.width / uPlot.pxRatio) * (USUAL_TEXT_PX / palette.chartSizePx)
  }

  /* Measured without a plot, for room must be known before the first one is built: a class that stands still draws no second. */
  #reserveLabelRoom(): void {
    const last = this.#rows.x.length - 1
    if (this.#palette === null || last < 0) return
    this.#spec.labelRoom.hold(widestPx(this.#labels(last), chartFont(this.#palette, 1, 600)))
  }

  #labels(row: number): string[] {
    return labelsAt(this.#spec.lines, this.#rows, row)
  }

  #paintLabels(u: uPlot, palette: Palette): void {
    const last = this.#rows.x.length - 1
    if (last >= 0) paintLabels(groundOn(u), palette, this.#spec.lines, this.#rows, this.#labels(u.cursor.idx ?? last))
  }

  #sayCursor(u: uPlot): void {
    const row = u.cursor.idx ?? null
    const x = row === null ? undefined : this.#rows.x[row]
    const mark = markNear(this.#backdrop.marks, u.cursor.left ?? -1, (at) => u.valToPos(at, 'x'))
    const time = x === undefined ? '' : this.#spec.time.inWords(x)
    this.#cursorText.textContent = x === undefined || mark === undefined ? time : `${time} · ${mark.text}`
    if (row === this.#cursorRow) return
    this.#cursorRow = row
    u.redraw(false, false)
  }
}

function widestPx(labels: readonly string[], font: string): number {
  return Math.max(...labels.map((label) => textWidthPx(label, font)))
}

function groundOn(u: uPlot): Ground {
  return {
    drawing: u.ctx,
    box: u.bbox,
    ratio: uPlot.pxRatio,
    x: (value) => u.valToPos(value, 'x', true),
    y: (value) => u.valToPos(value, 'y', true),
  }
}

function part(className: string, words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = words
  return element
}
