/** The evidence cards in French. */

import type { Words } from '.'
import { causesFr } from './fr.causes'
import { effectsFr } from './fr.effects'

export const cardsFr: Words = { ...causesFr, ...effectsFr }
