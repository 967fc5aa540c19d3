/** The page's language: texts, numbers and durations in it, switched live. English is always there; others load when chosen. */

import { effect, signal } from '@preact/signals'
import { type LocalText, textIn } from '../protocol/localText'
import { type Entry, fill, type Values } from './catalogue'
import { en } from './en'

export type MessageKey = keyof typeof en

/** A catalogue in another language: the same keys, other words. */
export type Catalogue = Readonly<Record<MessageKey, Entry>>

/** Languages by their own names. */
export const LOCALES = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français' } as const

/** Runs from right to left; for tests and designers, who ask for it by the page's address: `?language=en-XB`. */
export const PSEUDO_LOCALE = 'en-XB'

export type Locale = keyof typeof LOCALES | typeof PSEUDO_LOCALE

const LOADERS: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  en: async () => en,
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  [PSEUDO_LOCALE]: async () => (await import('./pseudo')).mirrored(en),
}

const STORAGE_KEY = 'synaptarium.locale'

const catalogue = signal<Catalogue>(en)
export const locale = signal<Locale>('en')

/** Returns a text of the catalogue. A component that calls it is drawn again when the language changes. */
export function t<K extends MessageKey>(key: K, ...values: Values<(typeof en)[K]>): string {
  return fill(catalogue.value[key], locale.value, values[0])
}

/** Returns a lesson's own text in the page's language. */
export function told(text: LocalText): string {
  return textIn(text, locale.value)
}

export async function switchLocale(next: Locale): Promise<void> {
  catalogue.value = await LOADERS[next]()
  locale.value = next
  if (next === PSEUDO_LOCALE) return // never anybody's choice
  try {
    localStorage.setItem(STORAGE_KEY, next)
  } catch {
    // A browser that keeps nothing still speaks the language until it is closed.
  }
}

/** Begins with the language chosen before, or the first of the browser's that there is. */
export async function startLocale(): Promise<void> {
  effect(() => {
    document.documentElement.lang = locale.value
    document.documentElement.dir = locale.value === PSEUDO_LOCALE ? 'rtl' : 'ltr'
  })
  const wished = [
    new URLSearchParams(location.search).get('language'),
    storedLocale(),
    ...navigator.languages.map((tag) => tag.split('-')[0]),
  ]
  const known = wished.find((tag): tag is Locale => tag !== undefined && tag !== null && tag in LOADERS)
  if (known !== undefined && known !== 'en') {
    await switchLocale(known)
  }
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null
  }
}

export function number(value: number, digits: number): string {
  return new Intl.NumberFormat(locale.value, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  )
}
