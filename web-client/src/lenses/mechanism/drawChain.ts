/** Draws the chain's arrows, and for pictures its boxes and numbers too: width by flow, a head for what it does, a gap where it is off. */

import { type Drawing, fitted } from '../../picture'
import { ARROWS } from '../../protocol/commands'
import { type ColourName, chartFont, ink, type Palette } from '../palette'
import { LINKS, NODES } from './chain'
import type { Flow } from './flows'
import { type ArrowWay, type Layout, type Point, pointAt, type Rect, type Way } from './layout'
import { flowText, nodeName } from './words'

/* In em. */
const THIN = 0.1
const WIDEST = 0.62
const HEAD = 0.85
const BAR = 0.75

/* Where a cut arrow has its gap: near its head, or, where there is no room for that, below the number that stands beside it. */
const GAP = { width: 0.9, share: 0.8, shortShare: 0.42, longFrom: 7 }

/* Grains that show which way an arrow flows: so far apart, and so fast, em and em a second. */
const GRAIN_SPACING = 2.6
const GRAIN_SPEED = 2.4

/** Draws all arrows; `seconds` moves what flows along them, null draws them still. */
export function drawArrows(
  drawing: Drawing,
  layout: Layout,
  flows: readonly Flow[],
  palette: Palette,
  seconds: number | null,
): void {
  drawing.lineCap = 'butt'
  drawing.lineJoin = 'round'
  for (const way of layout.readouts) drawReadout(drawing, way, layout.em, palette)
  // Wide ones lie below, so that a thin one that crosses stays in sight.
  const order = [...flows].sort((one, other) => other.strength - one.strength)
  for (const flow of order) drawArrow(drawing, layout.arrows[flow.arrow], flow, layout.em, palette, seconds)
}

function drawArrow(
  drawing: Drawing,
  way: ArrowWay,
  flow: Flow,
  em: number,
  palette: Palette,
  seconds: number | null,
): void {
  const flowing = flow.standing === 'flows'
  const colour: ColourName = flowing ? LINKS[flow.arrow].colour : 'line-strong'
  const width = flowing ? em * (THIN + (WIDEST - THIN) * flow.strength ** 0.7) : em * THIN
  const length = lengthOf(way.points)
  const end = 1 - (flow.raises ? HEAD * em * 0.8 : width * 0.5) / Math.max(length, 1)
  drawing.strokeStyle = ink(palette, colour, flowing ? 0.85 : 0.8)
  drawing.fillStyle = ink(palette, colour)
  drawing.lineWidth = width
  const off = flow.standing === 'cut' || flow.standing === 'blocked'
  drawing.setLineDash(flow.standing === 'notHeld' ? [em * 0.25, em * 0.3] : [])
  const gap = off ? gapOf(way, length, em) : null
  if (gap !== null) {
    stroke(drawing, part(way.points, 0, gap[0]))
    stroke(drawing, part(way.points, gap[1], end))
  } else stroke(drawing, part(way.points, 0, end))
  drawing.setLineDash([])
  drawHead(drawing, way.points, em, width, flow.raises)
  if (gap !== null) drawCut(drawing, way.points, gap, em, palette)
  if (flowing && seconds !== null) drawGrains(drawing, way.points, length, em, width, palette, seconds)
}

/* A triangle where it raises, a bar where it lowers. */
function drawHead(drawing: Drawing, points: readonly Point[], em: number, width: number, raises: boolean): void {
  const { at, angle } = pointAt(points, 1)
  const place = (along: number, across: number): Point => [
    at[0] + along * Math.cos(angle) - across * Math.sin(angle),
    at[1] + along * Math.sin(angle) + across * Math.cos(angle),
  ]
  drawing.beginPath()
  if (raises) {
    const half = Math.max((HEAD * em) / 2, width)
    drawing.moveTo(...place(0, 0))
    drawing.lineTo(...place(-HEAD * em, half))
    drawing.lineTo(...place(-HEAD * em, -half))
    drawing.closePath()
    drawing.fill()
    return
  }
  const half = Math.max(BAR * em * 0.7, width)
  drawing.lineWidth = em * 0.24
  drawing.moveTo(...place(-em * 0.16, half))
  drawing.lineTo(...place(-em * 0.16, -half))
  drawing.stroke()
}

/* A short arrow whose number lies on it is interrupted by that alone. */
function gapOf({ points, label }: ArrowWay, length: number, em: number): readonly [number, number] | null {
  const long = length > GAP.longFrom * em
  const middle = pointAt(points, 0.5).at
  if (!long && middle[1] < label.top + label.height) return null
  const share = long ? GAP.share : GAP.shortShare
  const half = (GAP.width * em) / 2 / length
  return [share - half, share + half]
}

/* Two strokes across the line, like a cable that was cut. */
function drawCut(
  drawing: Drawing,
  points: readonly Point[],
  gap: readonly [number, number],
  em: number,
  palette: Palette,
): void {
  drawing.strokeStyle = ink(palette, 'danger')
  drawing.lineWidth = em * 0.18
  for (const share of gap) {
    const { at, angle } = pointAt(points, share)
    const [x, y] = [Math.cos(angle + 1.2) * em * 0.5, Math.sin(angle + 1.2) * em * 0.5]
    drawing.beginPath()
    drawing.moveTo(at[0] - x, at[1] - y)
    drawing.lineTo(at[0] + x, at[1] + y)
    drawing.stroke()
  }
}

function drawGrains(
  drawing: Drawing,
  points: readonly Point[],
  length: number,
  em: number,
  width: number,
  palette: Palette,
  seconds: number,
): void {
  const spacing = GRAIN_SPACING * em
  const begin = (seconds * GRAIN_SPEED * em) % spacing
  drawing.fillStyle = ink(palette, palette.glows ? 'text' : 'bg', 0.9)
  for (let along = begin; along < length - HEAD * em; along += spacing) {
    const [x, y] = pointAt(points, along / length).at
    drawing.beginPath()
    drawing.arc(x, y, Math.max(width * 0.24, em * 0.09), 0, 2 * Math.PI)
    drawing.fill()
  }
}

function drawReadout(drawing: Drawing, { points }: Way, em: number, palette: Palette): void {
  drawing.strokeStyle = ink(palette, 'line-strong', 0.7)
  drawing.fillStyle = ink(palette, 'line-strong', 0.7)
  drawing.lineWidth = em * THIN
  drawing.setLineDash([em * 0.15, em * 0.35])
  stroke(drawing, part(points, 0, 0.97))
  drawing.setLineDash([])
  drawHead(drawing, points, em * 0.8, em * THIN, true)
}

/** Draws the boxes with their names and numbers, and the numbers on the arrows: what the page shows as elements. */
export function drawTexts(
  drawing: Drawing,
  layout: Layout,
  flows: readonly Flow[],
  palette: Palette,
  reading: (node: (typeof NODES)[number]) => string,
): void {
  const { em } = layout
  const scale = em / palette.chartSizePx
  drawing.textAlign = 'center'
  drawing.textBaseline = 'middle'
  for (const node of NODES) {
    const box = layout.nodes[node]
    frame(drawing, box, palette, 'surface-raised', 'line')
    const value = reading(node)
    drawing.fillStyle = ink(palette, 'text')
    drawing.font = chartFont(palette, scale * 0.88, 600)
    const middle = box.left + box.width / 2
    const high = box.top + box.height * (value === '' ? 0.5 : 0.34)
    drawing.fillText(fitted(drawing, nodeName(node), box.width - em * 0.5), middle, high)
    drawing.fillStyle = ink(palette, 'text-quiet')
    drawing.font = chartFont(palette, scale * 0.88)
    if (value !== '') drawing.fillText(value, middle, box.top + box.height * 0.7)
  }
  for (const arrow of ARROWS) {
    const flow = flows.find((each) => each.arrow === arrow)
    if (flow === undefined) continue
    const { label } = layout.arrows[arrow]
    const off = flow.standing === 'cut' || flow.standing === 'blocked'
    drawing.font = chartFont(palette, scale * 0.88, flow.standing === 'flows' ? 600 : 400)
    const words = fitted(drawing, flowText(flow), label.width)
    const wide = drawing.measureText(words).width + em * 0.4
    drawing.fillStyle = ink(palette, 'bg')
    drawing.fillRect(label.left + (label.width - wide) / 2, label.top + em * 0.2, wide, label.height - em * 0.4)
    drawing.fillStyle = ink(palette, off ? 'danger' : flow.standing === 'flows' ? 'text' : 'text-quiet')
    drawing.fillText(words, label.left + label.width / 2, label.top + label.height / 2)
  }
}

function frame(drawing: Drawing, box: Rect, palette: Palette, fill: ColourName, line: ColourName): void {
  drawing.fillStyle = ink(palette, fill)
  drawing.strokeStyle = ink(palette, line)
  drawing.lineWidth = 1
  drawing.fillRect(box.left, box.top, box.width, box.height)
  drawing.beginPath()
  drawing.rect(box.left, box.top, box.width, box.height)
  drawing.stroke()
}

function stroke(drawing: Drawing, points: readonly Point[]): void {
  if (points.length < 2) return
  drawing.beginPath()
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) drawing.moveTo(x, y)
    else drawing.lineTo(x, y)
  }
  drawing.stroke()
}

function lengthOf(points: readonly Point[]): number {
  return points
    .slice(1)
    .reduce((sum, [x, y], i) => sum + Math.hypot(x - (points[i]?.[0] ?? x), y - (points[i]?.[1] ?? y)), 0)
}

/* The line between two shares of its length. */
function part(points: readonly Point[], from: number, to: number): readonly Point[] {
  const length = lengthOf(points)
  let done = 0
  const inside: Point[] = []
  for (const [i, point] of points.entries()) {
    const before = points[i - 1]
    if (before !== undefined) done += Math.hypot(point[0] - before[0], point[1] - before[1])
    if (done > from * length && done < to * length) inside.push(point)
  }
  return [pointAt(points, from).at, ...inside, pointAt(points, to).at]
}
