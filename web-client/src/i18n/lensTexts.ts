/** Texts of the lenses. They come with the lenses, not with the first page that a phone loads. */

import { effect } from '@preact/signals'
import { type Locale, locale } from '.'
import { type Entry, fill } from './catalogue'
import { lensDe } from './de.lens'
import { lensEn } from './en.lens'

export type LensKey = keyof typeof lensEn

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<LensKey, Entry>>>> = { en: lensEn, de: lensDe }

/** Returns a lens's text in the page's language. Numbers that have a unit or digits of their own come as text. */
export function lensText(key: LensKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(CATALOGUES[locale.peek()][key], locale.peek(), values)
}

/** The page's language as a tag. */
export function language(): string {
  return locale.peek()
}

/** Calls `listener` whenever the language changes, and returns what ends that. */
export function onLanguage(listener: () => void): () => void {
  let began = false
  return effect(() => {
    locale.value
    if (began) listener()
    began = true
  })
}
