/** What an evidence card is: a claim, how good its evidence is, in whom it was seen, and where that can be read. */

import type { Arrow } from '../../../protocol/commands'
import type { ReferenceKey } from './references'

/** A: well established. B: good, with gaps. C: mixed or thin. D: wrong as it is said. */
export const GRADES = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof GRADES)[number]

/** In whom it was seen; a hypothesis waits for its test, and a teaching simplification is ours. */
export const KINDS = ['human', 'animal', 'hypothesis', 'teaching'] as const
export type Kind = (typeof KINDS)[number]

export const GROUPS = ['stress', 'glutamate', 'ketamine', 'growth', 'outcome', 'claims'] as const
export type Group = (typeof GROUPS)[number]

/** What is the same in every language. */
export interface CardFacts {
  readonly grade: Grade
  readonly kinds: readonly Kind[]
  /** The arrows of the diagram that it speaks of. */
  readonly arrows: readonly Arrow[]
  readonly references: readonly ReferenceKey[]
}

/** What is said in one language. */
export interface CardWords {
  /** One sentence, as it can be read. */
  readonly claim: string
  /** What is known, plainly. */
  readonly plain: string
  readonly against: string
}

export interface Card extends CardFacts, CardWords {
  readonly id: string
  readonly group: Group
}
