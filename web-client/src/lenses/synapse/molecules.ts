/**
 * The released molecules as dots: how many are where is the trace's, the places themselves are schematic. A pure function of the time, so scrubbing
 * back and forth shows the same. No DOM.
 */

import type { Impulse } from '../../model'
import type { Scene } from './geometry'
import { type Counts, MOLECULES_PER_VESICLE, type Moment } from './moment'
import type { Sign } from './receptors'

/** Molecules that a dot stands for. */
export const MOLECULES_A_DOT = 50
const DOTS_A_VESICLE = MOLECULES_PER_VESICLE / MOLECULES_A_DOT

/** Where a dot can be, in the order in which a dot's rank goes through them. */
const PLACES = ['inGlia', 'onTransporter', 'around', 'inCleft', 'onReceptor', 'away'] as const
type Place = (typeof PLACES)[number]

export interface Dot {
  readonly x: number
  readonly y: number
  readonly alpha: number
}

/* So many ranks on both sides of a boundary are on their way from one place to the next. */
const ON_THE_WAY = 5
/* How soon a cloud out of one vesicle has filled the cleft, ms. */
const FILL_MS = 0.25

export interface MoleculeView {
  readonly impulse: Impulse
  readonly moment: Moment
  readonly counts: Counts
  readonly signs: readonly Sign[]
  /** Turns of a dot's trembling for each millisecond of the trace. */
  readonly pace: number
}

export function dotsOf(scene: Scene, view: MoleculeView): Dot[] {
  const { moment, counts, impulse } = view
  const molecules = [
    moment.takenUp,
    moment.onTransporters,
    counts.around,
    counts.inCleft,
    moment.onReceptors,
    moment.diffused,
  ]
  const ends: number[] = []
  let sum = 0
  for (const count of molecules) {
    sum += count / MOLECULES_A_DOT
    ends.push(sum)
  }
  const releaseUs = impulse.marks.find(({ stage }) => stage === 'release')?.timeUs ?? 0
  const spread = 1 - Math.exp(-Math.max(0, moment.timeUs - releaseUs) / 1000 / FILL_MS)
  return Array.from({ length: Math.round(sum) }, (_, dot) => {
    const rank = spreadRank(dot, Math.round(sum))
    let [x, y, alpha, weight] = [0, 0, 0, 0]
    PLACES.forEach((place, index) => {
      const own =
        past(rank, index === 0 ? -1e3 : (ends[index - 1] ?? 0)) *
        (1 - past(rank, index === 5 ? 1e9 : (ends[index] ?? 0)))
      if (own < 1e-3) return
      const at = placeOf(place, dot, scene, view, spread)
      x += own * at.x
      y += own * at.y
      alpha += own * at.alpha
      weight += own
    })
    const tremble = (3 + 3 * (alpha / weight)) * Math.min(1, scene.span / 500)
    const turn = moment.timeUs * 1e-3 * view.pace
    return {
      x: x / weight + tremble * Math.sin(turn * (0.7 + noise(dot, 7)) + 6.28 * noise(dot, 8)),
      y: y / weight + tremble * 0.7 * Math.sin(turn * (0.8 + noise(dot, 9)) + 6.28 * noise(dot, 10)),
      alpha: alpha / weight,
    }
  })
}

/* Vesicles beside one another share the fates alike: ranks go round among them. */
function spreadRank(dot: number, total: number): number {
  return ((dot * 0.618_033_988_75) % 1) * total
}

function past(rank: number, boundary: number): number {
  const share = Math.min(Math.max((rank - boundary) / ON_THE_WAY + 0.5, 0), 1)
  return share * share * (3 - 2 * share)
}

function placeOf(place: Place, dot: number, scene: Scene, view: MoleculeView, spread: number): Dot {
  const [a, b] = [noise(dot, 1), noise(dot, 2)]
  const side = noise(dot, 3) < 0.5 ? -1 : 1
  switch (place) {
    case 'inGlia':
      return { x: scene.x(side * (0.446 + 0.045 * a)), y: scene.y(0.3 + 0.3 * b), alpha: 0.75 }
    case 'onTransporter': {
      const [x, y] = scene.transporters[Math.floor(a * scene.transporters.length)] ?? [0, 0]
      return { x: x + (b - 0.5) * 7, y: y + (noise(dot, 4) - 0.5) * 0.035 * scene.box.height, alpha: 0.95 }
    }
    case 'around':
      return { x: scene.x(side * (0.335 + 0.045 * a)), y: scene.y(0.44 + 0.14 * b), alpha: 0.85 }
    case 'inCleft': {
      const site = scene.sites[Math.floor(dot / DOTS_A_VESICLE) % scene.sites.length] ?? scene.x(0)
      const everywhere = scene.x(0.64 * (a - 0.5))
      const height = scene.cleftBottom - scene.cleftTop
      const y = scene.cleftTop + height * (0.08 + 0.7 * b) * (0.25 + 0.75 * spread)
      return { x: site + (everywhere - site) * spread + (a - 0.5) * 12, y, alpha: 1 }
    }
    case 'onReceptor': {
      const sign = view.signs[Math.floor(a * view.signs.length)]
      return { x: scene.x(sign?.x ?? 0), y: scene.cleftBottom - 0.04 * scene.box.height, alpha: 1 }
    }
    case 'away':
      return { x: scene.x(side * (0.39 + 0.02 * a)), y: scene.y(0.3 - 0.3 * b), alpha: 0 }
  }
}

/** A number in [0, 1) that belongs to a dot: always the same. */
export function noise(dot: number, salt: number): number {
  let h = Math.imul(dot + 1, 0x9e37_79b1) ^ Math.imul(salt, 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b_3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a_2d39)
  return ((h ^ (h >>> 15)) >>> 0) / 4_294_967_296
}
