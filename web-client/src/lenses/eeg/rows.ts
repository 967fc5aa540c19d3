/** What the EEG charts make of the numbers before they draw them. No DOM. */

/** The values as deviations from their mean; what is not known stays so. */
export function aroundMean(values: Float32Array): Float32Array {
  const known = values.filter((value) => !Number.isNaN(value))
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  return values.map((value) => value - mean)
}

/** Returns the first row of `frames`, which rise, that is not older than `frame`. */
export function firstRowSince(frames: Float64Array, frame: number): number {
  let [low, high] = [0, frames.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((frames[middle] as number) < frame) low = middle + 1
    else high = middle
  }
  return low
}
