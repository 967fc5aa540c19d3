/** The vertex arrays of the brain: what stands where before any light falls on it. */

import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import type { Layout } from '../../model'
import { drawFibres, haloPlaces } from './anatomy'
import type { Surface } from './brainShape'

const EXCITATORY_SIZE = 0.046
const INHIBITORY_SIZE = 0.03
const STAR_COUNT = 260
const STAR_DISTANCE = 18

function geometry(
  attributes: Readonly<Record<string, readonly [values: Float32Array, itemSize: number]>>,
): BufferGeometry {
  const made = new BufferGeometry()
  for (const [name, [values, itemSize]] of Object.entries(attributes)) {
    made.setAttribute(name, new BufferAttribute(values, itemSize))
  }
  return made
}

export function surfaceGeometry(surface: Surface): BufferGeometry {
  const made = geometry({ position: [surface.position, 3], fold: [surface.fold, 1] })
  made.setIndex(new BufferAttribute(surface.index, 1))
  made.computeVertexNormals()
  return made
}

/** Neurons; `glow` and `alive` stay the caller's and may change between pictures. */
export function neuronGeometry(
  layout: Layout,
  placed: Float32Array,
  glow: Float32Array,
  alive: Float32Array,
): BufferGeometry {
  const made = geometry({
    position: [placed, 3],
    tint: [new Float32Array(3 * layout.shown), 3],
    size: [Float32Array.from(layout.excitatory, (e) => (e === 1 ? EXCITATORY_SIZE : INHIBITORY_SIZE)), 1],
    region: [Float32Array.from(layout.region), 1],
  })
  made.setAttribute('glow', new BufferAttribute(glow, 1).setUsage(DynamicDrawUsage))
  made.setAttribute('alive', new BufferAttribute(alive, 1).setUsage(DynamicDrawUsage))
  return made
}

export function fibreGeometry(layout: Layout, placed: Float32Array): BufferGeometry {
  const position: number[] = []
  const along: number[] = []
  const rank: number[] = []
  const bundle: number[] = []
  for (const fibre of drawFibres(layout, placed)) {
    const last = fibre.points.length - 1
    for (let step = 0; step < last; step++) {
      for (const end of [step, step + 1]) {
        position.push(...(fibre.points[end] ?? [0, 0, 0]))
        along.push(end / last)
        rank.push(fibre.rank)
        bundle.push(fibre.bundle)
      }
    }
  }
  return geometry({
    position: [Float32Array.from(position), 3],
    tint: [new Float32Array(position.length), 3],
    along: [Float32Array.from(along), 1],
    rank: [Float32Array.from(rank), 1],
    bundle: [Float32Array.from(bundle), 1],
  })
}

export function haloGeometry(): BufferGeometry {
  return geometry({ position: [Float32Array.from(haloPlaces().flat()), 3] })
}

/** Stars evenly over a far sphere: by the golden angle, jittered by another irrational number. */
export function starGeometry(): BufferGeometry {
  const position = new Float32Array(3 * STAR_COUNT)
  const size = new Float32Array(STAR_COUNT)
  for (let i = 0; i < STAR_COUNT; i++) {
    const y = 1 - (2 * (i + 0.5)) / STAR_COUNT
    const angle = i * 2.399963 + ((i * 0.7548) % 1)
    const r = Math.sqrt(1 - y * y)
    position.set(
      [r * Math.cos(angle), y, r * Math.sin(angle)].map((value) => value * STAR_DISTANCE),
      3 * i,
    )
    size[i] = ((i * 0.5698) % 1) ** 3
  }
  return geometry({ position: [position, 3], size: [size, 1] })
}
