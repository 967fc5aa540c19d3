/** The design tokens as drawings need them: colours as numbers, fonts as canvas text. Read once per theme, never per frame. */

import { css, parseHex, type Rgb } from './colour'
import type { Theme } from './theme'

const COLOURS = [
  'bg',
  'surface',
  'surface-raised',
  'line',
  'line-strong',
  'text',
  'text-quiet',
  'accent',
  'danger',
  'ok',
  'warn',
  'glutamate',
  'gaba',
  'ketamine',
  'cortisol',
  'bdnf',
  'calcium',
  'region-pfc',
  'region-hip',
  'region-amy',
  'region-dmn',
  'team-1',
  'team-2',
  'team-3',
  'team-4',
  'team-5',
  'team-6',
  'team-7',
  'team-8',
  'dead',
  'chart-grid',
] as const
export type ColourName = (typeof COLOURS)[number]

export interface Palette {
  readonly colours: Readonly<Record<ColourName, Rgb>>
  readonly font: string
  readonly chartSizePx: number
  readonly strokePx: number
  /** Whether light may be added up: on dark ground it glows, on paper it would only wash out. */
  readonly glows: boolean
}

export function readPalette(host: HTMLElement): Palette {
  const style = getComputedStyle(host)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const colours = Object.fromEntries(COLOURS.map((name) => [name, parseHex(token(`color-${name}`))]))
  return {
    colours: colours as Record<ColourName, Rgb>,
    font: token('font-body') || 'sans-serif',
    chartSizePx: Number.parseFloat(token('size-chart')) || 12,
    strokePx: Number.parseFloat(token('stroke')) || 1.75,
    glows: token('glow') !== '0',
  }
}

export function ink(palette: Palette, name: ColourName, alpha = 1): string {
  return css(palette.colours[name], alpha)
}

/** Canvas font of the chart size, times `scale`. */
export function chartFont(palette: Palette, scale = 1, weight = 400): string {
  return `${weight} ${Math.round(palette.chartSizePx * scale * 10) / 10}px ${palette.font}`
}

/** The palette of a theme that the page need not be in. */
export function paletteOf(theme: Theme): Palette {
  const probe = document.createElement('div')
  probe.dataset.theme = theme
  probe.hidden = true
  document.body.append(probe)
  const palette = readPalette(probe)
  probe.remove()
  return palette
}
