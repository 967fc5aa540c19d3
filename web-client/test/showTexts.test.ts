import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../src/i18n/catalogue'
import { showDe } from '../src/i18n/de.show'
import { showEn } from '../src/i18n/en.show'
import { showEs } from '../src/i18n/es.show'
import { showFr } from '../src/i18n/fr.show'

const OTHERS: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { de: showDe, es: showEs, fr: showFr }

function slotsOf(entry: Entry | undefined): string[] {
  const text = typeof entry === 'string' ? entry : (entry?.other ?? '')
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).sort()
}

describe.each(Object.entries(OTHERS))('the texts of library and player in %s', (locale, catalogue) => {
  it('have the same keys and slots as in English', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(showEn).sort())
    for (const [key, entry] of Object.entries(showEn)) expect(slotsOf(catalogue[key]), key).toEqual(slotsOf(entry))
  })

  it('have a form for each of the language’s plurals', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [key, entry] of Object.entries(catalogue)) {
      if (typeof entry !== 'string') expect(Object.keys(entry), key).toEqual(expect.arrayContaining(forms))
    }
  })
})

it('are all used by a page or a control', () => {
  const code = ['src/pages', 'src/controls']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    )
    .join('\n')
  const families = [...code.matchAll(/`(show\.[^`]*)`/g)].map(
    ([, pattern = '']) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
  )
  const unused = Object.keys(showEn).filter(
    (key) => !code.includes(`'${key}'`) && !families.some((family) => family.test(key)),
  )
  expect(unused).toEqual([])
})
