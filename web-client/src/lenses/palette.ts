/** The design tokens as lenses need them: colours as numbers, fonts as canvas text. Read once per theme, never per frame. */

import { css, parseHex, type Rgb } from '../design/colour'
import type { RegionName } from '../model'

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
  'region-pfc',
  'region-hip',
  'region-amy',
  'region-dmn',
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

/* The two areas of the second circuit take the colours of their kin: cingulate as amygdala, dorsolateral as prefrontal. */
const REGION_COLOURS: Readonly<Record<RegionName, ColourName>> = {
  PFC: 'region-pfc',
  HIP: 'region-hip',
  AMY: 'region-amy',
  DMN: 'region-dmn',
  VACC: 'region-amy',
  DLPFC: 'region-pfc',
}

export function regionColour(region: RegionName): ColourName {
  return REGION_COLOURS[region]
}

/** Canvas font of the chart size, times `scale`. */
export function chartFont(palette: Palette, scale = 1, weight = 400): string {
  return `${weight} ${Math.round(palette.chartSizePx * scale * 10) / 10}px ${palette.font}`
}
