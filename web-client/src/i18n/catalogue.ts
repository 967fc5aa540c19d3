/**
 * How a text of the catalogue is written and filled in.
 *
 * A text is a string with `{slots}`, or, where a number bends the words, one string for each plural form that the language
 * has (`Intl.PluralRules` names them), chosen by the slot `count`. The compiler checks keys and slots against English.
 */

/** The plural forms of a text; `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

export type Entry = string | Plural

type SlotsOf<S> = S extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsOf<Rest> : never

/** The names that a text wants filled in. */
export type Slots<E> = E extends string
  ? SlotsOf<E>
  : E extends { other: infer Other }
    ? SlotsOf<Other> | 'count'
    : never

export type Values<E> = [Slots<E>] extends [never] ? [] : [values: { readonly [S in Slots<E>]: string | number }]

/** Fills in a text. A slot without a value stays visible, so that it is noticed. */
export function fill(entry: Entry, locale: string, values: Readonly<Record<string, string | number>> = {}): string {
  const template = typeof entry === 'string' ? entry : pluralForm(entry, locale, Number(values.count))
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? value.toLocaleString(locale) : (value ?? slot)
  })
}

function pluralForm(entry: Plural, locale: string, count: number): string {
  return entry[new Intl.PluralRules(locale).select(count)] ?? entry.other
}
