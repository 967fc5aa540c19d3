/**
 * The traces: rows of one time axis, ms since the spike set out; each with its unit at its head and the values at the reader's time at its right. What stands beside the
 * impulse of now is the broad pale line behind it. Upright lines are the stages.
 */

import { channelOf, type Impulse } from '../../model'
import type { Box, Drawing } from '../../picture'
import { extentOf, linearRange, roundTicks, tickText } from '../chart/scale'
import { chartFont, ink, type Palette } from '../palette'
import { number } from '../text'
import { disc } from './drawCells'
import { sampleAt, valueAt } from './moment'
import { rowsOf, type TraceRow } from './traceRows'

export interface TracesView {
  readonly now: Impulse
  /** What it is held against. */
  readonly before: Impulse | null
  readonly spanUs: number
  readonly timeUs: number
}

/* In texts of the chart's size. */
const AXIS = 2.9
const VALUES = 9.6
const HEAD = 1.45
const FOOT = 1.7
const LEAST_ROW = 4.6

interface RowGround {
  readonly drawing: Drawing
  readonly palette: Palette
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly x: (timeUs: number) => number
  readonly y: (value: number) => number
}

/** How high traces must be for all of their rows to be read, px. */
export function tracesHeight(now: Impulse, { chartSizePx }: Palette): number {
  return (rowsOf(now).length * LEAST_ROW + FOOT) * chartSizePx
}

/** The plot's left edge and width within traces of a width: where their time axis lies, px. */
export function timeAxis(width: number, { chartSizePx }: Palette): readonly [left: number, width: number] {
  return [AXIS * chartSizePx, Math.max(40, width - (AXIS + VALUES) * chartSizePx)]
}

export function drawTraces(drawing: Drawing, box: Box, palette: Palette, view: TracesView): void {
  const size = palette.chartSizePx
  const rows = fitting(rowsOf(view.now), (box.height - FOOT * size) / (LEAST_ROW * size))
  const [offset, width] = timeAxis(box.width, palette)
  const left = box.left + offset
  const x = (timeUs: number) => left + (width * timeUs) / view.spanUs
  const rowHeight = (box.height - FOOT * size) / rows.length
  drawStages(drawing, palette, view, x, box)
  rows.forEach((row, index) => {
    const top = box.top + index * rowHeight + HEAD * size
    const height = rowHeight - (HEAD + 0.35) * size
    drawRow({ drawing, palette, left, width, top, height, x, y: scaleOf(row, view, top, height) }, row, view)
  })
  drawTimes(drawing, palette, view, x, box, left + width)
  drawing.strokeStyle = ink(palette, 'text')
  drawing.lineWidth = 1.25
  rule(drawing, x(view.timeUs), box.top + 0.2 * size, x(view.timeUs), box.top + box.height - FOOT * size)
}

/* What goes first where there is no room for all. */
const LEAST_TELLING = ['molecules', 'soma', 'bouton', 'calcium', 'current', 'voltage', 'receptors']

/** As many rows as fit, at least one; those that are left stay in their order. */
export function fitting(rows: readonly TraceRow[], room: number): readonly TraceRow[] {
  let left = rows
  for (const id of LEAST_TELLING) {
    if (left.length <= Math.max(1, Math.floor(room + 0.01))) break
    left = left.filter((row) => row.id !== id)
  }
  return left
}

function scaleOf(row: TraceRow, { now, before }: TracesView, top: number, height: number): (value: number) => number {
  const all = [now, before].flatMap((each) =>
    each === null ? [] : row.lines.map(({ channel }) => channelOf(each, channel)),
  )
  const [low, high] = extentOf(all)
  const [from, to] =
    row.holds[0] === row.holds[1] ? around(low, high) : linearRange(row.holds, low * row.times, high * row.times)
  return (value) => top + height * (1 - (value - from) / (to - from))
}

/* A voltage has no zero to stand on; a tenth of a millivolt is the least that is worth a row. */
function around(low: number, high: number): [number, number] {
  const margin = Math.max(0.02, (high - low) * 0.08)
  return [low - margin, high + margin]
}

function drawRow(ground: RowGround, row: TraceRow, view: TracesView): void {
  const { drawing, palette, left, top, height } = ground
  const size = palette.chartSizePx
  drawing.textAlign = 'left'
  drawing.textBaseline = 'top'
  drawing.font = chartFont(palette, 0.95, 600)
  drawing.fillStyle = ink(palette, 'text')
  const head = top - (HEAD - 0.2) * size
  drawing.fillText(row.title, left, head)
  const beside = left + drawing.measureText(row.title).width + 0.6 * size
  drawing.font = chartFont(palette, 0.88)
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.fillText(row.unit, beside, head + 0.05 * size)
  drawing.strokeStyle = ink(palette, 'line')
  drawing.lineWidth = 1
  rule(drawing, left, top, left, top + height)
  drawLevels(ground)
  drawing.save()
  drawing.beginPath()
  drawing.rect(left, top - 2, ground.width, height + 4)
  drawing.clip()
  if (view.before !== null) drawLines(ground, row, view.before, view.spanUs, true)
  drawLines(ground, row, view.now, view.spanUs, false)
  drawing.restore()
  drawValues(ground, row, view)
}

function drawLevels({ drawing, palette, left, width, top, height, y }: RowGround): void {
  const size = palette.chartSizePx
  const perPx = (y(0) - y(1)) / 1
  const low = (y(0) - (top + height)) / perPx
  const high = (y(0) - top) / perPx
  const most = Math.max(2, Math.min(3, Math.floor(height / (1.5 * size))))
  drawing.font = chartFont(palette, 0.85)
  drawing.textAlign = 'right'
  drawing.textBaseline = 'middle'
  for (const tick of roundTicks(low, high, most)) {
    drawing.strokeStyle = ink(palette, 'chart-grid')
    drawing.lineWidth = 1
    rule(drawing, left, y(tick), left + width, y(tick))
    drawing.fillStyle = ink(palette, 'text-quiet')
    drawing.fillText(tickText(tick), left - 0.4 * size, y(tick))
  }
}

function drawLines(
  { drawing, palette, x, y }: RowGround,
  row: TraceRow,
  impulse: Impulse,
  spanUs: number,
  pale: boolean,
): void {
  const last = Math.min(sampleAt(impulse, spanUs) + 1, impulse.timeUs.length - 1)
  drawing.lineJoin = 'round'
  for (const { channel, colour, dash } of row.lines) {
    const values = channelOf(impulse, channel)
    drawing.strokeStyle = ink(palette, colour, pale ? 0.36 : 1)
    drawing.lineWidth = palette.strokePx * (pale ? 3 : 1)
    drawing.setLineDash([...(pale ? [] : (dash ?? []))])
    drawing.beginPath()
    for (let sample = 0; sample <= last; sample++) {
      const [px, py] = [x(impulse.timeUs[sample] ?? 0), y((values[sample] ?? 0) * row.times)]
      if (sample === 0) drawing.moveTo(px, py)
      else drawing.lineTo(px, py)
    }
    drawing.stroke()
  }
  drawing.setLineDash([])
}

/* At the right, one below the other in the row's order, so that no value covers another. */
function drawValues(
  { drawing, palette, left, width, top, height, x, y }: RowGround,
  row: TraceRow,
  view: TracesView,
): void {
  const size = palette.chartSizePx
  const textHeight = Math.min(1.2 * size, (height + HEAD * size * 0.6) / row.lines.length)
  const first = top + height / 2 - ((row.lines.length - 1) * textHeight) / 2
  drawing.textAlign = 'left'
  drawing.textBaseline = 'middle'
  row.lines.forEach(({ channel, colour, label }, index) => {
    const value = valueAt(view.now, channel, view.timeUs) * row.times
    drawing.fillStyle = ink(palette, colour)
    disc(drawing, x(view.timeUs), y(value), 2.6)
    drawing.font = chartFont(palette, 0.88, 600)
    const shown = number(value, row.digits)
    drawing.fillText(label === '' ? shown : `${label} ${shown}`, left + width + 0.6 * size, first + index * textHeight)
  })
}

function drawStages(
  drawing: Drawing,
  palette: Palette,
  { now, spanUs }: TracesView,
  x: (timeUs: number) => number,
  box: Box,
): void {
  const bottom = box.top + box.height - FOOT * palette.chartSizePx
  drawing.strokeStyle = ink(palette, 'line')
  drawing.lineWidth = 1
  drawing.setLineDash([1, 4])
  for (const { timeUs } of now.marks) {
    if (timeUs <= spanUs) rule(drawing, x(timeUs), box.top, x(timeUs), bottom)
  }
  drawing.setLineDash([])
}

function drawTimes(
  drawing: Drawing,
  palette: Palette,
  { spanUs }: TracesView,
  x: (timeUs: number) => number,
  box: Box,
  right: number,
): void {
  const size = palette.chartSizePx
  const y = box.top + box.height - (FOOT - 0.35) * size
  drawing.font = chartFont(palette, 0.88)
  drawing.textAlign = 'center'
  drawing.textBaseline = 'top'
  drawing.fillStyle = ink(palette, 'text-quiet')
  for (const tick of roundTicks(0, spanUs / 1000, Math.floor((right - x(0)) / (4 * size)))) {
    drawing.fillText(tickText(tick), x(tick * 1000), y)
  }
  drawing.textAlign = 'left'
  drawing.fillText('ms', right + 1.2 * size, y)
}

function rule(drawing: Drawing, fromX: number, fromY: number, toX: number, toY: number): void {
  drawing.beginPath()
  drawing.moveTo(fromX, fromY)
  drawing.lineTo(toX, toY)
  drawing.stroke()
}
