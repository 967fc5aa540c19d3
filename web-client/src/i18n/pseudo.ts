/** A language that nobody speaks, made of English: it runs from right to left, and shows which text came from no catalogue. */

import type { Entry } from './catalogue'

/* Overrides of the Unicode bidirectional algorithm: what stands between them is written from the right, letter by letter. */
const FROM_THE_RIGHT = '\u202E'
const AS_BEFORE = '\u202C'

/* What is filled in has a direction of its own and turns nothing around it. */
const APART = '\u2068'
const APART_NO_MORE = '\u2069'

/** Every text of a catalogue in brackets and mirrored; slots stay as they are. */
export function mirrored<C extends Readonly<Record<string, Entry>>>(catalogue: C): Readonly<Record<keyof C, Entry>> {
  const entries = Object.entries(catalogue).map(([key, entry]) => [
    key,
    typeof entry === 'string'
      ? mirror(entry)
      : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, mirror(text)])),
  ])
  return Object.fromEntries(entries)
}

function mirror(text: string): string {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== '')
  const turned = parts.map((part) =>
    part.startsWith('{') ? APART + part + APART_NO_MORE : FROM_THE_RIGHT + part + AS_BEFORE,
  )
  return `[${turned.join('')}]`
}
