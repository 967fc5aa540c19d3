/** All evidence cards. They come with the first card that somebody opens, in the reader's language alone. */

import { type Card, type CardFacts, type CardWords, GROUPS, type Group } from './card'
import { CLAIMS } from './claims'
import { GLUTAMATE } from './glutamate'
import { GROWTH } from './growth'
import { KETAMINE } from './ketamine'
import { OUTCOME } from './outcome'
import { STRESS } from './stress'

export { type Card, GRADES, GROUPS, type Group, KINDS } from './card'
export { REFERENCES, type Reference } from './references'

const FACTS = {
  stress: STRESS,
  glutamate: GLUTAMATE,
  ketamine: KETAMINE,
  growth: GROWTH,
  outcome: OUTCOME,
  claims: CLAIMS,
} as const satisfies Readonly<Record<Group, Readonly<Record<string, CardFacts>>>>

type Facts = typeof FACTS
export type CardId = { [G in Group]: keyof Facts[G] & string }[Group]

/** A language's cards: the same ids, other words. */
export type Words = Readonly<Record<CardId, CardWords>>

/** Those of some groups. */
export type WordsOf<G extends Group> = Readonly<Record<{ [Each in G]: keyof Facts[Each] & string }[G], CardWords>>

const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  en: async () => (await import('./en')).cardsEn,
  de: async () => (await import('./de')).cardsDe,
  es: async () => (await import('./es')).cardsEs,
  fr: async () => (await import('./fr')).cardsFr,
}

/** Returns all cards in a language, in the order of the chain. */
export async function loadCards(language: string): Promise<readonly Card[]> {
  const load = LOADERS[language] ?? LOADERS.en
  if (load === undefined) throw new Error(`no cards in ${language}`)
  const words = await load()
  return GROUPS.flatMap((group) =>
    Object.entries<CardFacts>(FACTS[group]).map(([id, facts]) => ({ id, group, ...facts, ...words[id as CardId] })),
  )
}
