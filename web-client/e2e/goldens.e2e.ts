/**
 * Every exhibit of the gallery in three themes and three sizes, beside the picture of it that somebody has looked at.
 *
 * `npm run goldens` takes new ones; look at each before it is committed, and say in the commit what has changed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { THEMES, type Theme } from '../src/design/theme'
import { openGallery, test } from './gallery'
import { compare, type Part, toWebp, type Verdict } from './pictureComparison'

const FOLDER = join(import.meta.dirname, 'goldens')
const MINT = process.env.SYNAPTARIUM_MINT_GOLDENS === '1'

const SIZES = {
  phone: { width: 390, height: 844 },
  chromebook: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const

/* Long enough for cells to glow and for names to be where they belong. As seldom as a brain is drawn in software, which would draw with fewer pixels if it came to be drawn more seldom. */
const SETTLE_MS = 625
const RESTYLE_MS = 125
const PICTURES_PER_S = 16

/* Of an exhibit's squares. Another build of the same browser changes a few; a line that is missing changes more. */
const MOST_DIFFERING = 0.02

test.describe.configure({ mode: 'parallel' })

for (const [size, viewport] of Object.entries(SIZES)) {
  test(`gallery, ${size}: every exhibit looks as it did in every theme`, async ({ page, files, context }) => {
    await page.setViewportSize(viewport)
    await openGallery(page, files, 'still')
    const eye = await context.newPage()
    const differing: string[] = []
    for (const theme of THEMES) {
      const parts = await wear(page, theme, viewport.width)
      const picture = await pictureOf(page)
      if (MINT) {
        await keep(eye, `${size}-${theme}`, picture)
        continue
      }
      const worse = await differingParts(eye, `${size}-${theme}`, picture, parts)
      if (worse.length > 0) writeFileSync(test.info().outputPath(`${size}-${theme}.png`), bytesOf(picture))
      differing.push(...worse.map((part) => `${theme}: ${part.id} differs in ${(100 * part.differing).toFixed(1)} %`))
    }
    expect(differing, `pictures of this run: ${test.info().outputDir}`).toEqual([])
  })
}

test('gallery: an exhibit whose drawing is missing is found, each of them', async ({ page, files, context }) => {
  test.skip(MINT)
  await page.setViewportSize(SIZES.phone)
  await openGallery(page, files, 'still')
  const parts = await wear(page, 'planetarium', SIZES.phone.width)
  // On a phone the causal chain is a list of words.
  await page.addStyleTag({ content: '.lens :is(canvas, svg), [id^=mechanism] .lens * { visibility: hidden }' })
  const worse = await differingParts(await context.newPage(), 'phone-planetarium', await pictureOf(page), parts)
  expect(worse.map(({ id }) => id)).toEqual(parts.map(({ id }) => id))
})

async function pictureOf(page: Page): Promise<string> {
  return `data:image/png;base64,${(await page.screenshot({ animations: 'disabled' })).toString('base64')}`
}

async function differingParts(eye: Page, name: string, picture: string, parts: readonly Part[]): Promise<Verdict[]> {
  const golden = join(FOLDER, `${name}.webp`)
  expect(existsSync(golden), `${golden} is missing: npm run goldens`).toBe(true)
  const kept = `data:image/webp;base64,${readFileSync(golden).toString('base64')}`
  return (await compare(eye, kept, picture, parts)).filter(({ differing }) => !(differing <= MOST_DIFFERING))
}

async function keep(eye: Page, name: string, picture: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, `${name}.webp`), bytesOf(await toWebp(eye, picture)))
  writeFileSync(test.info().outputPath(`${name}.png`), bytesOf(picture)) // as it was, to be looked at
}

/** Puts a theme on, lets all lenses come to rest in it, makes the window as tall as the sheet, and says what lies where. */
async function wear(page: Page, theme: Theme, width: number): Promise<Part[]> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name
  }, theme)
  for (const ms of [theme === THEMES[0] ? SETTLE_MS : RESTYLE_MS, RESTYLE_MS]) {
    const height = await page.evaluate(() => document.getElementById('gallery')?.scrollHeight ?? 0)
    await page.setViewportSize({ width, height })
    await watched(page)
    await page.evaluate(([passed, fps]) => window.held.pass(passed, fps), [ms, PICTURES_PER_S] as const)
  }
  return page.evaluate(() =>
    [...document.querySelectorAll('.exhibit')].map((exhibit) => {
      const { x, y, width, height } = exhibit.getBoundingClientRect()
      return {
        id: exhibit.id,
        x: Math.round(x),
        y: Math.round(y),
        width: Math.floor(width),
        height: Math.floor(height),
      }
    }),
  )
}

/* Sizes and what is in sight are told after the browser's own next picture, which only a screenshot is sure to bring. */
async function watched(page: Page): Promise<void> {
  await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } })
  await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } })
}

function bytesOf(dataUrl: string): Buffer {
  return Buffer.from(dataUrl.split(',')[1] ?? '', 'base64')
}
