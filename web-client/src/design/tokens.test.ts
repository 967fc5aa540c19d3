import { describe, expect, it } from 'vitest'
import { contrastRatio, parseHex, type Vision } from './colour'
import { difference, difference2000 } from './difference'
import css from './tokens.css?raw'

const THEMES = ['planetarium', 'print', 'projector'] as const
const SURFACES = ['bg', 'surface', 'surface-raised'] as const
const SIGNALS = ['glutamate', 'gaba', 'ketamine', 'cortisol', 'bdnf', 'calcium'] as const
const REGIONS = ['region-pfc', 'region-hip', 'region-amy', 'region-dmn'] as const
const TEAMS = [1, 2, 3, 4, 5, 6, 7, 8].map((team) => `team-${team}`)
const VISIONS: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia']

/* What a page says is well, wants a look, or went wrong. */
const TONES = ['ok', 'warn', 'danger'] as const

/** ΔE2000 below which two colours of a set are too alike: ten just-noticeable steps are seen at a glance, and dashes and labels come on top. */
const LEAST_DIFFERENCE = 10

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

  it.each(VISIONS)('keeps signals, regions, teams and tones apart, each among themselves, with %s', (vision) => {
    for (const set of [SIGNALS, REGIONS, TEAMS, TONES]) {
      for (const [i, one] of set.entries()) {
        for (const other of set.slice(i + 1)) {
          const apart = difference(colour(theme, one), colour(theme, other), vision)
          expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(LEAST_DIFFERENCE)
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

it('measures differences as the authors of the formula do', () => {
  // Pairs 1, 7, 13 and 25 of Sharma, Wu & Dalal 2005: blues, the neighbourhood of grey, opposite hues, greens.
  expect(difference2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(difference2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4)
  expect(difference2000([50, 2.49, -0.001], [50, -2.49, 0.0009])).toBeCloseTo(7.1792, 4)
  expect(difference2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4)
})
