/**
 * Counts flashes as WCAG 2.2 does (2.3.1, general flash): pairs of opposing changes of relative luminance by a tenth or more, the darker of
 * which is below 0.8, where more than a quarter of a field of ten degrees changes at once, from one picture to the next. Pure: films in, numbers out.
 */

/** Pictures of a screen at even times, reduced to the relative luminance of small squares, 0…1. */
export interface Film {
  readonly fps: number
  readonly columns: number
  readonly rows: number
  readonly squarePx: number
  /** [picture][row × columns + column] */
  readonly pictures: readonly (readonly number[])[]
}

const LEAST_CHANGE = 0.1
const DARKER_BELOW = 0.8
/* What ten degrees of sight hold of a screen of 1,024 × 768 at the usual distance, and the share of it that counts. */
const FIELD_PX = { width: 341, height: 256 }
const FIELD_SHARE = 0.25
/* How far the field is moved between looks, in squares. */
const STRIDE = 4

/** Returns the most changes (two make a flash) that any field of the screen sees within any one second. */
export function mostChangesInASecond(film: Film): number {
  const at = film.pictures.map(() => [
    new Uint8Array(film.columns * film.rows),
    new Uint8Array(film.columns * film.rows),
  ])
  for (let square = 0; square < film.columns * film.rows; square++) noteChanges(film, square, at)
  const width = Math.min(film.columns, Math.round(FIELD_PX.width / film.squarePx))
  const height = Math.min(film.rows, Math.round(FIELD_PX.height / film.squarePx))
  const sums = at.map((marks) => marks.map((changed) => summed(film, changed)))
  let most = 0
  for (let top = 0; top + height <= film.rows; top += STRIDE) {
    for (let left = 0; left + width <= film.columns; left += STRIDE) {
      const changing = (t: number, way: number) =>
        inField(film, sums[t]?.[way] ?? [], left, top, width, height) > FIELD_SHARE * width * height
      most = Math.max(most, densest(changesOf(sums.length, changing), film.fps))
    }
  }
  return most
}

/* When a square has become brighter [0] or darker [1] by enough since it last turned. */
function noteChanges({ pictures }: Film, square: number, at: readonly (readonly Uint8Array[])[]): void {
  let turn = { low: pictures[0]?.[square] ?? 0, high: pictures[0]?.[square] ?? 0 }
  let last = -1
  pictures.forEach((picture, t) => {
    const now = picture[square] ?? 0
    turn = { low: Math.min(turn.low, now), high: Math.max(turn.high, now) }
    const way = now - turn.low >= LEAST_CHANGE ? 0 : turn.high - now >= LEAST_CHANGE ? 1 : -1
    if (way === -1 || Math.min(turn.low, now) >= DARKER_BELOW) return
    turn = { low: now, high: now }
    const marks = at[t]?.[way]
    if (way !== last && marks !== undefined) marks[square] = 1
    last = way
  })
}

/* Summed over all squares above and to the left, so that a field is four looks. */
function summed({ columns, rows }: Film, changed: Uint8Array): number[] {
  const sums = new Array<number>((columns + 1) * (rows + 1)).fill(0)
  for (let row = 0; row < rows; row++) {
    let line = 0
    for (let column = 0; column < columns; column++) {
      line += changed[row * columns + column] ?? 0
      sums[(row + 1) * (columns + 1) + column + 1] = (sums[row * (columns + 1) + column + 1] ?? 0) + line
    }
  }
  return sums
}

function inField({ columns }: Film, sums: readonly number[], left: number, top: number, width: number, height: number) {
  const sum = (row: number, column: number) => sums[row * (columns + 1) + column] ?? 0
  return sum(top + height, left + width) - sum(top, left + width) - sum(top + height, left) + sum(top, left)
}

/* The pictures at which a field changes the other way than it did before. */
function changesOf(pictures: number, changing: (t: number, way: number) => boolean): number[] {
  const found: number[] = []
  let last = -1
  for (let t = 0; t < pictures; t++) {
    for (const way of [0, 1]) {
      if (way === last || !changing(t, way)) continue
      last = way
      found.push(t)
      break
    }
  }
  return found
}

function densest(changes: readonly number[], fps: number): number {
  return Math.max(0, ...changes.map((from) => changes.filter((t) => t >= from && t < from + fps).length))
}
