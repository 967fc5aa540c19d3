/** What a page costs that nobody looks at. */
import type { Figure } from './figures'
import { type LonePage, lonePage } from './lonePage'
import type { Bench } from './main'

const LOOKED_AT_MS = 4_000
/* What was on its way when the page was hidden is over by then. */
const SETTLE_MS = 1_000

export async function hiddenTabOf(bench: Bench): Promise<readonly Figure[]> {
  const lone = await lonePage(bench)
  await lone.openLens('Signals')
  await lone.page.waitForTimeout(SETTLE_MS)
  const seen = await spent(lone)
  await hide(lone)
  await lone.page.waitForTimeout(SETTLE_MS)
  const hidden = await spent(lone)
  await lone.leave()
  return [
    {
      name: 'hidden tab: pictures drawn',
      value: hidden.drawn,
      unit: 'in 4 s',
      target: 0,
      note: `${seen.drawn} when seen`,
    },
    {
      name: 'hidden tab: animation frames',
      value: hidden.callbacks,
      unit: 'in 4 s',
      target: 0,
      note: `${seen.callbacks} when seen`,
    },
    {
      name: 'hidden tab: streams subscribed to',
      value: hidden.streams.length,
      unit: 'streams',
      target: 1,
      note: `${hidden.streams.join(', ')}; ${seen.streams.join(', ')} when seen`,
    },
    {
      name: 'hidden tab: received, of what a seen one is',
      value: (100 * hidden.bytes) / Math.max(1, seen.bytes),
      unit: '%',
      target: null,
      note: `${Math.round(hidden.bytes / 4000)} kB/s instead of ${Math.round(seen.bytes / 4000)}`,
    },
  ]
}

async function spent(lone: LonePage) {
  await lone.forget()
  const before = lone.receivedBytes()
  await lone.page.waitForTimeout(LOOKED_AT_MS)
  const { framesMs, callbacks } = await lone.counts()
  return { drawn: framesMs.length, callbacks, streams: lone.streams(), bytes: lone.receivedBytes() - before }
}

/* A browser without windows can't cover a page; it can be told that it is. */
async function hide({ page }: LonePage): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true })
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
}
