/** Where regions lie in the drawn brain, and which bundles join them. Same axes as `brainShape.ts`. No DOM. */

import { CIRCUITS, type CircuitName, type Layout, type RegionName, slotOf } from '../../model'

type Point = readonly [x: number, y: number, z: number]

interface Place {
  readonly centre: Point
  readonly radius: Point
  /** Whether the region lies once in each half; its neurons are shared out. */
  readonly paired: boolean
  /** From the region's own axes to the brain's, before scaling. */
  readonly turn: (p: Point) => Point
}

const PLACES: Readonly<Record<RegionName, Place>> = {
  /* The dome opens backwards, its crown under the forehead. */
  PFC: { centre: [-0.52, 0.14, 0], radius: [0.62, 0.5, 0.56], paired: false, turn: ([x, y, z]) => [-y, x, z] },
  HIP: { centre: [0.14, -0.16, 0.38], radius: [0.38, 0.3, 0.24], paired: true, turn: ([x, y, z]) => [-x, y, z] },
  AMY: { centre: [-0.3, -0.27, 0.38], radius: [0.23, 0.26, 0.26], paired: true, turn: ([x, y, z]) => [x, y, z] },
  /* Its two hubs: medial prefrontal in front, posterior cingulate behind. */
  DMN: { centre: [0.17, 0.26, 0], radius: [0.92, 0.46, 0.42], paired: false, turn: ([x, y, z]) => [-x, y, z] },
  /* A crescent on the inner side, around the front end of the corpus callosum. */
  VACC: { centre: [-0.32, -0.02, 0], radius: [0.4, 0.38, 0.2], paired: false, turn: ([x, y, z]) => [x, y, z] },
  /* A dome on the outer side of each half, its crown outwards. */
  DLPFC: { centre: [-0.5, 0.3, 0.36], radius: [0.38, 0.34, 0.3], paired: true, turn: ([x, y, z]) => [x, z, y] },
}

/** A bundle of long-range fibres, as the model has them. */
export interface Bundle {
  readonly from: RegionName
  readonly to: RegionName
}

export const BUNDLES: Readonly<Record<CircuitName, readonly Bundle[]>> = {
  twoArea: [
    { from: 'VACC', to: 'DLPFC' },
    { from: 'DLPFC', to: 'VACC' },
  ],
  classroom: [
    { from: 'PFC', to: 'HIP' },
    { from: 'HIP', to: 'PFC' },
    { from: 'PFC', to: 'AMY' },
    { from: 'PFC', to: 'DMN' },
    { from: 'AMY', to: 'HIP' },
    { from: 'DMN', to: 'HIP' },
    { from: 'HIP', to: 'DMN' },
  ],
}

/** No circuit has more. */
export const MAX_BUNDLES = BUNDLES.classroom.length

/** Returns where each shown neuron lies in the brain. [neuron][3] */
export function placeNeurons(layout: Layout): Float32Array {
  const placed = new Float32Array(3 * layout.shown)
  for (let id = 0; id < layout.shown; id++) {
    const region = CIRCUITS[layout.circuit][layout.region[id] ?? 0] ?? 'PFC'
    const own: Point = [
      layout.position[3 * id] ?? 0,
      layout.position[3 * id + 1] ?? 0,
      layout.position[3 * id + 2] ?? 0,
    ]
    placed.set(inBrain(region, own, id % 2 === 0), 3 * id)
  }
  return placed
}

/** Returns where a region's label points to; of a paired one, the side with z > 0. */
export function anchorOf(region: RegionName): Point {
  const { centre } = PLACES[region]
  return region === 'PFC' ? [centre[0] - 0.3, centre[1], 0] : centre
}

/** Returns the places and the sizes of the lights behind the default mode network's hubs. */
export function haloPlaces(): readonly Point[] {
  return [inBrain('DMN', [0.52, -0.12, 0], true), inBrain('DMN', [-0.52, 0.12, 0], true)]
}

function inBrain(region: RegionName, own: Point, right: boolean): Point {
  const { centre, radius, paired, turn } = PLACES[region]
  const [x, y, z] = turn(own)
  const depth = centre[2] + radius[2] * z
  return [centre[0] + radius[0] * x, centre[1] + radius[1] * y, paired && !right ? -depth : depth]
}

/** One drawn fibre: a bent line from a neuron of one region to a neuron of another. */
export interface Fibre {
  readonly bundle: number
  /** Its place in the bundle's order of pruning, 0…1: alive while below the density. */
  readonly rank: number
  readonly points: readonly Point[]
}

/** Density at which every fibre of a bundle is there; rest is 1, so at rest one in four is yet to grow. */
export const FULL_DENSITY = 1.33

const FIBRES_PER_BUNDLE = 44
const FIBRE_STEPS = 22

/** Draws the fibres of all bundles between pyramidal cells of the layout, always the same ones for the same layout. */
export function drawFibres(layout: Layout, placed: Float32Array): Fibre[] {
  const cells = CIRCUITS[layout.circuit].map((_, region) =>
    Array.from({ length: layout.shown }, (_, id) => id).filter(
      (id) => layout.region[id] === region && layout.excitatory[id] === 1,
    ),
  )
  return BUNDLES[layout.circuit].flatMap((bundle, index) => {
    const [from, to] = [cells[slotOf(bundle.from)] ?? [], cells[slotOf(bundle.to)] ?? []]
    if (from.length === 0 || to.length === 0) return []
    return Array.from({ length: FIBRES_PER_BUNDLE }, (_, k) => {
      const start = pointOf(placed, from[(k * 37 + index * 11) % from.length] ?? 0)
      const end = sameSide(placed, to, k * 53 + index * 7, start)
      return { bundle: index, rank: (k + 0.5) / FIBRES_PER_BUNDLE, points: bend(start, end, (k * 0.618) % 1) }
    })
  })
}

function pointOf(placed: Float32Array, id: number): Point {
  return [placed[3 * id] ?? 0, placed[3 * id + 1] ?? 0, placed[3 * id + 2] ?? 0]
}

/* Fibres keep to their half of the brain: of two candidates, the one on the start's side. */
function sameSide(placed: Float32Array, cells: readonly number[], choice: number, start: Point): Point {
  const one = pointOf(placed, cells[choice % cells.length] ?? 0)
  const other = pointOf(placed, cells[(choice + 1) % cells.length] ?? 0)
  return one[2] * start[2] >= other[2] * start[2] ? one : other
}

/* Bundles arch upwards and inwards, then fan out: the two inner control points are drawn together. */
function bend(start: Point, end: Point, spread: number): Point[] {
  const along = (share: number, axis: 0 | 1 | 2) => start[axis] + (end[axis] - start[axis]) * share
  const span = Math.hypot(end[0] - start[0], end[1] - start[1], end[2] - start[2])
  const lift = 0.3 * span * (0.75 + 0.5 * spread)
  const one: Point = [along(0.3, 0), along(0.3, 1) * 0.7 + lift, along(0.3, 2) * 0.72]
  const two: Point = [along(0.7, 0), along(0.7, 1) * 0.7 + lift, along(0.7, 2) * 0.72]
  return Array.from({ length: FIBRE_STEPS + 1 }, (_, step) => {
    const t = step / FIBRE_STEPS
    const at = (axis: 0 | 1 | 2) => cubic(start[axis], one[axis], two[axis], end[axis], t)
    return [at(0), at(1), at(2)] as const
  })
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}
