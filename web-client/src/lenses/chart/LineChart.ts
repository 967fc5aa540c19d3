import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import './chart.css'
import { type ColourName, chartFont, ink, type Palette } from '../palette'
import { placeLabels } from './placeLabels'
import type { ChartRows, Stretch } from './thin'

/** One line of a chart. Its dash tells it from others without colour; its label stands at its end. */
export interface LineSpec {
  readonly label: string
  readonly colour: ColourName
  readonly dash?: readonly number[]
  readonly format: (value: number) => string
}

/** A horizontal line to hold values against. */
export interface Guide {
  readonly value: number
  readonly label: string
}

/** How x is marked: `ticks` of the span for a width in pixels at 12 px text, what they read, and a time in full for the cursor. */
export interface TimeAxis {
  readonly ticks: (from: number, to: number, widthPx: number) => number[]
  readonly label: (tick: number, from: number, to: number, widthPx: number) => string
  readonly inWords: (x: number) => string
}

export interface ChartSpec {
  readonly title: string
  readonly unit: string
  readonly lines: readonly LineSpec[]
  readonly time: TimeAxis
  /** The y axis always holds these two values; it grows when the data does. */
  readonly holds: readonly [low: number, high: number]
  readonly logarithmic?: boolean
  /** Charts of one key show their cursors together. */
  readonly cursorKey?: string
  /** Charts that share one object leave the same room for labels, so that their times line up. */
  readonly labelRoom: LabelRoom
}

export interface LabelRoom {
  widthPx: number
}

/** What is drawn behind the lines: lanes of dial stretches from the bottom up, and marks. */
export interface Backdrop {
  readonly lanes: readonly { readonly colour: ColourName; readonly stretches: readonly Stretch[] }[]
  readonly marksAt: readonly number[]
}

const NO_BACKDROP: Backdrop = { lanes: [], marksAt: [] }
const LANE_PX = 5
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
  #plot: uPlot | null = null
  #palette: Palette | null = null
  #rows: ChartRows = { x: [], y: [] }
  #span: readonly [number, number] = [0, 1]
  #guides: readonly Guide[] = []
  #backdrop: Backdrop = NO_BACKDROP
  #builtForRoomPx = 0
  #cursorRow: number | null = null
  #size: readonly [width: number, height: number] | null = null

  constructor(spec: ChartSpec) {
    this.#spec = spec
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
  }

  /** Takes over a theme. */
  restyle(palette: Palette): void {
    this.#palette = palette
    this.#plot?.destroy()
    this.#plot = null
    this.#build()
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

  dispose(): void {
    this.#observer.disconnect()
    this.#plot?.destroy()
    this.element.remove()
  }

  #build(): void {
    if (this.#palette === null || this.#size === null) return
    this.#builtForRoomPx = this.#spec.labelRoom.widthPx
    const data = [this.#rows.x, ...this.#spec.lines.map((_, i) => this.#rows.y[i] ?? [])]
    this.#plot = new uPlot(this.#options(...this.#size, this.#palette), data as uPlot.AlignedData, this.#plotHost)
  }

  #options(width: number, height: number, palette: Palette): uPlot.Options {
    const { lines, logarithmic = false, cursorKey } = this.#spec
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
      padding: [palette.chartSizePx * 0.6, this.#builtForRoomPx, 0, 0],
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
          ? { distr: 3, range: (_, low, high) => this.#logRange(low, high) }
          : { range: (_, low, high) => this.#range(low, high) },
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
        drawClear: [(u) => this.#drawBackdrop(u, palette)],
        draw: [(u) => this.#drawLabels(u, palette)],
        setCursor: [(u) => this.#sayCursor(u)],
      },
    }
  }

  /* How wide the plot is for its text: larger letters leave room for fewer ticks. */
  #textWidth(u: uPlot, palette: Palette): number {
    return (u.bbox.width / uPlot.pxRatio) * (USUAL_TEXT_PX / palette.chartSizePx)
  }

  #range(low: number, high: number): [number, number] {
    const [holdsLow, holdsHigh] = this.#spec.holds
    const from = Math.min(holdsLow, Number.isFinite(low) ? low : holdsLow)
    const to = Math.max(holdsHigh, Number.isFinite(high) ? high : holdsHigh)
    const margin = (to - from) * 0.05
    return [from < holdsLow ? from - margin : from, to + margin]
  }

  #logRange(low: number, high: number): [number, number] {
    const [holdsLow, holdsHigh] = this.#spec.holds
    return [Math.min(holdsLow, low > 0 ? low / 1.15 : holdsLow), Math.max(holdsHigh, (high || 0) * 1.15)]
  }

  #reserveLabelRoom(): void {
    const palette = this.#palette
    const plot = this.#plot
    if (palette === null || plot === null) return
    plot.ctx.save()
    plot.ctx.font = chartFont(palette, 1, 600)
    const widest = Math.max(...this.#labels(this.#rows.x.length - 1).map((label) => plot.ctx.measureText(label).width))
    plot.ctx.restore()
    const room = this.#spec.labelRoom
    /* Only ever wider: an axis that breathes with each new digit would make every line tremble. */
    if (widest + 12 > room.widthPx) room.widthPx = Math.ceil(widest) + 16
    if (room.widthPx !== this.#builtForRoomPx) this.restyle(palette)
  }

  #labels(row: number): string[] {
    return this.#spec.lines.map((line, index) => {
      const value = this.#rows.y[index]?.[row]
      return value === undefined || Number.isNaN(value) ? line.label : `${line.label} ${line.format(value)}`
    })
  }

  #drawBackdrop(u: uPlot, palette: Palette): void {
    const { ctx, bbox } = u
    const ratio = uPlot.pxRatio
    ctx.save()
    ctx.beginPath()
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
    ctx.clip()
    const used = this.#backdrop.lanes.filter((lane) => lane.stretches.length > 0)
    used.forEach((lane, index) => {
      const top = bbox.top + bbox.height - (index + 1) * (LANE_PX + 1) * ratio
      for (const { from, to, level } of lane.stretches) {
        const left = u.valToPos(from, 'x', true)
        const width = Math.max(u.valToPos(to, 'x', true) - left, 2 * ratio)
        ctx.fillStyle = ink(palette, lane.colour, 0.07)
        ctx.fillRect(left, bbox.top, width, bbox.height)
        ctx.fillStyle = ink(palette, lane.colour, 0.35 + 0.65 * level)
        ctx.fillRect(left, top, width, LANE_PX * ratio)
      }
    })
    ctx.fillStyle = ink(palette, 'text-quiet', 0.7)
    for (const x of this.#backdrop.marksAt) {
      const at = u.valToPos(x, 'x', true)
      ctx.fillRect(at, bbox.top, ratio, bbox.height)
    }
    ctx.restore()
    this.#drawGuides(u, palette)
  }

  #drawGuides(u: uPlot, palette: Palette): void {
    const { ctx, bbox } = u
    const ratio = uPlot.pxRatio
    ctx.save()
    ctx.strokeStyle = ink(palette, 'text-quiet', 0.75)
    ctx.fillStyle = ink(palette, 'text-quiet')
    ctx.font = scaled(chartFont(palette, 0.86), ratio)
    ctx.textBaseline = 'bottom'
    ctx.textAlign = 'left'
    ctx.lineWidth = ratio
    ctx.setLineDash([2 * ratio, 4 * ratio])
    for (const guide of this.#guides) {
      const y = Math.round(u.valToPos(guide.value, 'y', true))
      if (y < bbox.top || y > bbox.top + bbox.height) continue
      ctx.beginPath()
      ctx.moveTo(bbox.left, y)
      ctx.lineTo(bbox.left + bbox.width, y)
      ctx.stroke()
      if (guide.label !== '') ctx.fillText(guide.label, bbox.left + 4 * ratio, y - ratio)
    }
    ctx.restore()
  }

  #drawLabels(u: uPlot, palette: Palette): void {
    const last = this.#rows.x.length - 1
    if (last < 0) return
    const { ctx, bbox } = u
    const ratio = uPlot.pxRatio
    const row = u.cursor.idx ?? last
    const ends = this.#spec.lines.map((_, i) => u.valToPos(this.#rows.y[i]?.[last] ?? Number.NaN, 'y', true))
    const gap = palette.chartSizePx * 1.2 * ratio
    const centres = placeLabels(ends, gap, bbox.top + gap / 3, bbox.top + bbox.height - gap / 3)
    const labels = this.#labels(row)
    const right = bbox.left + bbox.width
    const endX = Math.min(right, u.valToPos(this.#rows.x[last] ?? 0, 'x', true))
    ctx.save()
    ctx.font = scaled(chartFont(palette, 1, 600), ratio)
    ctx.textBaseline = 'middle'
    ctx.textAlign = 'left'
    ctx.setLineDash([])
    this.#spec.lines.forEach((line, index) => {
      const [end, centre] = [ends[index] as number, centres[index] as number]
      if (!Number.isFinite(end)) return
      ctx.fillStyle = ctx.strokeStyle = ink(palette, line.colour)
      ctx.beginPath()
      ctx.arc(endX, end, 2.4 * ratio, 0, 7)
      ctx.fill()
      ctx.lineWidth = ratio
      ctx.globalAlpha = 0.6
      ctx.beginPath()
      ctx.moveTo(endX + 3 * ratio, end)
      ctx.lineTo(right + 6 * ratio, centre)
      ctx.stroke()
      ctx.globalAlpha = 1
      ctx.fillText(labels[index] ?? '', right + 8 * ratio, centre)
    })
    ctx.restore()
  }

  #sayCursor(u: uPlot): void {
    const row = u.cursor.idx ?? null
    if (row === this.#cursorRow) return
    this.#cursorRow = row
    const x = row === null ? undefined : this.#rows.x[row]
    this.#cursorText.textContent = x === undefined ? '' : this.#spec.time.inWords(x)
    u.redraw(false, false)
  }
}

function part(className: string, words: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = words
  return element
}

/* 1, 2, 5 of each decade; the tens alone when there are many. */
function decades(from: number, to: number): number[] {
  const found: number[] = []
  const steps = to / from > 300 ? [1] : [1, 2, 5]
  for (let ten = 10 ** Math.floor(Math.log10(from)); ten <= to; ten *= 10) {
    for (const step of steps) if (step * ten >= from && step * ten <= to) found.push(step * ten)
  }
  return found
}

function scaled(font: string, ratio: number): string {
  return font.replace(/([\d.]+)px/, (_, px: string) => `${Number(px) * ratio}px`)
}

function tickText(tick: number): string {
  return Math.abs(tick) >= 10_000 ? tick.toExponential(0) : String(Math.round(tick * 1000) / 1000)
}
