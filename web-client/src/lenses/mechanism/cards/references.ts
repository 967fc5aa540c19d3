/** The literature that evidence cards cite. Every entry has a DOI, so that anybody can look it up. */

import { A_TO_K } from './referencesAtoK'
import { L_TO_Z } from './referencesLtoZ'

export type Reference = readonly [text: string, doi: string]

export type ReferenceKey = keyof typeof A_TO_K | keyof typeof L_TO_Z

export const REFERENCES: Readonly<Record<ReferenceKey, Reference>> = { ...A_TO_K, ...L_TO_Z }
