/** A page that looks at a running brain of 2,000 neurons alone, and counts what it draws and what it is sent. */
import type { CDPSession, Page } from '@playwright/test'
import type { Bench } from './main'

export interface Counts {
  /** Script of each animation frame in which something was drawn, ms. */
  readonly framesMs: readonly number[]
  /** All that asked for an animation frame and got it. */
  readonly callbacks: number
}
declare global {
  interface Window {
    counts: { framesMs: number[]; callbacks: number }
  }
}

export interface LonePage {
  readonly page: Page
  readonly devTools: CDPSession
  /** The streams that the page asked for last. */
  readonly streams: () => readonly string[]
  readonly receivedBytes: () => number
  readonly openLens: (name: string) => Promise<void>
  readonly counts: () => Promise<Counts>
  readonly forget: () => Promise<void>
  readonly leave: () => Promise<void>
}

/** Begins a session of one and lets its brain run. */
export async function lonePage({ browser, server }: Bench): Promise<LonePage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  await page.addInitScript(countWhatIsDrawn)
  let streams: readonly string[] = []
  let receivedBytes = 0
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const said = JSON.parse(String(payload))
      if (said.kind === 'subscribe') streams = said.streams
    })
    socket.on('framereceived', ({ payload }) => {
      receivedBytes += payload.length
    })
  })
  await page.goto(`${server.url}/explore`)
  await page.getByRole('list').getByRole('button', { name: 'Blank brain' }).click()
  await page.getByRole('button', { name: 'Start' }).click()
  return {
    page,
    devTools,
    streams: () => streams,
    receivedBytes: () => receivedBytes,
    async openLens(name) {
      await page.getByRole('tab', { name }).click()
      await page.locator('.lens-host[data-state=shown]').first().waitFor()
    },
    counts: () => page.evaluate(() => window.counts),
    forget: () =>
      page.evaluate(() => {
        window.counts.framesMs = []
        window.counts.callbacks = 0
      }),
    leave: () => context.close(),
  }
}

/* Runs in the page, before anything else. */
function countWhatIsDrawn(): void {
  const counts = { framesMs: [] as number[], callbacks: 0 }
  window.counts = counts
  let drew = false
  const note = (prototype: object, names: readonly string[]) => {
    for (const name of names) {
      const draw = Reflect.get(prototype, name)
      Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]) {
        drew = true
        return Reflect.apply(draw, this, args)
      })
    }
  }
  note(CanvasRenderingContext2D.prototype, ['clearRect', 'stroke', 'drawImage'])
  note(WebGL2RenderingContext.prototype, ['drawElements', 'drawArrays'])
  const nextFrame = window.requestAnimationFrame.bind(window)
  let [frame, sumMs] = [-1, 0]
  window.requestAnimationFrame = (draw) =>
    nextFrame((nowMs) => {
      if (nowMs !== frame) {
        if (drew) counts.framesMs.push(sumMs)
        frame = nowMs
        sumMs = 0
        drew = false
      }
      counts.callbacks++
      const beganMs = performance.now()
      draw(nowMs)
      sumMs += performance.now() - beganMs
    })
}
