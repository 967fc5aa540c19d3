/** The devices of a browser test: a context of its own for each, of a screen's size, which draws seldom. */
import type { Browser, BrowserContext } from '@playwright/test'

export type Viewport = { readonly width: number; readonly height: number }

export const PHONE: Viewport = { width: 390, height: 844 }
export const CHROMEBOOK: Viewport = { width: 1366, height: 768 }
/* As most projectors in classrooms; a larger one only costs more to draw by software. */
export const PROJECTOR: Viewport = { width: 1280, height: 720 }

/* Eight pages that draw by software sixty times a second leave two cores no time for the class; five times shows as much to a test. */
const DRAWING_PERIOD_MS = 200

/** Makes a page's animation frames come seldom. Runs in the page. */
function drawSeldom(periodMs: number): void {
  const nextFrame = window.requestAnimationFrame.bind(window)
  const waiting = new Map<number, FrameRequestCallback>()
  let handle = 0
  let drawnMs = 0
  let asked = false
  const drawAll = (nowMs: number) => {
    asked = false
    drawnMs = nowMs
    const due = [...waiting.values()]
    waiting.clear()
    for (const draw of due) draw(nowMs)
  }
  window.requestAnimationFrame = (draw) => {
    waiting.set(++handle, draw)
    if (!asked) setTimeout(() => nextFrame(drawAll), Math.max(0, drawnMs + periodMs - performance.now()))
    asked = true
    return handle
  }
  window.cancelAnimationFrame = (cancelled) => {
    waiting.delete(cancelled)
  }
}

/** A device with a screen of this size, whose owner wants little motion. */
export async function deviceOf(browser: Browser, viewport: Viewport): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
  await context.addInitScript(drawSeldom, DRAWING_PERIOD_MS)
  return context
}
