/**
 * Moves labels apart so that none covers another, as little as need be, within `top`…`bottom`. Returns the centres in the
 * order given. When there is no room for all at `gap`, they are spread evenly.
 */
export function placeLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const room = bottom - top
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const step = Math.min(gap, wanted.length > 1 ? room / (wanted.length - 1) : gap)
  const placed = wanted.map((y) => Math.min(Math.max(y, top), bottom))
  for (let k = 1; k < order.length; k++) {
    const [above, here] = [order[k - 1] as number, order[k] as number]
    placed[here] = Math.max(placed[here] as number, (placed[above] as number) + step)
  }
  const last = order.at(-1)
  if (last === undefined) return placed
  placed[last] = Math.min(placed[last] as number, bottom)
  for (let k = order.length - 2; k >= 0; k--) {
    const [here, below] = [order[k] as number, order[k + 1] as number]
    placed[here] = Math.min(placed[here] as number, (placed[below] as number) - step)
  }
  return placed
}
