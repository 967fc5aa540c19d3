/** Texts of the lenses. They come with the lenses, not with the first page that a phone loads. */

import { effect, signal } from '@preact/signals'
import { type Locale, locale, PSEUDO_LOCALE } from '.'
import { type Entry, fill } from './catalogue'
import { lensEn } from './en.lens'

export type LensKey = keyof typeof lensEn

type Texts = Readonly<Record<LensKey, Entry>>

const LOADERS: Readonly<Record<Locale, () => Promise<Texts>>> = {
  en: async () => lensEn,
  de: async () => (await import('./de.lens')).lensDe,
  es: async () => (await import('./es.lens')).lensEs,
  fr: async () => (await import('./fr.lens')).lensFr,
  [PSEUDO_LOCALE]: async () => (await import('./pseudo')).mirrored(lensEn),
}

/* Texts and the language that they are in change together, so that no label is half in one and half in another. */
const spoken = signal<{ readonly language: Locale; readonly texts: Texts }>({ language: 'en', texts: lensEn })

effect(() => {
  const wanted = locale.value
  void LOADERS[wanted]().then((texts) => {
    if (locale.peek() === wanted) spoken.value = { language: wanted, texts }
  })
})

/** Returns a lens's text in the page's language. Numbers that have a unit or digits of their own come as text. */
export function lensText(key: LensKey, values: Readonly<Record<string, string | number>> = {}): string {
  const { texts, language } = spoken.peek()
  return fill(texts[key], language, values)
}

/** The language of the texts as a tag. */
export function language(): string {
  return spoken.peek().language
}

/** Calls `listener` whenever the language changes, and returns what ends that. */
export function onLanguage(listener: () => void): () => void {
  let began = false
  return effect(() => {
    spoken.value
    if (began) listener()
    began = true
  })
}
