/** The evidence cards in Spanish. */

import type { Words } from '.'
import { causesEs } from './es.causes'
import { effectsEs } from './es.effects'

export const cardsEs: Words = { ...causesEs, ...effectsEs }
