import { expect, it } from 'vitest'
import { type Film, mostChangesInASecond } from '../e2e/flashCount'

const [COLUMNS, ROWS, FPS] = [100, 75, 20]

/** Four seconds of a screen whose square (x, y) shows `light` at a time in seconds. */
function film(light: (seconds: number, x: number, y: number) => number): Film {
  const pictures = Array.from({ length: 4 * FPS }, (_, t) =>
    Array.from({ length: COLUMNS * ROWS }, (_, at) => light(t / FPS, at % COLUMNS, Math.floor(at / COLUMNS))),
  )
  return { fps: FPS, columns: COLUMNS, rows: ROWS, squarePx: 8, pictures }
}

const blinks = (hz: number, seconds: number) => (Math.floor(2 * hz * seconds + 1e-9) % 2 === 0 ? 0.5 : 0)

it('counts two changes for each flash of a whole screen', () => {
  expect(mostChangesInASecond(film((s) => blinks(5, s)))).toBeGreaterThanOrEqual(9)
  expect(mostChangesInASecond(film((s) => blinks(2, s)))).toBeLessThanOrEqual(4)
})

it('counts nothing where light changes by less than a tenth, or only among bright ones', () => {
  expect(mostChangesInASecond(film((s) => 0.18 * blinks(5, s)))).toBe(0)
  expect(mostChangesInASecond(film((s) => 0.82 + 0.3 * blinks(5, s)))).toBe(0)
})

it('counts a flash that fills a quarter of a field of ten degrees, and none that fills less', () => {
  expect(mostChangesInASecond(film((s, x, y) => (x < 24 && y < 18 ? blinks(5, s) : 0)))).toBeGreaterThanOrEqual(9)
  expect(mostChangesInASecond(film((s, x, y) => (x < 16 && y < 12 ? blinks(5, s) : 0)))).toBe(0)
})

it('counts a slow rise and fall once each, and stripes that drift past no more than the share that changes at once', () => {
  expect(mostChangesInASecond(film((s) => 0.5 + 0.4 * Math.sin(Math.PI * s)))).toBeLessThanOrEqual(2)
  expect(mostChangesInASecond(film((s, x) => (Math.floor(x + FPS * s) % 8 < 4 ? 0.5 : 0)))).toBe(0)
  expect(mostChangesInASecond(film((s, x) => (Math.floor(x + 4 * FPS * s) % 8 < 4 ? 0.5 : 0)))).toBeGreaterThan(9)
})
