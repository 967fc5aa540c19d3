/** Turns the grid places of the chain into boxes, lines and spots for numbers, in px. Pure: the same size gives the same layout. */

import { ARROWS, type Arrow } from '../../protocol/commands'
import { LINKS, NODES, type Node, READOUTS } from './chain'
import { COLUMNS, PLACES, READOUT_ROUTES, ROUTES, ROWS, type Route, type Side } from './places'

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export type Point = readonly [x: number, y: number]

export interface Way {
  readonly points: readonly Point[]
}

export interface ArrowWay extends Way {
  /** Where its number stands. */
  readonly label: Rect
}

export interface Layout {
  readonly em: number
  readonly width: number
  readonly height: number
  readonly nodes: Readonly<Record<Node, Rect>>
  readonly arrows: Readonly<Record<Arrow, ArrowWay>>
  readonly readouts: readonly Way[]
}

/* Sizes in em of the diagram's own type, which grows with the room. */
const NODE = { width: 7.9, height: 3.3 }
const LABEL = { width: 4.4, height: 2.25 }
const COLUMN_LEAST = 12.4
const ROW = { least: 5.6, most: 8.6 }
const EDGE = 0.5

/* Smaller type can't be read on a screen of one's own. */
const EM_LEAST = 10.8
const SAMPLES = 14

/** The narrowest diagram that can be read at arm's length, px; a page that has less shows the chain as a list. */
export const LEAST_WIDTH = Math.ceil(EM_LEAST * (COLUMNS * COLUMN_LEAST + 2 * EDGE))

/** Lays the chain out in `width`, with smaller type in less of it; it takes the height that it is given between its own least and most. */
export function layoutOf(width: number, height: number, largestEm: number): Layout {
  const em = Math.min(largestEm, width / (COLUMNS * COLUMN_LEAST + 2 * EDGE))
  const column = (width - 2 * EDGE * em) / COLUMNS
  const row = Math.min(Math.max((height - 2 * EDGE * em) / ROWS, ROW.least * em), ROW.most * em)
  const at = ([c, r]: Point): Point => [EDGE * em + (c + 0.5) * column, EDGE * em + (r + 0.5) * row]
  const nodes = Object.fromEntries(NODES.map((node) => [node, boxAt(at(PLACES[node]), em)])) as Record<Node, Rect>
  const way = (from: Node, to: Node, route: Route) => wayOf(nodes[from], nodes[to], route, at)
  const arrows = Object.fromEntries(
    ARROWS.map((arrow) => {
      const points = way(LINKS[arrow].from, LINKS[arrow].to, ROUTES[arrow])
      return [arrow, { points, label: labelOf(points, ROUTES[arrow], em) }]
    }),
  ) as Record<Arrow, ArrowWay>
  const readouts = READOUTS.map(({ from, to }, index) => ({ points: way(from, to, READOUT_ROUTES[index] as Route) }))
  return { em, width, height: 2 * EDGE * em + ROWS * row, nodes, arrows, readouts }
}

function boxAt([x, y]: Point, em: number): Rect {
  const [width, height] = [NODE.width * em, NODE.height * em]
  return { left: x - width / 2, top: y - height / 2, width, height }
}

function wayOf(from: Rect, to: Rect, route: Route, at: (place: Point) => Point): readonly Point[] {
  const [start, end] = [anchor(from, route.out), anchor(to, route.in)]
  const via = route.via?.map(at)
  if (via !== undefined) return smooth([start, ...via, end])
  const reach = Math.hypot(end[0] - start[0], end[1] - start[1]) / 2
  return cubic(start, pushed(start, route.out[0], reach), pushed(end, route.in[0], reach), end)
}

function anchor({ left, top, width, height }: Rect, [side, shift]: readonly [Side, number]): Point {
  const [x, y] = [left + width / 2, top + height / 2]
  switch (side) {
    case 'l':
      return [left, y + (shift * height) / 2]
    case 'r':
      return [left + width, y + (shift * height) / 2]
    case 't':
      return [x + (shift * width) / 2, top]
    case 'b':
      return [x + (shift * width) / 2, top + height]
  }
}

function pushed([x, y]: Point, side: Side, by: number): Point {
  switch (side) {
    case 'l':
      return [x - by, y]
    case 'r':
      return [x + by, y]
    case 't':
      return [x, y - by]
    case 'b':
      return [x, y + by]
  }
}

function cubic(a: Point, b: Point, c: Point, d: Point): readonly Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const [s, u] = [i / SAMPLES, 1 - i / SAMPLES]
    const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * s, 3 * u * s * s, s * s * s]
    return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]]
  })
}

/* Rounds the corners of a polyline: from middle to middle, bent by the corner between them. */
function smooth(corners: readonly Point[]): readonly Point[] {
  const points: Point[] = [corners[0] as Point]
  for (let i = 1; i < corners.length - 1; i++) {
    const [before, corner, after] = [corners[i - 1], corners[i], corners[i + 1]] as [Point, Point, Point]
    const from = i === 1 ? before : middle(before, corner)
    const to = i === corners.length - 2 ? after : middle(corner, after)
    for (let k = 1; k <= SAMPLES; k++) {
      const [s, u] = [k / SAMPLES, 1 - k / SAMPLES]
      points.push([
        u * u * from[0] + 2 * u * s * corner[0] + s * s * to[0],
        u * u * from[1] + 2 * u * s * corner[1] + s * s * to[1],
      ])
    }
  }
  return points
}

function middle(one: Point, other: Point): Point {
  return [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]
}

/** The point at a share of a line's length, and which way the line goes there. */
export function pointAt(points: readonly Point[], share: number): { readonly at: Point; readonly angle: number } {
  const lengths = points.slice(1).map((point, i) => distance(points[i] as Point, point))
  let left = share * lengths.reduce((sum, length) => sum + length, 0)
  let i = 0
  while (i < lengths.length - 1 && left > (lengths[i] ?? 0)) left -= lengths[i++] ?? 0
  const [from, to] = [points[i], points[i + 1]] as [Point, Point]
  const part = Math.min(1, left / (lengths[i] || 1))
  return {
    at: [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
    angle: Math.atan2(to[1] - from[1], to[0] - from[0]),
  }
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other[0] - one[0], other[1] - one[1])
}

function labelOf(points: readonly Point[], { at = 0.5, dx = 0, dy = 0 }: Route, em: number): Rect {
  const [x, y] = pointAt(points, at).at
  const [width, height] = [LABEL.width * em, LABEL.height * em]
  return { left: x + dx * em - width / 2, top: y + dy * em - height / 2, width, height }
}
