import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Entry, fill } from '../src/i18n/catalogue'
import { de } from '../src/i18n/de'
import { en } from '../src/i18n/en'
import { es } from '../src/i18n/es'
import { fr } from '../src/i18n/fr'

const OTHERS: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { de, es, fr }

function slotsOf(entry: Entry): string[] {
  const text = typeof entry === 'string' ? entry : entry.other
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).sort()
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .map((file) => join(folder, file))
}

describe.each(Object.entries(OTHERS))('the catalogue %s', (locale, catalogue) => {
  it('has every key and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort())
  })

  it.each(Object.entries(en))('fills the same slots: %s', (key, entry) => {
    expect(slotsOf(catalogue[key] ?? '')).toEqual(slotsOf(entry))
  })

  it('has a form for each of the language’s plurals', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [key, entry] of Object.entries(catalogue)) {
      if (typeof entry !== 'string') expect(Object.keys(entry), key).toEqual(expect.arrayContaining(forms))
    }
  })
})

describe('texts', () => {
  it('are filled in, in the plural that the number wants', () => {
    expect(fill(en['host.people'], 'en', { count: 1 })).toBe('1 person in the class')
    expect(fill(en['host.people'], 'en', { count: 1200 })).toBe('1,200 people in the class')
    expect(fill(de['host.people'], 'de', { count: 1200 })).toBe('1.200 Personen in der Klasse')
  })

  it('are all used', () => {
    const code = [...sources('src/pages'), ...sources('src/controls'), ...sources('src/a11y')]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const families = [...code.matchAll(/`(\w+\.[^`\n]*)`/g)].map(([, pattern = '']) => asPattern(pattern))
    const unused = Object.keys(en).filter(
      (key) => !code.includes(`'${key}'`) && !families.some((family) => family.test(key)),
    )
    expect(unused).toEqual([])
  })

  it('stand in the catalogue, not between tags', () => {
    for (const file of [...sources('src/pages'), ...sources('src/controls')].filter((name) => name.endsWith('.tsx'))) {
      const words = readFileSync(file, 'utf8').match(/>\s*([A-Z][a-z]+[a-z ,.]*)\s*<\//g) ?? []
      expect(
        words.filter((word) => !word.includes('Synaptarium')),
        file,
      ).toEqual([])
    }
  })
})

/** The keys that a template can mean: each slot stands for one name. */
function asPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`)
}
