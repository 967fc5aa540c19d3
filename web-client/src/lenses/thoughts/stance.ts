/** How a brain stands to its thought patterns, read from the newest row of metrics. No DOM. */

import type { FrameStore, Pattern } from '../../model'

/** Grown or shrunk by less than this, an assembly counts as unlearned. */
const LEARNED_FROM = 0.05

export interface Stance {
  readonly pattern: Pattern
  readonly holds: boolean
  /** For how long it has held, or held the last time; null when it never did. */
  readonly heldS: number | null
  /** How much more its cells fire than their neighbours, −1 … 1. */
  readonly overlap: number
  /** Its connections by learning, 1 when nothing was learned. */
  readonly strength: number
  readonly learned: boolean
}

/** Returns null before the first frame. */
export function stanceOf({ metrics }: FrameStore, pattern: Pattern): Stance | null {
  if (metrics.length === 0) return null
  const latest = (metric: 'overlap' | 'holds' | 'dwellMs' | 'strength') =>
    metrics.latest(`thought.${pattern}.${metric}`) ?? 0
  const heldMs = latest('dwellMs')
  const strength = latest('strength')
  return {
    pattern,
    holds: latest('holds') > 0.5,
    heldS: heldMs > 0 ? heldMs / 1000 : null,
    overlap: Math.min(1, Math.max(-1, latest('overlap'))),
    strength,
    learned: Math.abs(strength - 1) >= LEARNED_FROM,
  }
}
