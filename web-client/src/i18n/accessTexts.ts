/** Texts of help and access. They come when somebody opens it, not with the first page that a phone loads. */

import { effect, signal } from '@preact/signals'
import { type Locale, locale, PSEUDO_LOCALE } from '.'
import { type Entry, fill, type Values } from './catalogue'
import { accessEn } from './en.access'

export type AccessKey = keyof typeof accessEn

/** The same keys in another language. */
export type AccessTexts = Readonly<Record<AccessKey, Entry>>

const LOADERS: Readonly<Record<Locale, () => Promise<AccessTexts>>> = {
  en: async () => accessEn,
  de: async () => (await import('./de.access')).accessDe,
  es: async () => (await import('./es.access')).accessEs,
  fr: async () => (await import('./fr.access')).accessFr,
  [PSEUDO_LOCALE]: async () => (await import('./pseudo')).mirrored(accessEn),
}

const spoken = signal<{ readonly language: Locale; readonly texts: AccessTexts }>({ language: 'en', texts: accessEn })

effect(() => {
  const wanted = locale.value
  void LOADERS[wanted]().then((texts) => {
    if (locale.peek() === wanted) spoken.value = { language: wanted, texts }
  })
})

/** Returns a text. A component that calls it is drawn again when the language changes. */
export function accessText<K extends AccessKey>(key: K, ...values: Values<(typeof accessEn)[K]>): string {
  const { texts, language } = spoken.value
  return fill(texts[key], language, values[0])
}
