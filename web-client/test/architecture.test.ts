import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/* What each folder below src may import from. A folder without a row fails. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  model: ['protocol'],
  connection: ['protocol', 'model'],
  i18n: ['protocol'],
  design: [],
  picture: ['design'],
  a11y: ['model', 'i18n'],
  lenses: ['protocol', 'model', 'design', 'i18n', 'picture'],
  gallery: ['protocol', 'model', 'lenses', 'design', 'i18n'],
  controls: ['protocol', 'model', 'connection', 'i18n', 'design', 'picture', 'a11y'],
  // A page shows the accessibility statement, which is one of the documents.
  pages: ['protocol', 'model', 'connection', 'controls', 'lenses', 'i18n', 'a11y', 'design', 'picture', 'docs'],
}

/* Packages beyond these need a reason: every one is downloaded by phones. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  protocol: [],
  model: ['@preact/signals-core'],
  connection: ['@preact/signals-core'],
  i18n: ['@preact/signals'],
  design: [],
  picture: [],
  a11y: ['preact', 'preact/hooks', '@preact/signals-core'],
  lenses: ['three', 'uplot'],
  gallery: [],
  controls: ['preact', 'preact/hooks', '@preact/signals-core', 'qrcode-generator'],
  pages: ['preact', 'preact/hooks', '@preact/signals', 'marked'],
}

/* Only ever lowered; a file that still is longer has its own bound. */
const LONGEST_FILE = 270
const STILL_LONGER: Readonly<Record<string, number>> = { 'src/lenses/chart/LineChart.ts': 360 }

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file))
}

const FILES = filesBelow('src', /\.tsx?$/)

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm)].map(([, path = '']) => path)
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

describe.each(FILES.filter((file) => folderOf(file).indexOf('.') < 0))('%s', (file) => {
  const folder = folderOf(file)

  it('imports only what its folder may use', () => {
    const allowed = MAY_USE[folder]
    expect(allowed, `folder ${folder} has no row in the table`).toBeDefined()
    for (const path of importsOf(file)) {
      if (path.startsWith('.')) {
        const target = folderOf(normalize(join(dirname(file), path)))
        expect([folder, ...(allowed ?? [])], path).toContain(target)
      } else {
        const name = path.replace(/^((?:@[^/]+\/)?[^/]+)(\/.*)?$/, (whole, base) => (base === 'preact' ? whole : base))
        expect(PACKAGES[folder], path).toContain(name)
      }
    }
  })

  it('is short enough to be read at once', () => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(STILL_LONGER[file] ?? LONGEST_FILE)
  })
})

it('asks no other host for anything', () => {
  for (const file of [...filesBelow('src', /\.(tsx?|css)$/), 'index.html']) {
    const text = readFileSync(file, 'utf8').replaceAll('http://www.w3.org/', '')
    expect(text.match(/(?:src|href|url\(|fetch\(|import\()\s*=?\s*['"]?https?:/), file).toBeNull()
  }
})
