/** What axe finds wrong with a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Violation = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** Returns what axe finds wrong with the page as it stands. */
export async function violationsOf(page: Page): Promise<string[]> {
  // Colours on their way from one theme to another are neither's.
  await page.evaluate(() => {
    const passing = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(passing.map((each) => each.finished)).then(() => undefined)
  })
  // evaluate() works through the debugger, which the page's content security policy doesn't bind.
  await page.evaluate(AXE)
  const violations = await page.evaluate(async (tags) => {
    const axe = (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe
    return (await axe.run({ runOnly: tags })).violations
  }, TAGS)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n  ${node.failureSummary}`))
}
