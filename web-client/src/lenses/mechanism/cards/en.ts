/** The evidence cards in English. */

import type { Words } from '.'
import { causesEn } from './en.causes'
import { effectsEn } from './en.effects'

export const cardsEn: Words = { ...causesEn, ...effectsEn }
