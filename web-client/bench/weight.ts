/** How many bytes of script a phone loads, as gzip. */
import { gzipSync } from 'node:zlib'
import type { Figure } from './figures'
import type { Bench } from './main'

const KB = 1000

/** Follows what a student's browser asks for until the page is usable, and every chunk that the program names. */
export async function weightOf({ browser, server }: Bench): Promise<readonly Figure[]> {
  const page = await browser.newPage()
  const loaded: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) loaded.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(`${server.url}/join/000000`)
  await page.getByRole('button', { name: 'Join' }).waitFor()
  const usable = (await Promise.all(loaded)).reduce((sum, bytes) => sum + bytes, 0)
  await page.close()
  const chunks = await chunksOf(server.url)
  const [largest = 0] = [...chunks.values()].sort((a, b) => b - a)
  return [
    { name: 'script until a student page is usable', value: usable / KB, unit: 'kB gzip', target: 90 },
    { name: 'largest chunk', value: largest / KB, unit: 'kB gzip', target: 200, note: `of ${chunks.size}` },
  ]
}

/* Chunks name the chunks that they may load, so all can be found from the first. */
async function chunksOf(url: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  const waiting = [...(await (await fetch(url)).text()).matchAll(/\/assets\/[\w.-]+\.js/g)].map(([name]) => name)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    const code = await (await fetch(url + name)).text()
    found.set(name, gzipSync(code).length)
    waiting.push(
      ...[...code.matchAll(/["'`](?:\.\/|assets\/)([\w.-]+\.js)["'`]/g)].map(([, file]) => `/assets/${file}`),
    )
  }
  return found
}
