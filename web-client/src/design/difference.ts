/** How far apart two colours look to a kind of eye: the CIE's colour difference of 2000. For design tests. No DOM. */

import { type Rgb, simulate, type Vision } from './colour'

type Lab = readonly [lightness: number, redness: number, yellowness: number]

const DEGREE = Math.PI / 180

/* Beyond this chroma hues stop mattering more; the constant of the standard. */
const CHROMA_KNEE = 25 ** 7

/** ΔE2000 of two colours as an eye of that kind sees them; about 1 is just seen side by side, 10 at a glance. */
export function difference(one: Rgb, other: Rgb, vision: Vision = 'normal'): number {
  return difference2000(cielab(simulate(one, vision)), cielab(simulate(other, vision)))
}

/* Sharma, Wu & Dalal 2005, with their names: primes are after the shift of the red axis, bars are means. */
export function difference2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const shift = 1 + 0.5 * (1 - kneed((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [c1, c2] = [Math.hypot(shift * a1, b1), Math.hypot(shift * a2, b2)]
  const [h1, h2] = [hue(shift * a1, b1), hue(shift * a2, b2)]
  const grey = c1 * c2 === 0
  const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180
  const [lBar, cBar, hBar] = [(l1 + l2) / 2, (c1 + c2) / 2, grey ? h1 + h2 : meanHue(h1, h2)]
  const lightness = (l2 - l1) / (1 + (0.015 * (lBar - 50) ** 2) / Math.sqrt(20 + (lBar - 50) ** 2))
  const chroma = (c2 - c1) / (1 + 0.045 * cBar)
  const hues = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * DEGREE)) / (1 + 0.015 * cBar * hueWeight(hBar))
  const blueTurn = -2 * kneed(cBar) * Math.sin(60 * DEGREE * Math.exp(-(((hBar - 275) / 25) ** 2)))
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hues ** 2 + blueTurn * chroma * hues)
}

function kneed(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + CHROMA_KNEE))
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEGREE + 360) % 360
}

function meanHue(one: number, other: number): number {
  if (Math.abs(one - other) <= 180) return (one + other) / 2
  return one + other < 360 ? (one + other + 360) / 2 : (one + other - 360) / 2
}

function hueWeight(hBar: number): number {
  const cosine = (times: number, offset: number) => Math.cos((times * hBar + offset) * DEGREE)
  return 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63)
}

/* From linear sRGB by way of XYZ, white at D65. */
function cielab([r, g, b]: Rgb): Lab {
  const x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = root(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = root((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function root(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
}
