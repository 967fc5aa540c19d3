/**
 * Where everything of the cleft scene lies in a box. Places are schematic: a cleft is thirty times as wide as it is high, and here it is three
 * times, so that molecules in it can be seen. No DOM.
 */

import type { Impulse } from '../../model'
import type { Box } from '../../picture'

export type Point = readonly [x: number, y: number]

export interface Scene {
  readonly box: Box
  /** Width of the drawing itself, px; labels stand beside it. */
  readonly span: number
  readonly x: (share: number) => number
  readonly y: (share: number) => number
  readonly cleftTop: number
  readonly cleftBottom: number
  readonly vesicleRadius: number
  /** Where vesicles dock. */
  readonly sites: readonly number[]
  readonly calciumChannels: readonly number[]
  readonly bouton: readonly Point[]
  readonly axon: readonly [left: readonly Point[], right: readonly Point[]]
  /** What the impulse reaches: a spine with its neck, a dendrite's shaft, or a cell body. */
  readonly target: readonly Point[]
  readonly glia: readonly (readonly Point[])[]
  readonly transporters: readonly Point[]
  readonly reserve: readonly Point[]
}

/* Wider than this the drawing would be pulled out of its shape. */
const WIDEST = 1.62
const CLEFT = { top: 0.425, bottom: 0.595 }
/* Half of the flat membranes that face each other. */
export const FLAT = 0.3
const SITES = [-0.225, -0.076, 0.076, 0.225]
const CHANNELS = [-0.29, -0.15, 0, 0.15, 0.29]
const TRANSPORTERS_A_SIDE = 6

const BOUTON: readonly Point[] = [
  [FLAT, CLEFT.top],
  [0.358, 0.395],
  [0.376, 0.29],
  [0.3, 0.17],
  [0.14, 0.105],
  [0.052, 0.06],
  [0.042, -0.03],
]
const AXON = BOUTON.slice(3).reverse()
const TARGETS: Readonly<Record<Impulse['synapse'], readonly Point[]>> = {
  pyramidal: [
    [FLAT, CLEFT.bottom],
    [0.36, 0.625],
    [0.376, 0.715],
    [0.295, 0.82],
    [0.135, 0.885],
    [0.064, 0.945],
    [0.058, 1.03],
  ],
  interneuron: [
    [FLAT, CLEFT.bottom],
    [0.37, 0.61],
    [0.45, 0.64],
    [0.56, 0.65],
  ],
  inhibitory: [
    [FLAT, CLEFT.bottom],
    [0.38, 0.615],
    [0.47, 0.67],
    [0.56, 0.76],
  ],
}
/* A shaft and a cell body go on below the picture. */
const BELOW: readonly Point[] = [[0.56, 1.03]]
const GLIA_EDGE: readonly Point[] = [
  [0.41, 0.1],
  [0.444, 0.26],
  [0.428, 0.4],
  [0.4, 0.51],
  [0.42, 0.6],
]
const GLIA_BELOW_SPINE: readonly Point[] = [
  [0.448, 0.72],
  [0.4, 0.88],
]
const GLIA_OUTSIDE: readonly Point[] = [
  [0.47, 0.93],
  [0.525, 0.74],
  [0.51, 0.52],
  [0.525, 0.3],
  [0.48, 0.07],
]
const RESERVE: readonly Point[] = [
  [-0.27, 0.255],
  [-0.165, 0.2],
  [-0.15, 0.3],
  [-0.045, 0.155],
  [-0.03, 0.26],
  [0.085, 0.195],
  [0.11, 0.295],
  [0.2, 0.215],
  [0.285, 0.265],
]

export function sceneIn(box: Box, synapse: Impulse['synapse'], sideRoom: number): Scene {
  const span = Math.max(60, Math.min(box.width - 2 * sideRoom, box.height * WIDEST))
  const x = (share: number) => box.left + box.width / 2 + share * span
  const y = (share: number) => box.top + share * box.height
  const place = (points: readonly Point[], side: 1 | -1 = 1): Point[] => points.map(([px, py]) => [x(side * px), y(py)])
  const mirrored = (points: readonly Point[]): Point[] => [...place(points), ...place(points, -1).reverse()]
  const flat = synapse !== 'pyramidal'
  const edge = flat ? GLIA_EDGE : [...GLIA_EDGE, ...GLIA_BELOW_SPINE]
  const outside = flat ? GLIA_OUTSIDE.slice(2) : GLIA_OUTSIDE
  return {
    box,
    span,
    x,
    y,
    cleftTop: y(CLEFT.top),
    cleftBottom: y(CLEFT.bottom),
    vesicleRadius: Math.min(0.046 * span, 0.058 * box.height),
    sites: SITES.map(x),
    calciumChannels: CHANNELS.map(x),
    bouton: mirrored(BOUTON),
    axon: [place(AXON, -1), place(AXON)],
    target: flat
      ? [
          ...place(TARGETS[synapse]),
          ...place(BELOW),
          ...place(BELOW, -1).reverse(),
          ...place(TARGETS[synapse], -1).reverse(),
        ]
      : mirrored(TARGETS[synapse]),
    glia: ([1, -1] as const).map((side) => place([...edge, ...outside], side)),
    transporters: ([1, -1] as const).flatMap((side) => place(transporterPlaces(), side)),
    reserve: place(RESERVE),
  }
}

/* Evenly along the glia's edge beside the cleft. */
function transporterPlaces(): Point[] {
  return Array.from({ length: TRANSPORTERS_A_SIDE }, (_, at) => {
    const y = 0.34 + (0.3 * at) / (TRANSPORTERS_A_SIDE - 1)
    const next = GLIA_EDGE.findIndex(([, edgeY]) => edgeY >= y)
    const [x0, y0] = GLIA_EDGE[Math.max(0, next - 1)] ?? [0, 0]
    const [x1, y1] = GLIA_EDGE[next] ?? GLIA_EDGE[GLIA_EDGE.length - 1] ?? [0, 1]
    return [y1 === y0 ? x1 : x0 + (x1 - x0) * Math.min(1, (y - y0) / (y1 - y0)), y]
  })
}

/** A smooth line through points, as many short ones (Catmull & Rom 1974). */
export function smooth(points: readonly Point[], closed: boolean, steps = 7): Point[] {
  const at = (index: number): Point => {
    const n = points.length
    return points[closed ? (index + n) % n : Math.min(Math.max(index, 0), n - 1)] ?? [0, 0]
  }
  const found: Point[] = []
  const last = closed ? points.length : points.length - 1
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    for (let step = 0; step < steps; step++) {
      const s = step / steps
      found.push([curve(a[0], b[0], c[0], d[0], s), curve(a[1], b[1], c[1], d[1], s)])
    }
  }
  if (!closed) found.push(at(points.length - 1))
  return found
}

function curve(a: number, b: number, c: number, d: number, s: number): number {
  return b + 0.5 * s * (c - a + s * (2 * a - 5 * b + 4 * c - d + s * (3 * (b - c) + d - a)))
}
