/** Texts of the library and of the player. They come with these pages, not with the first page that a phone loads. */

import { effect, signal } from '@preact/signals'
import { type Locale, locale, PSEUDO_LOCALE } from '.'
import { type Entry, fill, type Values } from './catalogue'
import { showEn } from './en.show'

export type ShowKey = keyof typeof showEn

/** The same keys in another language. */
export type ShowTexts = Readonly<Record<ShowKey, Entry>>

const LOADERS: Readonly<Record<Locale, () => Promise<ShowTexts>>> = {
  en: async () => showEn,
  de: async () => (await import('./de.show')).showDe,
  es: async () => (await import('./es.show')).showEs,
  fr: async () => (await import('./fr.show')).showFr,
  [PSEUDO_LOCALE]: async () => (await import('./pseudo')).mirrored(showEn),
}

const spoken = signal<{ readonly language: Locale; readonly texts: ShowTexts }>({ language: 'en', texts: showEn })

effect(() => {
  const wanted = locale.value
  void LOADERS[wanted]().then((texts) => {
    if (locale.peek() === wanted) spoken.value = { language: wanted, texts }
  })
})

/** Returns a text. A component that calls it is drawn again when the language changes. */
export function say<K extends ShowKey>(key: K, ...values: Values<(typeof showEn)[K]>): string {
  const { texts, language } = spoken.value
  return fill(texts[key], language, values[0])
}
