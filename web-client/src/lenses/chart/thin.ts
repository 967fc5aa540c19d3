/** Rows of one time and several values, as a chart wants them. */
export interface ChartRows {
  readonly x: number[]
  readonly y: number[][] // [line][row]
}

/**
 * Thins columns to about `most` rows by taking means over equal spans of x. Charts get no more rows than they have pixels
 * for; a span without a row stays without one, so lines keep their true slope. x must not fall.
 */
export function thin(
  x: ArrayLike<number>,
  columns: readonly ArrayLike<number>[],
  most: number,
  from = 0,
  to = x.length,
): ChartRows {
  const result: ChartRows = { x: [], y: columns.map(() => []) }
  const first = x[from] ?? 0
  const width = ((x[to - 1] ?? 0) - first) / most
  let row = from
  while (row < to) {
    const bucketEnd =
      width > 0 ? first + (Math.floor(((x[row] ?? 0) - first) / width) + 1) * width : Number.POSITIVE_INFINITY
    let end = row + 1
    while (end < to && (x[end] ?? 0) < bucketEnd && to - from > most) end++
    result.x.push(mean(x, row, end))
    columns.forEach((column, line) => {
      result.y[line]?.push(mean(column, row, end))
    })
    row = end
  }
  return result
}

function mean(values: ArrayLike<number>, from: number, to: number): number {
  let sum = 0
  for (let row = from; row < to; row++) sum += values[row] as number
  return sum / (to - from)
}

/** A stretch of x during which a dial was off its rest. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** Largest share of the dial's range reached, 0…1. */
  readonly level: number
}

/** Returns the stretches in which `levelOf(value)` is above zero. */
export function stretches(
  x: readonly number[],
  values: readonly number[],
  levelOf: (value: number) => number,
): Stretch[] {
  const found: Stretch[] = []
  let from = -1
  let level = 0
  const end = (row: number) => {
    if (from >= 0) found.push({ from: x[from] ?? 0, to: x[row] ?? 0, level })
    from = -1
    level = 0
  }
  for (let row = 0; row < x.length; row++) {
    const here = levelOf(values[row] ?? 0)
    if (here <= 0) {
      end(row)
      continue
    }
    if (from < 0) from = row
    level = Math.max(level, Math.min(1, here))
  }
  end(x.length - 1)
  return found
}
