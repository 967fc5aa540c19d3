/** Measures a page as it lies there: what is cut off, what lies over something else, and what is too small for a thumb. */
import type { Page } from '@playwright/test'

/* WCAG 2.2 asks for 24 pixels; a thumb on a phone in class for 44. Half a pixel is rounding. */
const THUMB_PX = 43.5

/** Returns what of the page can't be reached without scrolling sideways, or lies outside of it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`
    const scrollsItself = (element: Element) => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each)
        if (each !== element && (overflowX === 'auto' || overflowX === 'scroll' || overflowX === 'hidden')) return true
      }
      return false
    }
    const found: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide in ${innerWidth}`)
    for (const element of document.body.querySelectorAll(
      'h1, h2, h3, p, a, button, input, select, label, dt, dd, summary',
    )) {
      const { left, right, width } = element.getBoundingClientRect()
      if (width < 2 || !element.checkVisibility() || element.closest('.visually-hidden, .skip-link')) continue
      if ((left < -1 || right > innerWidth + 1) && !scrollsItself(element)) found.push(`outside: ${name(element)}`)
    }
    return found
  })
}

/** Returns pairs of controls of which one lies over the other. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const modal = document.querySelector('dialog[open]')
    const controls = [...(modal ?? document.body).querySelectorAll('a[href], button, input, select, summary')].filter(
      (each) =>
        each.checkVisibility() && !each.closest('.visually-hidden, .skip-link, [inert]') && !each.closest('.lens'),
    )
    // What is scrolled out of sight lies under nothing.
    const seenOf = (each: Element) => {
      let { left, top, right, bottom } = each.getBoundingClientRect()
      for (let around = each.parentElement; around !== null; around = around.parentElement) {
        if (getComputedStyle(around).overflowX === 'visible') continue
        const clip = around.getBoundingClientRect()
        left = Math.max(left, clip.left)
        top = Math.max(top, clip.top)
        right = Math.min(right, clip.right)
        bottom = Math.min(bottom, clip.bottom)
      }
      return { left, top, right, bottom }
    }
    const boxes = controls.map((each) => ({ each, box: seenOf(each) }))
    const name = ({ each }: { each: Element }) =>
      `${each.tagName} ${(each.getAttribute('aria-label') ?? each.textContent ?? each.id).trim().slice(0, 30)}`
    return boxes.flatMap((one, n) =>
      boxes
        .slice(n + 1)
        .filter((other) => {
          const nested = one.each.contains(other.each) || other.each.contains(one.each)
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          // Targets may touch: their edges are empty.
          return !nested && wide > 4 && high > 8
        })
        .map((other) => `${name(one)} × ${name(other)}`),
    )
  })
}

/** Returns what can be touched and is smaller than a thumb wants; links within a sentence are read, not aimed at. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const controls = scope.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="button"], [role="tab"], [role="slider"]',
    )
    return [...controls].flatMap((each) => {
      if (!each.checkVisibility() || each.closest('.visually-hidden, .skip-link, [inert]')) return []
      if (each.tagName === 'A' && getComputedStyle(each).display === 'inline') return []
      const boxes = [each, each.closest('label')].flatMap((part) =>
        part === null ? [] : [part.getBoundingClientRect()],
      )
      const reach = getComputedStyle(each, '::after')
      const more = reach.position === 'absolute' && reach.content !== 'none' ? -2 * Number.parseFloat(reach.top) : 0
      const width = Math.max(...boxes.map((box) => box.width))
      const height = Math.max(...boxes.map((box) => box.height)) + Math.max(0, more || 0)
      if (width === 0 || (width >= least && height >= least)) return []
      const name = each.getAttribute('aria-label') ?? (each.textContent || each.id || each.className)
      return [`${each.tagName} ${name.trim().slice(0, 40)}: ${Math.round(width)} × ${Math.round(height)}`]
    })
  }, THUMB_PX)
}
