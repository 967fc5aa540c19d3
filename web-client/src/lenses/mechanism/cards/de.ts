/** The evidence cards in German. */

import type { Words } from '.'
import { causesDe } from './de.causes'
import { effectsDe } from './de.effects'

export const cardsDe: Words = { ...causesDe, ...effectsDe }
