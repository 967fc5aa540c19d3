import { describe, expect, it } from 'vitest'
import { contrastRatio, parseHex, perceivedDistance, type Vision } from './colour'
import css from './tokens.css?raw'

const THEMES = ['planetarium', 'print', 'projector'] as const
const SURFACES = ['bg', 'surface', 'surface-raised'] as const
const SIGNALS = ['glutamate', 'gaba', 'ketamine', 'cortisol', 'bdnf', 'calcium'] as const
const REGIONS = ['region-pfc', 'region-hip', 'region-amy', 'region-dmn'] as const
const TEAMS = [1, 2, 3, 4, 5, 6, 7, 8].map((team) => `team-${team}`)
const VISIONS: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia']

/** OKLab distance × 100 below which two accents are too alike; about three just-noticeable steps, and dashes and labels come on top. */
const LEAST_DISTANCE = 6

function colour(theme: string, name: string) {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? ''
  const value = new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6})`).exec(block)?.[1]
  if (value === undefined) throw new Error(`theme ${theme} has no --color-${name}`)
  return parseHex(value)
}

describe.each(THEMES)('theme %s', (theme) => {
  it.each(['text', 'text-quiet', 'accent', 'danger', 'ok', 'warn', ...SIGNALS, ...REGIONS, ...TEAMS])(
    'shows %s on every surface with at least 4.5 : 1',
    (name) => {
      for (const surface of SURFACES) {
        expect(contrastRatio(colour(theme, name), colour(theme, surface)), surface).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('shows edges of controls and the focus ring with at least 3 : 1', () => {
    for (const surface of SURFACES) {
      expect(contrastRatio(colour(theme, 'line-strong'), colour(theme, surface))).toBeGreaterThanOrEqual(3)
      expect(contrastRatio(colour(theme, 'focus'), colour(theme, surface))).toBeGreaterThanOrEqual(3)
    }
  })

  it('can be read on filled buttons', () => {
    expect(contrastRatio(colour(theme, 'on-accent'), colour(theme, 'accent'))).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(colour(theme, 'on-danger'), colour(theme, 'danger'))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(VISIONS)('keeps signals apart, regions apart, and teams apart, with %s', (vision) => {
    for (const set of [SIGNALS, REGIONS, TEAMS]) {
      for (const [i, one] of set.entries()) {
        for (const other of set.slice(i + 1)) {
          const distance = perceivedDistance(colour(theme, one), colour(theme, other), vision)
          expect(distance, `${one} and ${other}`).toBeGreaterThanOrEqual(LEAST_DISTANCE)
        }
      }
    }
  })
})

it('gives every theme the same colours', () => {
  const names = (theme: string) =>
    [...(css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '').matchAll(/--color-[a-z0-9-]+/g)]
      .map(String)
      .sort()
  expect(names('print')).toEqual(names('planetarium'))
  expect(names('projector')).toEqual(names('planetarium'))
})

it('lets motion vanish when the reader asks for less', () => {
  const reduced = css.split('prefers-reduced-motion: reduce')[1] ?? ''
  for (const speed of ['fast', 'medium', 'slow']) expect(reduced).toContain(`--motion-${speed}: 0.01ms`)
})
