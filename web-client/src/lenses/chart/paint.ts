/** What a chart draws besides its lines and axes: strips of dial moves, guides, labels at the lines' ends. */

import { chartFont, ink, type Palette } from '../palette'
import type { Ground } from './Ground'
import { placeLabels } from './placeLabels'
import type { Backdrop, Band, Guide, LineSpec } from './spec'
import type { ChartRows } from './thin'

const LANE_PX = 5

/* Across a longer way the thin line from end to label would read as data: a course that nobody has lived through yet. */
const LEADER_MAX_PX = 24

/** Paints when dials were off their rest, lane above lane at the bottom, and marks as thin lines. */
export function paintBackdrop(ground: Ground, palette: Palette, backdrop: Backdrop): void {
  const { drawing, box, ratio } = ground
  drawing.save()
  drawing.beginPath()
  drawing.rect(box.left, box.top, box.width, box.height)
  drawing.clip()
  for (const band of backdrop.bands ?? []) paintBand(ground, palette, band)
  const used = backdrop.lanes.filter((lane) => lane.stretches.length > 0)
  used.forEach((lane, index) => {
    const top = box.top + box.height - (index + 1) * (LANE_PX + 1) * ratio
    for (const { from, to, level } of lane.stretches) {
      const left = ground.x(from)
      const width = Math.max(ground.x(to) - left, 2 * ratio)
      drawing.fillStyle = ink(palette, lane.colour, 0.07)
      drawing.fillRect(left, box.top, width, box.height)
      drawing.fillStyle = ink(palette, lane.colour, 0.35 + 0.65 * level)
      drawing.fillRect(left, top, width, LANE_PX * ratio)
    }
  })
  drawing.fillStyle = ink(palette, 'text-quiet', 0.7)
  const right = box.left + box.width
  for (const { x } of backdrop.marks) {
    const left = ground.x(x)
    /* What happens while the class stands still happens at the very edge. */
    drawing.fillRect(left <= right + ratio ? Math.min(left, right - ratio) : left, box.top, ratio, box.height)
  }
  drawing.restore()
}

function paintBand({ drawing, x, y }: Ground, palette: Palette, band: Band): void {
  const known = band.x
    .map((_, row) => row)
    .filter((row) => Number.isFinite((band.lower[row] ?? Number.NaN) + (band.upper[row] ?? Number.NaN)))
  drawing.beginPath()
  for (const row of known) drawing.lineTo(x(band.x[row] ?? 0), y(band.upper[row] ?? 0))
  for (const row of known.reverse()) drawing.lineTo(x(band.x[row] ?? 0), y(band.lower[row] ?? 0))
  drawing.closePath()
  drawing.fillStyle = ink(palette, band.colour, 0.22)
  drawing.fill()
}

/** Paints dotted horizontal lines. */
export function paintGuides(ground: Ground, palette: Palette, guides: readonly Guide[]): void {
  const { drawing, box, ratio } = ground
  drawing.save()
  drawing.strokeStyle = ink(palette, 'text-quiet', 0.75)
  drawing.lineWidth = ratio
  drawing.setLineDash([2 * ratio, 4 * ratio])
  for (const { y } of guidesIn(ground, guides)) {
    drawing.beginPath()
    drawing.moveTo(box.left, y)
    drawing.lineTo(box.left + box.width, y)
    drawing.stroke()
  }
  drawing.restore()
}

/** Paints the names of guides above their left ends, over the chart's lines and on a ground through which these still show. */
export function paintGuideNames(ground: Ground, palette: Palette, guides: readonly Guide[]): void {
  const { drawing, box, ratio } = ground
  const height = palette.chartSizePx * ratio
  const left = box.left + 4 * ratio
  drawing.save()
  drawing.font = scaled(chartFont(palette, 0.86), ratio)
  drawing.textBaseline = 'bottom'
  drawing.textAlign = 'left'
  for (const { label, y } of guidesIn(ground, guides)) {
    if (label === '') continue
    drawing.fillStyle = ink(palette, 'surface', 0.72)
    drawing.fillRect(left - 2 * ratio, y - height - ratio, drawing.measureText(label).width + 4 * ratio, height)
    drawing.fillStyle = ink(palette, 'text-quiet')
    drawing.fillText(label, left, y - ratio)
  }
  drawing.restore()
}

function guidesIn({ box, y }: Ground, guides: readonly Guide[]): { readonly label: string; readonly y: number }[] {
  return guides
    .map(({ label, value }) => ({ label, y: Math.round(y(value)) }))
    .filter((guide) => guide.y >= box.top && guide.y <= box.top + box.height)
}

/** What stands beside each line's end: its name and its value in that row. */
export function labelsAt(lines: readonly LineSpec[], rows: ChartRows, row: number): string[] {
  return lines.map((line, index) => {
    const value = rows.y[index]?.[row]
    return value === undefined || Number.isNaN(value) ? line.label : `${line.label} ${line.format(value)}`
  })
}

/** Paints each line's label beside its end, moved apart where ends meet, with a thin line to the end it belongs to. */
export function paintLabels(
  ground: Ground,
  palette: Palette,
  lines: readonly LineSpec[],
  rows: ChartRows,
  labels: readonly string[],
): void {
  const { drawing, box, ratio } = ground
  const last = rows.x.length - 1
  const ends = lines.map((_, i) => ground.y(rows.y[i]?.[last] ?? Number.NaN))
  const gap = palette.chartSizePx * 1.2 * ratio
  const centres = placeLabels(ends, gap, box.top + gap / 3, box.top + box.height - gap / 3)
  const right = box.left + box.width
  const endX = Math.min(right, ground.x(rows.x[last] ?? 0))
  drawing.save()
  drawing.font = scaled(chartFont(palette, 1, 600), ratio)
  drawing.textBaseline = 'middle'
  drawing.textAlign = 'left'
  drawing.setLineDash([])
  drawing.lineWidth = ratio
  lines.forEach((line, index) => {
    const [end, centre] = [ends[index] as number, centres[index] as number]
    if (!Number.isFinite(end)) return
    drawing.fillStyle = drawing.strokeStyle = ink(palette, line.colour)
    drawing.beginPath()
    drawing.arc(endX, end, 2.4 * ratio, 0, 7)
    drawing.fill()
    if (right - endX <= LEADER_MAX_PX * ratio) {
      drawing.globalAlpha = 0.6
      drawing.beginPath()
      drawing.moveTo(endX + 3 * ratio, end)
      drawing.lineTo(right + 6 * ratio, centre)
      drawing.stroke()
      drawing.globalAlpha = 1
    }
    drawing.fillText(labels[index] ?? '', right + 8 * ratio, centre)
  })
  drawing.restore()
}

/** A font for a drawing whose unit is not the CSS pixel. */
export function scaled(font: string, ratio: number): string {
  return font.replace(/([\d.]+)px/, (_, px: string) => `${Number(px) * ratio}px`)
}
