/** Somebody without a mouse: goes by Tab, and sees to it that the focus can always be seen and never gets lost. */
import { expect, type Locator, type Page } from '@playwright/test'

/* More controls than any page has before one that a test looks for. */
const PATIENCE = 140

interface Standing {
  readonly what: string
  readonly lost: boolean
  readonly ringed: boolean
  readonly inSight: boolean
}

/** Where the focus is, and whether it can be seen there. Runs in the page. */
function standing(): Standing {
  const active = document.activeElement
  if (active === null || active === document.body) return { what: 'nowhere', lost: true, ringed: false, inSight: false }
  const style = getComputedStyle(active)
  const ringed =
    (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
  const { left, top, right, bottom } = active.getBoundingClientRect()
  const inSight = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
  const name = active.getAttribute('aria-label') ?? active.textContent ?? ''
  return { what: `${active.tagName} ${active.id} ${name.trim().slice(0, 40)}`, lost: false, ringed, inSight }
}

/** Goes on by one, or back; past the last control the browser itself has the focus, and the next one is the page's first. */
async function step(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Standing> {
  await page.keyboard.press(key)
  const at = await page.evaluate(standing)
  if (at.lost) return at
  expect(at, 'the focus can be seen').toMatchObject({ ringed: true, inSight: true })
  return at
}

/** Tabs until the focus is on it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  const passed: string[] = []
  for (let steps = 0; steps < PATIENCE; steps++) {
    const at = await step(page, key)
    if (await target.evaluate((element) => element === document.activeElement)) return
    passed.push(at.what)
  }
  throw new Error(`Tab never came to ${target}:\n${passed.join('\n')}`)
}

/** Tabs to it and presses a key there. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** The focus is somewhere on the page: whoever goes on by keyboard or listens knows where. */
export async function keepsFocus(page: Page): Promise<void> {
  await expect.poll(async () => (await page.evaluate(standing)).what, { message: 'the focus' }).not.toBe('nowhere')
}
