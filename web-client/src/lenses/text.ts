/** The lenses' way to the message catalogue; the one place that knows how texts are looked up. */

import { lensEn } from '../i18n/en.lens'

export type LensKey = keyof typeof lensEn

/** Returns a text with `{name}` filled in. */
export function text(key: LensKey, values: Readonly<Record<string, string | number>> = {}): string {
  return lensEn[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The reader's language, for numbers. */
export function locale(): string {
  return document.documentElement.lang || 'en'
}
