/**
 * The outer shape of a brain, made by formula: two folded hemispheres, cerebellum, brain stem.
 *
 * Axes: x from front (−) to back (+), y up, z from one side to the other; the brain is about 2.3 long. It is a silhouette to find one's way by,
 * not an atlas.
 */

import { noise3 } from './noise'

export interface SurfacePoint {
  x: number
  y: number
  z: number
  /** How deep in a fold the point lies, 0 on a ridge to 1 at the bottom. */
  fold: number
}

/** A grid of triangles over a closed surface. */
export interface Surface {
  readonly position: Float32Array // [vertex][3]
  readonly fold: Float32Array // [vertex]
  readonly index: Uint32Array
}

type Shape = (dx: number, dy: number, dz: number) => SurfacePoint

/** Makes a surface from a shape that says where each direction of a sphere goes. */
export function surfaceOf(shape: Shape, around: number, down: number): Surface {
  const columns = around + 1
  const position = new Float32Array(columns * (down + 1) * 3)
  const fold = new Float32Array(columns * (down + 1))
  for (let row = 0; row <= down; row++) {
    const polar = (Math.PI * row) / down
    for (let column = 0; column < columns; column++) {
      const azimuth = (2 * Math.PI * (column % around)) / around
      /* Poles lie at the sides, where a hemisphere is smoothest. */
      const point = shape(Math.sin(polar) * Math.cos(azimuth), Math.sin(polar) * Math.sin(azimuth), Math.cos(polar))
      const vertex = row * columns + column
      position.set([point.x, point.y, point.z], 3 * vertex)
      fold[vertex] = point.fold
    }
  }
  return { position, fold, index: gridTriangles(columns, down) }
}

function gridTriangles(columns: number, down: number): Uint32Array {
  const index = new Uint32Array((columns - 1) * down * 6)
  let at = 0
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < columns - 1; column++) {
      const a = row * columns + column
      const b = a + columns
      index.set([a, b, a + 1, b, b + 1, a + 1], at)
      at += 6
    }
  }
  return index
}

/** One hemisphere, the one with z > 0. */
export const hemisphere: Shape = (dx, dy, dz) => {
  const x = 1.14 * dx
  const width = 1 - 0.3 * rise(-0.1, -1.2, x) - 0.26 * rise(0.35, 1.2, x)
  const outward = dz > 0
  let z = 0.38 + (outward ? 0.46 : 0.36) * dz
  z = Math.max(softFloor(z, 0.025, 0.08), 0.012) * width
  const side = clamp((z - 0.22) / 0.3)
  let y = dy > 0 ? height(x) * dy : depth(x, side) * dy
  y += 0.06 - 0.1 * rise(0.2, 1.15, x)
  const fold = Math.max(folds(x, y, z), sylvian(x, y) * side)
  const sunk = 1 - 0.055 * fold * (outward ? 1 : 0.4)
  return { x: x * sunk, y: (y - 0.05) * sunk + 0.05, z: (z - 0.3) * sunk + 0.3, fold }
}

export const cerebellum: Shape = (dx, dy, dz) => {
  const leaf = 0.5 + 0.5 * Math.sin(46 * (dy * 0.31 + 0.05 * noise3(dx * 3, dy * 3, dz * 3)))
  const fold = leaf ** 3
  const cleft = Math.exp(-((dz / 0.16) ** 2)) * 0.12
  const r = 1 - 0.035 * fold - cleft
  return { x: 0.69 + 0.33 * dx * r, y: -0.44 + 0.24 * dy * r + 0.06 * dx, z: 0.53 * dz * r, fold: 0.7 * fold }
}

export const brainStem: Shape = (dx, dy, dz) => {
  const along = (1 - dy) / 2
  const radius = 0.16 - 0.06 * along + 0.05 * Math.exp(-(((along - 0.42) / 0.16) ** 2))
  const wide = Math.sqrt(Math.max(0, 1 - dy ** 6))
  const length = Math.hypot(dx, dz) || 1
  return {
    x: 0.26 + 0.16 * along ** 1.5 + (radius * wide * dx) / length,
    y: -0.18 - 0.92 * along,
    z: (radius * 1.05 * wide * dz) / length,
    fold: 0,
  }
}

/* How high the vault is, by place: highest a little behind the middle. */
function height(x: number): number {
  return 0.74 + 0.08 * Math.exp(-(((x - 0.15) / 0.6) ** 2)) - 0.06 * rise(-0.5, -1.1, x)
}

/* How far down the underside goes: flat below the forehead and over the cerebellum, deep at the temporal lobe. */
function depth(x: number, side: number): number {
  const temporal = Math.exp(-(((x + 0.08) / 0.46) ** 4)) * side
  return 0.27 + 0.08 * rise(0.2, -0.6, x) + 0.34 * temporal
}

/* Sulci run where a slowly bending noise crosses zero: long winding lines of even width, as on a real cortex. */
function folds(x: number, y: number, z: number): number {
  const bend = 0.35 * noise3(1.7 * x + 9, 1.7 * y, 1.7 * z)
  const coarse = noise3(2.9 * x + bend, 3.4 * y + bend + 4, 2.9 * z)
  const fine = noise3(5.2 * x + 2 * bend, 5.8 * y + 7, 5.2 * z + bend)
  return Math.max(valley(coarse, 0.11), 0.75 * valley(fine, 0.14))
}

function valley(level: number, width: number): number {
  return Math.exp(-((level / width) ** 2))
}

/* The fissure above the temporal lobe, from low in front to high behind. */
function sylvian(x: number, y: number): number {
  if (x < -0.75 || x > 0.5) return 0
  const line = -0.16 + 0.2 * (x + 0.5)
  return 1.5 * Math.exp(-(((y - line) / 0.05) ** 2)) * rise(-0.75, -0.55, x) * rise(0.5, 0.25, x)
}

/** 0 at `from`, 1 at `to`, smooth between; the ends may come in either order. */
function rise(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from))
  return t * t * (3 - 2 * t)
}

function clamp(x: number): number {
  return Math.min(1, Math.max(0, x))
}

/* Like max(value, floor), rounded over `soft`. */
function softFloor(value: number, floor: number, soft: number): number {
  const d = value - floor
  return floor + (d + Math.sqrt(d * d + soft * soft)) / 2
}

/** The same surface on the other side. Its triangles are turned round too, so that they still face outwards. */
export function mirrored(surface: Surface): Surface {
  const position = surface.position.map((value, i) => (i % 3 === 2 ? -value : value))
  const index = surface.index.slice()
  for (let i = 0; i < index.length; i += 3) {
    const second = index[i + 1] as number
    index[i + 1] = index[i + 2] as number
    index[i + 2] = second
  }
  return { position, fold: surface.fold, index }
}
