/** The gallery in a browser, with its time in the test's hand: the same lenses on the same made-up data, picture by picture. */
import { extname } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'

/* Nobody's address: the browser asks no network for it, the test answers. */
const ORIGIN = 'http://gallery.invalid'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

export type Files = ReadonlyMap<string, string | Uint8Array>

/** Builds the gallery, which no page of the program contains. */
export async function builtGallery(): Promise<Files> {
  const { output } = (await build({
    logLevel: 'error',
    build: { write: false, minify: false, rolldownOptions: { input: 'gallery.html' } },
  })) as Rolldown.RolldownOutput
  return new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]))
}

/** What a gallery page offers to tests; see `gallery.ts` and {@link holdTime}. */
interface Held {
  /** Lets so much time pass: data come every 50 ms, pictures `fps` times a second. */
  readonly pass: (ms: number, fps: number) => Promise<void>
  /** Called after each picture, in the same task: the only moment at which a 3-D canvas still holds it. */
  afterPicture: (() => void) | null
}
declare global {
  interface Window {
    held: Held
    gallery: { readonly step: () => void }
  }
}

/** Stops the page's clock. Runs in the page, before anything else. */
function holdTime(): void {
  const frameMs = 50
  let nowMs = 0
  let frames = 0
  let handle = 0
  let waiting = new Map<number, FrameRequestCallback>()
  const drawPictures = () => {
    const due = waiting
    waiting = new Map()
    for (const draw of due.values()) draw(nowMs)
    window.held.afterPicture?.()
  }
  window.requestAnimationFrame = (draw) => {
    waiting.set(++handle, draw)
    return handle
  }
  window.cancelAnimationFrame = (cancelled) => {
    waiting.delete(cancelled)
  }
  performance.now = () => nowMs
  window.held = {
    afterPicture: null,
    async pass(ms, fps) {
      for (const endMs = nowMs + ms; nowMs + 1e-6 < endMs; ) {
        nowMs += 1000 / fps
        for (; (frames + 1) * frameMs <= nowMs + 1e-6; frames++) window.gallery.step()
        drawPictures()
        await new Promise((done) => setTimeout(done, 0)) // answers arrive between pictures
      }
    },
  }
}

/** Opens a gallery page whose time stands still; `query` says what is on show. */
export async function openGallery(page: Page, files: Files, query: string): Promise<void> {
  await page.addInitScript(holdTime)
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname
    const body = files.get(path)
    if (body === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({ body: Buffer.from(body), contentType: TYPES[extname(path)] ?? 'application/octet-stream' })
  })
  await page.goto(`${ORIGIN}/gallery.html?${query}`)
  // Not by animation frames, which are held.
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, { polling: 50 })
}

export const test = base.extend<object, { readonly files: Files }>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: the pattern is how Playwright learns what a fixture needs.
    async ({}, use) => use(await builtGallery()),
    { scope: 'worker', timeout: 120_000 },
  ],
})
