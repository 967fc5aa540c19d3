/** The page's colours: the dark planetarium, or light ones for bright rooms and paper. Kept in this browser. */

const KEY = 'synaptarium.theme'
const LIGHT = 'print'

/** Begins with the colours chosen before. */
export function startTheme(): void {
  try {
    if (localStorage.getItem(KEY) === LIGHT) document.documentElement.dataset.theme = LIGHT
  } catch {
    // A browser that keeps nothing begins dark.
  }
}

export function switchTheme(): void {
  const { dataset } = document.documentElement
  if (dataset.theme === LIGHT) delete dataset.theme
  else dataset.theme = LIGHT
  try {
    localStorage.setItem(KEY, dataset.theme ?? '')
  } catch {
    // Then the choice holds until the page is left.
  }
}
