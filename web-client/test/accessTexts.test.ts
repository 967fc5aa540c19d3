import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../src/i18n/catalogue'
import { accessDe } from '../src/i18n/de.access'
import { accessEn } from '../src/i18n/en.access'
import { accessEs } from '../src/i18n/es.access'
import { accessFr } from '../src/i18n/fr.access'
import { mirrored } from '../src/i18n/pseudo'

const OTHERS: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { de: accessDe, es: accessEs, fr: accessFr }

const slotsOf = (entry: Entry | undefined) =>
  [...String(entry).matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).sort()

describe.each(Object.entries(OTHERS))('the texts of help and access in %s', (_, catalogue) => {
  it('have the same keys and slots as in English, and words of their own', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(accessEn).sort())
    for (const [key, entry] of Object.entries(accessEn)) expect(slotsOf(catalogue[key]), key).toEqual(slotsOf(entry))
  })
})

it('are all used', () => {
  const code = ['src/pages', 'src/controls']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  expect(Object.keys(accessEn).filter((key) => !code.includes(`'${key}'`))).toEqual([])
})

it('become a language from right to left: every text in brackets and mirrored, slots as they are', () => {
  const { one, many } = mirrored({ one: 'by {name} now', many: { one: '{count} lesson', other: '{count} lessons' } })
  expect(one).toBe('[\u202Eby \u202C\u2068{name}\u2069\u202E now\u202C]')
  expect(many).toEqual({
    one: '[\u2068{count}\u2069\u202E lesson\u202C]',
    other: '[\u2068{count}\u2069\u202E lessons\u202C]',
  })
})
