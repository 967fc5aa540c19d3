/**
 * The page's colours and sizes: the dark planetarium, light print for bright rooms and paper, or the projector's large type. What a reader
 * chose is kept in this browser; a page may wear another theme for as long as it is a wall.
 */

export const THEMES = ['planetarium', 'print', 'projector'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'synaptarium.theme'

/** The theme that the page wears now. */
export function currentTheme(): Theme {
  return themeOf(document.documentElement.dataset.theme) ?? 'planetarium'
}

/** Begins with the theme that was chosen before. */
export function startTheme(): void {
  try {
    const kept = themeOf(localStorage.getItem(KEY))
    if (kept !== null) document.documentElement.dataset.theme = kept
  } catch {
    // A browser that keeps nothing begins as a planetarium.
  }
}

/** Puts on the theme after the current one, keeps the choice, and returns it. */
export function chooseNextTheme(): Theme {
  const next = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length] ?? 'planetarium'
  document.documentElement.dataset.theme = next
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // Then the choice holds until the page is left.
  }
  return next
}

/** Wears a theme without choosing it; the returned function puts the former one on again, unless another was chosen meanwhile. */
export function wearTheme(theme: Theme): () => void {
  const { dataset } = document.documentElement
  const before = currentTheme()
  dataset.theme = theme
  return () => {
    if (dataset.theme === theme) dataset.theme = before
  }
}

/** The theme that a page's address asks for, as `?theme=print`; null when it asks for none. */
export function themeAskedFor(search: string): Theme | null {
  return themeOf(new URLSearchParams(search).get('theme'))
}

function themeOf(name: string | null | undefined): Theme | null {
  return THEMES.find((theme) => theme === name) ?? null
}
