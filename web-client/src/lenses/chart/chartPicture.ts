/** A line chart as a picture: what uPlot draws on the screen, drawn anew on any drawing. */

import type { Box, Drawing, Picture } from '../../picture'
import { chartFont, ink, type Palette } from '../palette'
import { decades } from './decades'
import { type Ground, groundOf } from './Ground'
import { labelsAt, paintBackdrop, paintGuideNames, paintGuides, paintLabels } from './paint'
import { extentOf, linearRange, logRange, roundTicks, tickText } from './scale'
import type { Backdrop, ChartSpec, Guide } from './spec'
import type { ChartRows } from './thin'

/** What a chart shows at a moment. */
export interface Shown {
  readonly rows: ChartRows
  readonly span: readonly [number, number]
  readonly guides: readonly Guide[]
  readonly backdrop: Backdrop
}

const WIDTH = 640
const HEIGHT = 260
const USUAL_TEXT_PX = 12
const BEFORE_LABEL_PX = 12

export function chartPicture(spec: ChartSpec, shown: Shown): Picture {
  return {
    name: spec.name,
    title: `${spec.title} (${spec.unit})`,
    width: WIDTH,
    height: HEIGHT,
    vector: true,
    draw: (drawing, box, palette) => drawChart(drawing, box, palette, spec, shown),
  }
}

function drawChart(drawing: Drawing, box: Box, palette: Palette, spec: ChartSpec, shown: Shown): void {
  const { lines, holds, logarithmic = false } = spec
  const { rows, span, guides, backdrop } = shown
  const size = palette.chartSizePx
  const last = rows.x.length - 1
  const labels = last < 0 ? [] : labelsAt(lines, rows, last)
  drawing.font = chartFont(palette, 1, 600)
  /* Charts that share their room on the screen share it on a sheet, so that their times line up. */
  const widest = Math.max(0, ...labels.map((label) => drawing.measureText(label).width)) + BEFORE_LABEL_PX
  const labelsPx = Math.max(widest, spec.labelRoom.widthPx)
  const plot = {
    left: box.left + size * 3,
    top: box.top + size * 2,
    width: box.width - size * 3 - labelsPx,
    height: box.height - size * 5.6,
  }
  const [low, high] = extentOf(rows.y)
  const range = logarithmic ? logRange(holds, low, high) : linearRange(holds, low, high)
  const ground = groundOf(drawing, plot, span, range, logarithmic)
  drawHead(drawing, box, palette, spec)
  drawAxes(ground, palette, spec, span, range)
  paintBackdrop(ground, palette, backdrop)
  paintGuides(ground, palette, guides)
  drawLines(ground, palette, spec, rows)
  paintGuideNames(ground, palette, guides)
  if (last >= 0) paintLabels(ground, palette, lines, rows, labels)
  drawKey(drawing, box, palette, spec, backdrop)
}

function drawHead(drawing: Drawing, box: Box, palette: Palette, { title, unit }: ChartSpec): void {
  drawing.textAlign = 'left'
  drawing.textBaseline = 'top'
  drawing.font = chartFont(palette, 1.1, 600)
  drawing.fillStyle = ink(palette, 'text')
  drawing.fillText(title, box.left, box.top)
  const unitLeft = box.left + drawing.measureText(title).width + palette.chartSizePx * 0.7
  drawing.font = chartFont(palette)
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.fillText(unit, unitLeft, box.top + palette.chartSizePx * 0.08)
}

function drawAxes(
  { drawing, box, x, y }: Ground,
  palette: Palette,
  { time, logarithmic = false }: ChartSpec,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): void {
  const size = palette.chartSizePx
  const textWidth = box.width * (USUAL_TEXT_PX / size)
  const rule = (fromX: number, fromY: number, toX: number, toY: number) => {
    drawing.beginPath()
    drawing.moveTo(fromX, fromY)
    drawing.lineTo(toX, toY)
    drawing.stroke()
  }
  drawing.lineWidth = 1
  drawing.strokeStyle = ink(palette, 'chart-grid')
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.font = chartFont(palette, 0.92)
  drawing.textAlign = 'center'
  drawing.textBaseline = 'top'
  for (const tick of time.ticks(from, to, textWidth)) {
    rule(x(tick), box.top, x(tick), box.top + box.height)
    drawing.fillText(time.label(tick, from, to, textWidth), x(tick), box.top + box.height + 4)
  }
  drawing.textAlign = 'right'
  drawing.textBaseline = 'middle'
  const most = Math.max(2, Math.floor(box.height / (size * 2.4)))
  for (const tick of logarithmic ? decades(low, high) : roundTicks(low, high, most)) {
    rule(box.left, y(tick), box.left + box.width, y(tick))
    drawing.fillText(tickText(tick), box.left - 5, y(tick))
  }
  drawing.strokeStyle = ink(palette, 'line-strong')
  rule(box.left, box.top + box.height, box.left + box.width, box.top + box.height)
  rule(box.left, box.top, box.left, box.top + box.height)
}

/* A value that is not known leaves a gap, as on the screen. */
function drawLines({ drawing, box, x, y }: Ground, palette: Palette, { lines }: ChartSpec, rows: ChartRows): void {
  drawing.save()
  drawing.beginPath()
  drawing.rect(box.left, box.top, box.width, box.height)
  drawing.clip()
  drawing.lineWidth = palette.strokePx
  drawing.lineJoin = 'round'
  lines.forEach((line, index) => {
    drawing.strokeStyle = ink(palette, line.colour)
    drawing.setLineDash([...(line.dash ?? [])])
    drawing.beginPath()
    let down = false
    rows.x.forEach((time, row) => {
      const value = rows.y[index]?.[row] ?? Number.NaN
      if (!Number.isFinite(y(value))) {
        down = false
      } else if (down) {
        drawing.lineTo(x(time), y(value))
      } else {
        drawing.moveTo(x(time), y(value))
        down = true
      }
    })
    drawing.stroke()
  })
  drawing.restore()
}

/* Below the axis: which time it is, and what the strips mean. */
function drawKey(drawing: Drawing, box: Box, palette: Palette, { time }: ChartSpec, { lanes }: Backdrop): void {
  const size = palette.chartSizePx
  const top = box.top + box.height - size * 1.5
  drawing.font = chartFont(palette, 0.92)
  drawing.textAlign = 'left'
  drawing.textBaseline = 'top'
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.fillText(time.title(), box.left + size * 3, top)
  let left = box.left + size * 4.5 + drawing.measureText(time.title()).width
  for (const { label, colour, stretches } of lanes) {
    if (stretches.length === 0) continue
    drawing.fillStyle = ink(palette, colour)
    drawing.fillRect(left, top + size * 0.3, size * 1.2, size * 0.4)
    drawing.fillStyle = ink(palette, 'text-quiet')
    drawing.fillText(label, left + size * 1.6, top)
    left += size * 2.8 + drawing.measureText(label).width
  }
}
