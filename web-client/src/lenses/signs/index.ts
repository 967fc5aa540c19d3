/*
 * Small signs for headers, hosts and projectors.
 * Sparkline: x body time (the shown span), y one metric, no axes; its newest value in words at its end.
 * Balance: a needle over a half circle; left inhibited, middle as at rest, right excited; an end is four times away from rest.
 */

import type { FrameSource, MetricName } from '../../model'
import { thin } from '../chart/thin'
import type { Lens } from '../Lens'
import { type ColourName, chartFont, ink, type Palette } from '../palette'
import { fitCanvas, makeCanvas, type Painter, Stage, type StageSize } from '../Stage'
import { number, text } from '../text'
import { balance, balanceWord, FULL_SCALE } from './balance'

export interface SparklineOptions {
  readonly metric: MetricName
  readonly colour: ColourName
  readonly digits?: number
  readonly factor?: number
  readonly unit?: string
}

/** Shows one metric's course and its newest value in a line of text's height or more. */
export function mountSparkline(host: HTMLElement, source: FrameSource, options: SparklineOptions): Lens {
  return new Stage(host, new SparklinePainter(host, source, options), source, ['metrics'])
}

/** Shows whether excitation or inhibition has the upper hand. */
export function mountBalance(host: HTMLElement, source: FrameSource): Lens {
  host.setAttribute('role', 'img')
  return new Stage(host, new BalancePainter(host, source), source, ['metrics'])
}

const SPARK_POINTS = 80
const SLOWLY_MS = 250

class SparklinePainter implements Painter {
  readonly #canvas: HTMLCanvasElement
  #context: CanvasRenderingContext2D | null = null
  #size: StageSize = { width: 1, height: 1, ratio: 1 }
  #palette: Palette | null = null
  #drawnAtMs = Number.NEGATIVE_INFINITY

  constructor(
    host: HTMLElement,
    private readonly source: FrameSource,
    private readonly options: SparklineOptions,
  ) {
    this.#canvas = makeCanvas(host)
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#size = size
    this.#palette = palette
    this.#context = fitCanvas(this.#canvas, size)
    this.#drawnAtMs = Number.NEGATIVE_INFINITY
  }

  draw(nowMs: number): boolean {
    const [context, palette] = [this.#context, this.#palette]
    if (context === null || palette === null) return false
    if (nowMs - this.#drawnAtMs < SLOWLY_MS) return true
    this.#drawnAtMs = nowMs
    const { metric, digits = 1, factor = 1, unit = '', colour } = this.options
    const series = this.source.frames.metrics.series(metric)
    const rows = thin(series.bodyTimeHours, [series.value], SPARK_POINTS)
    const values = rows.y[0] ?? []
    const newest = values.at(-1)
    context.clearRect(0, 0, this.#size.width, this.#size.height)
    if (newest === undefined) return false
    const label = `${number(newest * factor, digits)}${unit === '' ? '' : ` ${unit}`}`
    context.font = chartFont(palette, 1, 600)
    const right = this.#size.width - context.measureText(label).width - 8
    this.#line(context, rows.x, values, right, ink(palette, colour), palette.strokePx)
    context.fillStyle = ink(palette, colour)
    context.textBaseline = 'middle'
    context.fillText(label, right + 8, this.#size.height / 2)
    return false
  }

  #line(
    context: CanvasRenderingContext2D,
    x: readonly number[],
    y: readonly number[],
    right: number,
    colour: string,
    width: number,
  ): void {
    const [low, high] = [Math.min(...y), Math.max(...y)]
    const [first, last] = [x[0] ?? 0, x.at(-1) ?? 1]
    const room = this.#size.height - 6
    context.beginPath()
    y.forEach((value, i) => {
      const px = last > first ? (((x[i] ?? 0) - first) / (last - first)) * (right - 4) : 0
      const py = 3 + (high > low ? (1 - (value - low) / (high - low)) * room : room / 2)
      if (i === 0) context.moveTo(px, py)
      else context.lineTo(px, py)
    })
    context.strokeStyle = colour
    context.lineWidth = width
    context.lineJoin = 'round'
    context.stroke()
  }
}

class BalancePainter implements Painter {
  readonly #canvas: HTMLCanvasElement
  #context: CanvasRenderingContext2D | null = null
  #size: StageSize = { width: 1, height: 1, ratio: 1 }
  #palette: Palette | null = null
  #shown = 0
  #said = ''

  constructor(
    private readonly host: HTMLElement,
    private readonly source: FrameSource,
  ) {
    this.#canvas = makeCanvas(host)
  }

  arrange(size: StageSize, palette: Palette): void {
    this.#size = size
    this.#palette = palette
    this.#context = fitCanvas(this.#canvas, size)
    this.#said = ''
  }

  draw(): boolean {
    const [context, palette] = [this.#context, this.#palette]
    const target = balance(this.source.frames)
    if (context === null || palette === null || target === null) return false
    const aim = Math.min(Math.max(target / FULL_SCALE, -1), 1)
    this.#shown += (aim - this.#shown) * 0.2
    const word = text(`lens.balance.${balanceWord(target)}`)
    if (word !== this.#said) this.host.setAttribute('aria-label', `${text('lens.balance.title')}: ${word}`)
    this.#said = word
    this.#paint(context, palette, word)
    return Math.abs(aim - this.#shown) > 0.004
  }

  #paint(context: CanvasRenderingContext2D, palette: Palette, word: string): void {
    const { width, height } = this.#size
    const lineHeight = palette.chartSizePx * 1.5
    const radius = Math.max(10, Math.min(width / 2 - 8, height - lineHeight - 10))
    const [x, y] = [width / 2, radius + 6]
    context.clearRect(0, 0, width, height)
    context.lineCap = 'round'
    const arc = (from: number, to: number, colour: ColourName, thick: number) => {
      context.beginPath()
      context.arc(x, y, radius, Math.PI * (1.5 + from / 2), Math.PI * (1.5 + to / 2))
      context.strokeStyle = ink(palette, colour)
      context.lineWidth = thick
      context.stroke()
    }
    arc(-0.94, -0.22, 'gaba', 3)
    arc(-0.12, 0.12, 'ok', 5)
    arc(0.22, 0.94, 'glutamate', 7)
    const angle = Math.PI * (1.5 + this.#shown * 0.47)
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + (radius - 8) * Math.cos(angle), y + (radius - 8) * Math.sin(angle))
    context.strokeStyle = context.fillStyle = ink(palette, 'text')
    context.lineWidth = 2.5
    context.stroke()
    context.beginPath()
    context.arc(x, y, 4, 0, 7)
    context.fill()
    context.font = chartFont(palette, 1, 600)
    context.textAlign = 'center'
    context.textBaseline = 'top'
    context.fillText(word, x, y + 8)
    context.font = chartFont(palette, 0.92)
    context.fillStyle = ink(palette, 'text-quiet')
    context.fillText(text('lens.inhibitory'), x - radius, y + 8)
    context.fillText(text('lens.excitatory'), x + radius, y + 8)
  }
}
