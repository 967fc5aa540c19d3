/** How much script each lens runs for a picture, with 2,000 neurons firing. */
import { type Figure, median } from './figures'
import { lonePage } from './lonePage'
import type { Bench } from './main'

const LENSES = [
  { tab: 'Brain', name: 'brain', targetMs: 12 },
  { tab: 'Network', name: 'network', targetMs: 12 },
  { tab: 'Signals', name: 'signals: raster of 10 s, rates, EEG', targetMs: 4 },
  { tab: 'Body clock', name: 'body clock', targetMs: 4 },
] as const

/* The raster is full after ten seconds; before that a lens also builds itself. */
const WARM_UP_MS = 11_000
const MEASURED_MS = 8_000

export async function framesOf(bench: Bench): Promise<readonly Figure[]> {
  const lone = await lonePage(bench)
  const figures: Figure[] = []
  for (const { tab, name, targetMs } of LENSES) {
    bench.say(`  ${name}`)
    await lone.openLens(tab)
    await lone.page.waitForTimeout(WARM_UP_MS)
    await lone.forget()
    await lone.page.waitForTimeout(MEASURED_MS)
    const { framesMs } = await lone.counts()
    const perS = (framesMs.length / MEASURED_MS) * 1000
    figures.push({
      name: `script a frame, ${name}`,
      value: median(framesMs),
      unit: 'ms',
      target: targetMs,
      note: `median of ${framesMs.length} that drew, ${perS.toFixed(0)} a second`,
    })
  }
  await lone.leave()
  return figures
}
