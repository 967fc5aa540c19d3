/** Whether memory grows over half an hour of a running brain, with every lens of the gallery on one page. */
import { builtGallery, openGallery } from '../e2e/gallery'
import type { Figure } from './figures'
import type { Bench } from './main'

/* By then every ring is full, and every history as long as it gets. */
const WARM_UP_MINUTES = 5
const MINUTES = 30
const MB = 1_000_000
/* A picture of all lenses every ten seconds of the brain's time: what leaks by picture has 180 to show. */
const PICTURES_PER_S = 0.1
/* Garbage that a collection leaves, and numbers that a page keeps of its own: well below a minute of spikes. */
const MOST_GROWTH_MB = 1

export async function heapOf({ browser, say }: Bench): Promise<readonly Figure[]> {
  const page = await browser.newPage({ viewport: { width: 480, height: 900 } })
  const devTools = await page.context().newCDPSession(page)
  await openGallery(page, await builtGallery(), 'still&story=lowDose')
  const height = await page.evaluate(() => document.getElementById('gallery')?.scrollHeight ?? 0)
  await page.setViewportSize({ width: 480, height })
  const live = async (minutes: number) => {
    for (let minute = 0; minute < minutes; minute++) {
      await page.evaluate((fps) => window.held.pass(60_000, fps), PICTURES_PER_S)
      if (minute % 5 === 4) say(`  ${minute + 1} minutes`)
    }
    await devTools.send('HeapProfiler.collectGarbage')
    await devTools.send('HeapProfiler.collectGarbage')
    return (await devTools.send('Runtime.getHeapUsage')).usedSize / MB
  }
  const before = await live(WARM_UP_MINUTES)
  const after = await live(MINUTES)
  await page.close()
  return [
    {
      name: `script memory after ${MINUTES} minutes more`,
      value: after - before,
      unit: 'MB more',
      target: MOST_GROWTH_MB,
      note: `${before.toFixed(1)} MB, then ${after.toFixed(1)} MB; collected before each`,
    },
  ]
}
