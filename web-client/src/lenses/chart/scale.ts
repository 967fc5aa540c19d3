/** How far a chart's y axis reaches, and where it is marked. No DOM. */

/** The least and greatest of what a chart shows; infinite where it shows nothing. */
export function extentOf(columns: readonly ArrayLike<number>[]): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      const value = column[row] as number
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return [low, high]
}

/** An axis that holds two values always, and data beyond them with a margin. */
export function linearRange(
  [holdsLow, holdsHigh]: readonly [number, number],
  low: number | null,
  high: number | null,
): [number, number] {
  const from = Math.min(holdsLow, finite(low, holdsLow))
  const to = Math.max(holdsHigh, finite(high, holdsHigh))
  const margin = (to - from) * 0.05
  return [from < holdsLow ? from - margin : from, to + margin]
}

/** The same for a logarithmic axis: a value of 0 or less has no place on it. */
export function logRange(
  [holdsLow, holdsHigh]: readonly [number, number],
  low: number | null,
  high: number | null,
): [number, number] {
  const least = finite(low, holdsLow)
  return [least > 0 ? Math.min(holdsLow, least / 1.15) : holdsLow, Math.max(holdsHigh, finite(high, 0) * 1.15)]
}

function finite(value: number | null, otherwise: number): number {
  return value !== null && Number.isFinite(value) ? value : otherwise
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const

/** At most `most` round values within a span. */
export function roundTicks(from: number, to: number, most: number): number[] {
  const least = (to - from) / Math.max(1, most)
  const ten = 10 ** Math.floor(Math.log10(least))
  const step = ten * (ROUND_STEPS.find((round) => round * ten >= least) ?? 10)
  const found: number[] = []
  for (let n = Math.ceil(from / step - 1e-9); n * step <= to + step * 1e-9; n++) found.push(n * step + 0) // never −0
  return found
}

export function tickText(tick: number): string {
  return Math.abs(tick) >= 10_000 ? tick.toExponential(0) : String(Math.round(tick * 1000) / 1000)
}
