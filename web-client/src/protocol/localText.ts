import { anyObject, type Check, text } from './check'

/** A text that its author wrote in several languages, by language tag; English is always among them. */
export type LocalText = Readonly<Record<string, string>>

export const readLocalText: Check<LocalText> = (value, path) => {
  const byLanguage = anyObject(value, path)
  for (const [language, words] of Object.entries(byLanguage)) {
    text(words, `${path}.${language}`)
  }
  text(byLanguage.en, `${path}.en`)
  return byLanguage as LocalText
}

/** Returns the text in `language` (`pt-BR`, then `pt`), or in English where there is none. */
export function textIn(words: LocalText, language: string): string {
  return words[language] ?? words[language.split('-')[0] ?? ''] ?? words.en ?? ''
}
