/**
 * Keeps the focus from getting lost.
 *
 * When the focused element goes away (a page follows another, a dialog's opener is gone, a button became disabled), browsers put
 * the focus on the body: a keyboard begins again at the top, and a screen reader falls silent. Then the nearest part of the page
 * that is still there takes it; where the whole page went, the next page's heading.
 */

/* Parts of a page that one would look for the next thing in. */
const PARTS = 'dialog, section, details, aside, article, form, fieldset, ul, ol, [role="group"], [role="tabpanel"]'

/** Watches the document for as long as the page lives. */
export function keepFocus(): void {
  let chain: readonly Element[] = [] // the focused element and what it lies in, innermost first
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element && target !== document.body) chain = ancestry(target)
  }
  const mend = () => {
    const [last] = chain
    if (last === undefined || !isNowhere(document.activeElement) || canHold(last)) return
    const refuge = chain.find((each) => each.matches(PARTS) && canHold(each)) ?? heading()
    if (refuge !== null) focusOn(refuge)
  }
  document.addEventListener('focusin', remember)
  // A click into nowhere is meant so.
  document.addEventListener('pointerdown', () => {
    chain = []
  })
  new MutationObserver(mend).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'open'],
  })
}

/** Puts the focus on what the page is about, past the bar at its top. */
export function skipToContent(): void {
  const target = heading()
  if (target === null) return
  target.scrollIntoView({ block: 'nearest' })
  focusOn(target)
}

function ancestry(element: Element): readonly Element[] {
  const found: Element[] = []
  for (let each: Element | null = element; each !== null; each = each.parentElement) found.push(each)
  return found
}

function heading(): Element | null {
  const main = document.querySelector('main:not([aria-busy="true"])')
  return main?.querySelector('h1') ?? main ?? null
}

function isNowhere(active: Element | null): boolean {
  return active === null || active === document.body || active === document.documentElement
}

function canHold(element: Element): boolean {
  return (
    element.isConnected && element.checkVisibility() && !element.matches(':disabled') && !element.closest('[inert]')
  )
}

function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
