/** How each arrow stands now: what flows along it, and what keeps it from flowing. No DOM. */

import { columnOf } from '../../model'
import { ARROWS, type Arrow, type Blocker, type Hypothesis } from '../../protocol/commands'
import { LINKS, type Node, READINGS } from './chain'

/** What was switched in this brain. */
export interface Switched {
  readonly cut: readonly Arrow[]
  readonly blockers: readonly Blocker[]
  readonly hypotheses: readonly Hypothesis[]
  /** Whether nobody may know yet what was given: then nothing is told of the arrows. */
  readonly masked: boolean
  /** Whether this page may switch. */
  readonly free: boolean
}

export const NOTHING_SWITCHED: Switched = {
  cut: [],
  blockers: [],
  hypotheses: ['disinhibition'],
  masked: false,
  free: false,
}

/**
 * `flows` and `still` are whole arrows; `cut` was switched off, `blocked` is closed by a drug, `notHeld` belongs to a hypothesis
 * that is not held, `hidden` is not told while a trial is blind.
 */
export type Standing = 'flows' | 'still' | 'cut' | 'blocked' | 'notHeld' | 'hidden'

export interface Flow {
  readonly arrow: Arrow
  readonly standing: Standing
  /** In the arrow's unit; NaN where nobody may know. */
  readonly value: number
  /** How strong it is among what is usual, 0 … 1. */
  readonly strength: number
  /** Whether it raises what it points at. */
  readonly raises: boolean
  /** The drug that closes it. */
  readonly blocker: Blocker | null
}

/* Below this share of a strong flow an arrow counts as still: so much is chance. */
const STILL_BELOW = 0.02

/* Rapamycin that is swallowed doesn't reach the cortex: it closes nothing. */
const CLOSES_NOTHING: readonly Blocker[] = ['rapamycinSystemic']

/* A hypothesis that the usual brain holds leaves its arrow working by other means when it is not held. */
const OTHER_MEANS: readonly Hypothesis[] = ['disinhibition']

/** How all arrows stand, in the engine's order. */
export function flowsOf(row: Float32Array | null, switched: Switched): readonly Flow[] {
  return ARROWS.map((arrow) => flowOf(arrow, row, switched))
}

function flowOf(arrow: Arrow, row: Float32Array | null, switched: Switched): Flow {
  const { effect, full } = LINKS[arrow]
  const value = row?.[columnOf(`arrow.${arrow}`)] ?? 0
  const known = Number.isFinite(value) && !switched.masked
  const share = known ? Math.min(Math.abs(value) / full, 1) : 0
  const blocker = blockerOf(arrow, switched)
  const standing = standingOf(arrow, switched, { known, blocker, share })
  const flowing = standing === 'flows'
  // What stands still does neither: chance must not turn its head to and fro.
  const raises = effect === 'raises' || (effect === 'either' && !(flowing && value < 0))
  const strength = flowing ? share : 0
  return { arrow, standing, value: known ? value : Number.NaN, strength, raises, blocker }
}

function standingOf(
  arrow: Arrow,
  { cut, hypotheses }: Switched,
  { known, blocker, share }: { known: boolean; blocker: Blocker | null; share: number },
): Standing {
  const { hypothesis } = LINKS[arrow]
  if (cut.includes(arrow)) return 'cut'
  if (blocker !== null) return 'blocked'
  if (hypothesis !== undefined && !OTHER_MEANS.includes(hypothesis) && !hypotheses.includes(hypothesis))
    return 'notHeld'
  if (!known) return 'hidden'
  return share < STILL_BELOW ? 'still' : 'flows'
}

/* TBOA stops uptake itself: what piles up flows along the arrow all the stronger. */
function blockerOf(arrow: Arrow, { blockers }: Switched): Blocker | null {
  if (arrow === 'uptakeToGlutamate') return null
  const closing = (LINKS[arrow].blockers ?? []).filter((each) => !CLOSES_NOTHING.includes(each))
  return closing.find((each) => blockers.includes(each)) ?? null
}

/** What a box measures now; NaN where nobody may know, null where it has no number. */
export function readingOf(node: Node, row: Float32Array | null): number | null {
  const reading = READINGS[node]
  if (reading === undefined || row === null) return null
  return Math.max(...reading.metrics.map((metric) => row[columnOf(metric)] ?? Number.NaN))
}
