/** A curve that is drawn by hand: points at equal steps, and how a stroke moves them. No DOM. */

/** A place in a chart: across and up, both 0 … 1. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Which point of `count` lies at a place across. */
export function pointAt(x: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(x * count)))
}

/** Draws a straight stroke: all points between its ends are moved, so that a quick finger leaves no gap. */
export function stroke(curve: readonly number[], from: Place, to: Place): number[] {
  const drawn = [...curve]
  const [first, last] = [pointAt(from.x, curve.length), pointAt(to.x, curve.length)]
  const step = last >= first ? 1 : -1
  const length = Math.abs(last - first)
  for (let n = 0; n <= length; n++) {
    const share = length === 0 ? 1 : n / length
    drawn[first + step * n] = clamp(from.y + (to.y - from.y) * share)
  }
  return drawn
}

/** Moves one point, and those after it along, so that a curve can be shaped by arrow keys from the left to the right. */
export function nudge(curve: readonly number[], point: number, by: number, alone: boolean): number[] {
  return curve.map((value, n) => (n === point || (n > point && !alone) ? clamp(value + by) : value))
}

/** The points of an SVG polyline in a box of `width` × `height`; a point lies in the middle of its stretch. */
export function polyline(shares: readonly number[], count: number, width: number, height: number): string {
  return shares
    .map((share, n) => `${(((n + 0.5) / count) * width).toFixed(1)},${((1 - share) * height).toFixed(1)}`)
    .join(' ')
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
