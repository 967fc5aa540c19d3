/**
 * What the web client costs a browser: bytes, first picture, script for each picture, memory over half an hour, and a hidden tab.
 *
 * Measures the packaged program on this machine, in a real Chromium: `npm run bench -- [--only NAME,…] [--json]`. Exit codes: 0 every target is met,
 * 1 one is missed, 2 wrong usage. Times are medians; on a machine that is busy otherwise they say little.
 */
import { cpus } from 'node:os'
import { type Browser, chromium } from '@playwright/test'
import { chromiumPath, ensureChromium, launchArgs } from '../e2e/browser'
import { ServerProcess } from '../e2e/server'
import { type Figure, isMet, tableOf } from './figures'
import { framesOf } from './frames'
import { heapOf } from './heap'
import { hiddenTabOf } from './hiddenTab'
import { loadOf } from './load'
import { weightOf } from './weight'

export interface Bench {
  readonly browser: Browser
  readonly server: ServerProcess
  readonly say: (progress: string) => void
}

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<readonly Figure[]>>> = {
  weight: weightOf,
  load: loadOf,
  frames: framesOf,
  hidden: hiddenTabOf,
  heap: heapOf,
}

export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : Object.keys(PARTS)
  const strange = only.find((name) => !(name in PARTS))
  if (strange !== undefined) {
    console.error(`there is no part "${strange}": --only takes ${Object.keys(PARTS).join(', ')}, separated by commas`)
    return 2
  }
  const figures = await measured(only)
  if (json)
    console.log(
      JSON.stringify({
        cores: cpus().length,
        processor: cpus()[0]?.model ?? '',
        figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
      }),
    )
  else console.log(tableOf(figures))
  return figures.every(isMet) ? 0 : 1
}

async function measured(parts: readonly string[]): Promise<Figure[]> {
  const say = (progress: string) => console.error(progress)
  ensureChromium()
  const executablePath = chromiumPath()
  const server = await ServerProcess.start()
  const browser = await chromium.launch({ args: launchArgs(), ...(executablePath ? { executablePath } : {}) })
  try {
    const figures: Figure[] = []
    for (const name of parts) {
      say(`measuring: ${name}`)
      figures.push(...((await PARTS[name]?.({ browser, server, say })) ?? []))
    }
    return figures
  } finally {
    await browser.close()
    await server.dispose()
  }
}
