import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../src/i18n/catalogue'
import { lensDe } from '../src/i18n/de.lens'
import { lensEn } from '../src/i18n/en.lens'
import { lensEs } from '../src/i18n/es.lens'
import { lensFr } from '../src/i18n/fr.lens'

const OTHERS: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { de: lensDe, es: lensEs, fr: lensFr }

function slotsOf(entry: Entry | undefined): string[] {
  const text = typeof entry === 'string' ? entry : (entry?.other ?? '')
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot).sort()
}

describe.each(Object.entries(OTHERS))('the lens texts in %s', (_, catalogue) => {
  it('have the same keys and slots as in English', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(lensEn).sort())
    for (const [key, entry] of Object.entries(lensEn)) expect(slotsOf(catalogue[key]), key).toEqual(slotsOf(entry))
  })
})

it('are all used by a lens', () => {
  const code = readdirSync('src/lenses', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join('src/lenses', file), 'utf8'))
    .join('\n')
  const families = [...code.matchAll(/`(lens\.[^`]*)`/g)].map(
    ([, pattern = '']) => new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
  )
  const unused = Object.keys(lensEn).filter(
    (key) => !code.includes(`'${key}'`) && !families.some((family) => family.test(key)),
  )
  expect(unused).toEqual([])
})
