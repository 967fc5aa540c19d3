import type { ChartMark } from './spec'

/* As far as a hand with a mouse misses a line one pixel wide. */
const NEAR_PX = 8

/** Returns the mark nearest to a place on the x axis, or undefined when none is near. `at` says where a mark lies, in pixels. */
export function markNear(
  marks: readonly ChartMark[],
  placePx: number,
  at: (x: number) => number,
): ChartMark | undefined {
  let nearest: ChartMark | undefined
  let distancePx = NEAR_PX
  for (const mark of marks) {
    const here = Math.abs(at(mark.x) - placePx)
    if (here <= distancePx) {
      nearest = mark // of two at one place the newer one
      distancePx = here
    }
  }
  return nearest
}
