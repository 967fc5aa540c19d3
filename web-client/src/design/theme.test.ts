import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { chooseNextTheme, currentTheme, startTheme, themeAskedFor, wearTheme } from './theme'

let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it('goes from planetarium to print to projector and round again, and keeps the choice', () => {
  expect(currentTheme()).toBe('planetarium')
  expect([chooseNextTheme(), chooseNextTheme()]).toEqual(['print', 'projector'])
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  startTheme()
  expect(currentTheme()).toBe('projector')
  expect(chooseNextTheme()).toBe('planetarium')
})

it('begins as a planetarium with what it does not know', () => {
  kept.set('synaptarium.theme', 'sunset')
  startTheme()
  expect(currentTheme()).toBe('planetarium')
})

it('is a projector only as long as the page is a wall, and stays what was chosen meanwhile', () => {
  const takeOff = wearTheme('projector')
  expect(currentTheme()).toBe('projector')
  takeOff()
  expect(currentTheme()).toBe('planetarium')
  const takeOffLate = wearTheme('projector')
  chooseNextTheme()
  chooseNextTheme()
  takeOffLate()
  expect(currentTheme()).toBe('print')
})

it('reads the theme that an address asks for', () => {
  expect(themeAskedFor('?theme=print')).toBe('print')
  expect(themeAskedFor('?theme=neon')).toBeNull()
  expect(themeAskedFor('')).toBeNull()
})
