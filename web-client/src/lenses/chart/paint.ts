/** What a chart draws besides uPlot's lines and axes: strips of dial moves, guides, labels at the lines' ends. Device pixels. */

import uPlot from 'uplot'
import { chartFont, ink, type Palette } from '../palette'
import { placeLabels } from './placeLabels'
import type { Backdrop, Guide, LineSpec } from './spec'
import type { ChartRows } from './thin'

const LANE_PX = 5

/* Across a longer way the thin line from end to label would read as data: a course that nobody has lived through yet. */
const LEADER_MAX_PX = 24

/** Paints when dials were off their rest, lane above lane at the bottom, and marks as thin lines. */
export function paintBackdrop(u: uPlot, palette: Palette, backdrop: Backdrop): void {
  const { ctx, bbox } = u
  const ratio = uPlot.pxRatio
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  const used = backdrop.lanes.filter((lane) => lane.stretches.length > 0)
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
  const right = bbox.left + bbox.width
  for (const { x } of backdrop.marks) {
    const left = u.valToPos(x, 'x', true)
    /* What happens while the class stands still happens at the very edge. */
    ctx.fillRect(left <= right + ratio ? Math.min(left, right - ratio) : left, bbox.top, ratio, bbox.height)
  }
  ctx.restore()
}

/** Paints dotted horizontal lines, named at their left. */
export function paintGuides(u: uPlot, palette: Palette, guides: readonly Guide[]): void {
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
  for (const guide of guides) {
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

/** Paints each line's label beside its end, moved apart where ends meet, with a thin line to the end it belongs to. */
export function paintLabels(
  u: uPlot,
  palette: Palette,
  lines: readonly LineSpec[],
  rows: ChartRows,
  labels: readonly string[],
): void {
  const { ctx, bbox } = u
  const ratio = uPlot.pxRatio
  const last = rows.x.length - 1
  const ends = lines.map((_, i) => u.valToPos(rows.y[i]?.[last] ?? Number.NaN, 'y', true))
  const gap = palette.chartSizePx * 1.2 * ratio
  const centres = placeLabels(ends, gap, bbox.top + gap / 3, bbox.top + bbox.height - gap / 3)
  const right = bbox.left + bbox.width
  const endX = Math.min(right, u.valToPos(rows.x[last] ?? 0, 'x', true))
  ctx.save()
  ctx.font = scaled(chartFont(palette, 1, 600), ratio)
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'left'
  ctx.setLineDash([])
  ctx.lineWidth = ratio
  lines.forEach((line, index) => {
    const [end, centre] = [ends[index] as number, centres[index] as number]
    if (!Number.isFinite(end)) return
    ctx.fillStyle = ctx.strokeStyle = ink(palette, line.colour)
    ctx.beginPath()
    ctx.arc(endX, end, 2.4 * ratio, 0, 7)
    ctx.fill()
    if (right - endX <= LEADER_MAX_PX * ratio) {
      ctx.globalAlpha = 0.6
      ctx.beginPath()
      ctx.moveTo(endX + 3 * ratio, end)
      ctx.lineTo(right + 6 * ratio, centre)
      ctx.stroke()
      ctx.globalAlpha = 1
    }
    ctx.fillText(labels[index] ?? '', right + 8 * ratio, centre)
  })
  ctx.restore()
}

function scaled(font: string, ratio: number): string {
  return font.replace(/([\d.]+)px/, (_, px: string) => `${Number(px) * ratio}px`)
}
