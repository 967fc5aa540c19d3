/** Colour arithmetic for the design tests and the lenses: contrast, colour-blind simulation, mixing. No DOM. */

export type Rgb = readonly [r: number, g: number, b: number] // sRGB, 0…1

export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia'

/* Linear-light matrices at full severity: Machado, Oliveira & Fernandes 2009. */
const SIMULATION: Readonly<Record<Vision, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Reads `#rgb` or `#rrggbb`; anything else is grey, so that a missing token shows instead of stopping a lens. */
export function parseHex(hex: string): Rgb {
  const digits = hex.trim().replace('#', '')
  const full = digits.length === 3 ? [...digits].map((c) => c + c).join('') : digits
  if (!/^[0-9a-f]{6}$/i.test(full)) return [0.5, 0.5, 0.5]
  return [0, 2, 4].map((i) => Number.parseInt(full.slice(i, i + 2), 16) / 255) as unknown as Rgb
}

export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG defines it, 0…1. */
export function luminance([r, g, b]: Rgb): number {
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b)
}

/** WCAG contrast ratio, 1…21; AA wants 4.5 for text and 3 for marks. */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** `rgba(…)` text for a canvas. */
export function css([r, g, b]: Rgb, alpha = 1): string {
  return `rgba(${Math.round(r * 255)},${Math.round(g * 255)},${Math.round(b * 255)},${alpha})`
}

/** Straight mix in sRGB; share 0 gives `from`, 1 gives `to`. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, from[2] + (to[2] - from[2]) * share]
}

/** Linear light as an eye of that kind is left with. */
export function simulate(colour: Rgb, vision: Vision): Rgb {
  const [r, g, b] = colour.map(toLinear) as unknown as Rgb
  return SIMULATION[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  ) as unknown as Rgb
}
