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

/** A number in the reader's language. */
export function number(value: number, digits: number): string {
  /* −0 and its kin read as 0. */
  const clean = Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value
  return clean
    .toLocaleString(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace('-', '−')
}
