/** No lens flashes more than three times a second, however the cells fire: counted from the pictures that it draws. */
import { expect, type Page } from '@playwright/test'
import { type Film, mostChangesInASecond } from './flashCount'
import { openGallery, test } from './gallery'

/* Three flashes are six changes. */
const MOST_CHANGES = 6

/* A brain as often as it is drawn in software: a storm of five waves a second has three pictures a wave then. What scrolls, as a screen shows it. */
const FPS = { brain: 16, flat: 16, network: 16, strobe: 16, raster: 60 } as const
type Filmed = keyof typeof FPS

/* Light is limited alike in all themes; on paper it is ink that comes and goes. */
const FILMED: Readonly<Record<string, readonly Filmed[]>> = {
  planetarium: ['brain', 'flat', 'network', 'raster'],
  print: ['flat', 'raster'],
}
const WARM_UP_MS = 1000
const FILMED_MS = 2000
const SQUARE_PX = 8

for (const [theme, lenses] of Object.entries(FILMED)) {
  test(`a storm of spikes flashes in no lens, ${theme}`, async ({ page, files }) => {
    await page.setViewportSize({ width: 560, height: 480 })
    for (const lens of lenses) {
      await openGallery(page, files, `still&story=storm&lens=${lens}&theme=${theme}&height=24rem`)
      const changes = mostChangesInASecond(await filmOf(page, FPS[lens]))
      expect(changes, `${lens}: changes of light in a second`).toBeLessThanOrEqual(MOST_CHANGES)
    }
  })
}

test('a lens that showed the storm as it is would flash', async ({ page, files }) => {
  await page.setViewportSize({ width: 560, height: 480 })
  await openGallery(page, files, 'still&story=storm&lens=strobe&height=24rem')
  expect(mostChangesInASecond(await filmOf(page, FPS.strobe))).toBeGreaterThan(MOST_CHANGES)
})

/** Films the lens on show. */
async function filmOf(page: Page, fps: number): Promise<Film> {
  // The browser's own pictures tell a lens its size and that it is seen.
  for (let picture = 0; picture < 2; picture++) await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } })
  const film = await page.evaluate(filmInPage, {
    fps,
    warmUpMs: WARM_UP_MS,
    filmedMs: FILMED_MS,
    squarePx: SQUARE_PX,
  })
  return { ...film, pictures: film.pictures.map((picture) => [...Buffer.from(picture, 'base64')].map((v) => v / 255)) }
}

/* Runs in the page. What lies on the screen is taken from the canvases, on the panel's own colour. */
async function filmInPage(asked: { fps: number; warmUpMs: number; filmedMs: number; squarePx: number }) {
  const { squarePx, fps } = asked
  const host = document.querySelector<HTMLElement>('.lens')
  if (host === null) throw new Error('no lens on show')
  const { left, top, width, height } = host.getBoundingClientRect()
  const [columns, rows] = [Math.floor(width / squarePx), Math.floor(height / squarePx)]
  const screen = new OffscreenCanvas(columns * squarePx, rows * squarePx).getContext('2d', { willReadFrequently: true })
  if (screen === null) throw new Error('no canvas')
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--color-surface')
  const linear = Float64Array.from({ length: 256 }, (_, c) =>
    c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  )
  const pictures: string[] = []
  const take = () => {
    screen.fillStyle = ground
    screen.fillRect(0, 0, columns * squarePx, rows * squarePx)
    for (const canvas of host.querySelectorAll('canvas')) {
      const box = canvas.getBoundingClientRect()
      screen.drawImage(canvas, box.left - left, box.top - top, box.width, box.height)
    }
    const { data } = screen.getImageData(0, 0, columns * squarePx, rows * squarePx)
    const light = new Float64Array(columns * rows)
    for (let y = 0, at = 0; y < rows * squarePx; y++) {
      for (let x = 0; x < columns * squarePx; x++, at += 4) {
        const square = Math.floor(y / squarePx) * columns + Math.floor(x / squarePx)
        light[square] =
          (light[square] ?? 0) +
          0.2126 * (linear[data[at] as number] as number) +
          0.7152 * (linear[data[at + 1] as number] as number) +
          0.0722 * (linear[data[at + 2] as number] as number)
      }
    }
    const bytes = Array.from(light, (sum) => Math.round((255 * sum) / squarePx ** 2))
    pictures.push(btoa(String.fromCharCode(...bytes)))
  }
  await window.held.pass(asked.warmUpMs, fps)
  window.held.afterPicture = take
  await window.held.pass(asked.filmedMs, fps)
  window.held.afterPicture = null
  return { fps, columns, rows, squarePx, pictures }
}
