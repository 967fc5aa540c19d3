/** How soon a student's page shows something, and how soon it can be used, on a processor that is four times slower. */
import { type Figure, median } from './figures'
import type { Bench } from './main'

const SLOWER = 4
const LOADS = 7
/* No task of more than 50 ms for so long: the page answers. */
const QUIET_MS = 700

interface Times {
  readonly paintMs: number
  readonly usableMs: number
  /** Of the page's main thread, slowed as it is: what remains of the above on a machine that does nothing else. */
  readonly busyMs: number
}

export async function loadOf(bench: Bench): Promise<readonly Figure[]> {
  const times: Times[] = []
  for (let load = 0; load < LOADS; load++) times.push(await timesOf(bench))
  const note = `median of ${LOADS} first visits, processor slowed ${SLOWER} ×`
  return [
    { name: 'first contentful paint', value: median(times.map((t) => t.paintMs)) / 1000, unit: 's', target: 1, note },
    { name: 'interactive', value: median(times.map((t) => t.usableMs)) / 1000, unit: 's', target: 1.5, note },
    {
      name: 'the page’s own processor time of that',
      value: median(times.map((t) => t.busyMs)) / 1000,
      unit: 's',
      target: null,
      note,
    },
  ]
}

async function timesOf({ browser, server }: Bench): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watchTheStart)
  await page.goto(`${server.url}/join/000000`)
  await page.waitForFunction((quietMs) => performance.now() > window.start.lastBusyMs() + quietMs, QUIET_MS)
  const times = await page.evaluate(() => ({
    paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    usableMs: window.start.lastBusyMs(),
  }))
  const { metrics } = await devTools.send('Performance.getMetrics')
  await context.close()
  return { ...times, busyMs: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) }
}

declare global {
  interface Window {
    /** When the form had come and the last long task was over. */
    start: { readonly lastBusyMs: () => number }
  }
}

/* Runs in the page, before anything else. */
function watchTheStart(): void {
  let lastBusyMs = Number.POSITIVE_INFINITY
  let taskEndMs = 0
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) taskEndMs = Math.max(taskEndMs, startTime + duration)
  }).observe({ type: 'longtask', buffered: true })
  const form = new MutationObserver(() => {
    const button = document.querySelector<HTMLButtonElement>('form button[type=submit]')
    if (button === null) return
    lastBusyMs = performance.now()
    form.disconnect()
  })
  form.observe(document, { childList: true, subtree: true })
  window.start = { lastBusyMs: () => Math.max(lastBusyMs, taskEndMs) }
}
