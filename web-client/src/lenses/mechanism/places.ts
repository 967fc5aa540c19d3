/**
 * Where boxes and arrows lie. Columns and rows of a grid; half steps are allowed. An arrow leaves and enters at a side of a box (`l`, `r`, `t`, `b`), shifted along that
 * side by −1 … 1 of its half length, and bends through the points of `via`, which are grid places too. Its number stands at share `at` of its way, shifted by `dx`, `dy` em.
 */

import type { Arrow } from '../../protocol/commands'
import type { Node } from './chain'

export const COLUMNS = 6
export const ROWS = 6.05

export const PLACES: Readonly<Record<Node, readonly [column: number, row: number]>> = {
  stress: [0, 0],
  cortisol: [1, 0],
  feedback: [2, 0],
  amygdala: [3, 0],
  expectancy: [5, 0],
  death: [0, 1],
  load: [2, 1],
  symptoms: [5, 1],
  exposure: [0, 2],
  glutamate: [1, 2],
  uptake: [2, 2],
  dmn: [3, 2],
  network: [4, 2],
  spines: [5, 2],
  refractory: [0, 3],
  pyramids: [1, 3],
  ampaReceptors: [4, 3],
  proteins: [5, 3],
  ketamine: [0, 4],
  interneurons: [1, 4],
  surge: [2, 4],
  ampa: [3, 4],
  bdnf: [4, 4],
  mtor: [5, 4],
  thalamus: [0, 5.2],
  metabolites: [1, 5.2],
  midazolam: [2, 5.2],
  gaba: [3, 5.2],
  learning: [4, 5.2],
}

export type Side = 'l' | 'r' | 't' | 'b'

export interface Route {
  readonly out: readonly [Side, number]
  readonly in: readonly [Side, number]
  readonly via?: readonly (readonly [column: number, row: number])[]
  readonly at?: number
  readonly dx?: number
  readonly dy?: number
}

/* Between neighbours in a row the number stands above the line, or below it where there is more room; in a column it lies on the line. */
const RIGHT: Route = { out: ['r', 0], in: ['l', 0], dy: -1.3 }
const LEFT: Route = { out: ['l', 0], in: ['r', 0], dy: -1.3 }
const DOWN: Route = { out: ['b', 0], in: ['t', 0] }
const UP: Route = { out: ['t', 0], in: ['b', 0] }

export const ROUTES: Readonly<Record<Arrow, Route>> = {
  stressToCortisol: RIGHT,
  cortisolToItself: RIGHT,
  cortisolToLoad: { out: ['b', 0.5], in: ['l', -0.3], at: 0.5 },
  cortisolToRelease: { out: ['b', -0.3], in: ['t', -0.3], at: 0.55 },
  loadToFeedback: UP,
  loadToUptake: { out: ['b', -0.4], in: ['t', -0.4] },
  loadToBdnf: {
    out: ['b', 0.7],
    in: ['t', -0.75],
    via: [
      [2.52, 1.7],
      [2.52, 2.9],
      [3.4, 3.35],
    ],
    at: 0.53,
  },
  loadToSpines: {
    out: ['r', 0.5],
    in: ['t', -0.6],
    via: [
      [3, 1.5],
      [4.2, 1.5],
    ],
    at: 0.42,
  },
  loadToAmygdala: { out: ['r', -0.5], in: ['b', -0.2], at: 0.55 },
  spikesToRelease: {
    out: ['t', -0.3],
    in: ['b', 0.75],
    via: [
      [1.95, 3.2],
      [1.5, 2.62],
    ],
    at: 0.42,
  },
  uptakeToGlutamate: LEFT,
  glutamateToTonicNmda: DOWN,
  glutamateToExposure: LEFT,
  exposureToDeath: UP,
  ketamineToInterneurons: { ...RIGHT, dy: 1.3 },
  ketamineToPyramids: { out: ['t', 0.8], in: ['b', -0.7] },
  ketamineToThalamus: { out: ['b', -0.3], in: ['t', -0.3] },
  norketamineToNmda: { out: ['t', -0.6], in: ['b', 0.55], at: 0.35, dy: 0.5 },
  interneuronsToSurge: RIGHT,
  surgeToAmpa: RIGHT,
  ampaToBdnf: RIGHT,
  bdnfToMtor: RIGHT,
  mtorToProteins: UP,
  proteinsToSpines: UP,
  bdnfToAmpaReceptors: { out: ['t', 0.3], in: ['b', 0.3] },
  ampaReceptorsToNetwork: UP,
  spinesToNetwork: LEFT,
  anaesthesiaToRefractory: LEFT,
  bdnfToLearning: { out: ['b', 0.3], in: ['t', 0.3] },
  midazolamToGaba: { ...RIGHT, dy: 1.3 },
  loadToSymptoms: { out: ['r', 0], in: ['l', 0], at: 0.62 },
  spinesToSymptoms: UP,
  expectancyToSymptoms: DOWN,
  tonicBlockToBdnf: {
    out: ['b', 0.85],
    in: ['b', -0.5],
    via: [
      [0.75, 4.53],
      [3.4, 4.53],
    ],
    at: 0.45,
  },
  hnkToAmpa: {
    out: ['t', 0.5],
    in: ['b', 0.2],
    via: [
      [1.6, 4.76],
      [2.8, 4.7],
    ],
    at: 0.7,
  },
}

/** The ways of what can't be switched, in the order of READOUTS. */
export const READOUT_ROUTES: readonly Route[] = [LEFT, { out: ['r', 0.4], in: ['t', -0.75] }]
