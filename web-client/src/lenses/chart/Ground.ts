import type { Box, Drawing } from '../../picture'

/** Where a chart is drawn: uPlot's canvas while it lives, any drawing when it becomes a picture. */
export interface Ground {
  readonly drawing: Drawing
  /** The plot inside its axes. */
  readonly box: Box
  /** Units of the drawing for one CSS pixel. */
  readonly ratio: number
  /** Where a value of x, of y, lies on the drawing. */
  readonly x: (value: number) => number
  readonly y: (value: number) => number
}

/** The ground of a chart that is not uPlot's: its spans laid over a box. */
export function groundOf(
  drawing: Drawing,
  box: Box,
  [fromX, toX]: readonly [number, number],
  [fromY, toY]: readonly [number, number],
  logarithmic: boolean,
): Ground {
  const scale = logarithmic ? Math.log : (value: number) => value
  const share = (value: number) => (scale(value) - scale(fromY)) / (scale(toY) - scale(fromY))
  return {
    drawing,
    box,
    ratio: 1,
    x: (value) => box.left + ((value - fromX) / (toX - fromX)) * box.width,
    y: (value) => box.top + (1 - share(value)) * box.height,
  }
}
