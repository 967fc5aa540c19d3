/** The lenses' way to words and numbers in the reader's language. */

import { language } from '../i18n/lensTexts'

export { type LensKey, language, lensText as text, onLanguage } from '../i18n/lensTexts'

/** A number in the reader's language. */
export function number(value: number, digits: number): string {
  /* −0 and its kin read as 0; a minus is a minus, not a hyphen. */
  const clean = Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value
  return clean
    .toLocaleString(language(), { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace('-', '−')
}
