/**
 * Where a region's neurons stand on a flat map: their own places seen from a little above, pushed apart until each can be
 * pointed at. Returns x, y pairs within −1…1. The same places give the same map. No DOM.
 */
export function spread(places: Float32Array): Float32Array {
  const count = places.length / 3
  const map = new Float32Array(2 * count)
  for (let i = 0; i < count; i++) {
    const [x, y, z] = [places[3 * i] ?? 0, places[3 * i + 1] ?? 0, places[3 * i + 2] ?? 0]
    map[2 * i] = x + 0.28 * z
    map[2 * i + 1] = -y + 0.36 * z
  }
  fitToSquare(map)
  const apart = 1.55 / Math.sqrt(Math.max(count, 1))
  for (let round = 0; round < ROUNDS; round++) pushApart(map, apart)
  fitToSquare(map)
  return map
}

const ROUNDS = 40

/* Neighbours nearer than `apart` share the way out; neurons are visited in order, so nothing is left to chance. */
function pushApart(map: Float32Array, apart: number): void {
  const count = map.length / 2
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const dx = (map[2 * j] as number) - (map[2 * i] as number)
      const dy = (map[2 * j + 1] as number) - (map[2 * i + 1] as number)
      const distance = Math.hypot(dx, dy)
      if (distance >= apart) continue
      const push = (0.5 * (apart - distance)) / (distance || 1)
      const [px, py] = distance > 0 ? [dx * push, dy * push] : [apart * 0.01 * (i + 1), 0]
      map[2 * i] = (map[2 * i] as number) - px * 0.5
      map[2 * i + 1] = (map[2 * i + 1] as number) - py * 0.5
      map[2 * j] = (map[2 * j] as number) + px * 0.5
      map[2 * j + 1] = (map[2 * j + 1] as number) + py * 0.5
    }
  }
}

/* Each axis on its own: a map may be stretched, for no distance on it has a meaning. */
function fitToSquare(map: Float32Array): void {
  for (const axis of [0, 1]) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let i = axis; i < map.length; i += 2) {
      low = Math.min(low, map[i] as number)
      high = Math.max(high, map[i] as number)
    }
    const scale = high > low ? 2 / (high - low) : 1
    for (let i = axis; i < map.length; i += 2) map[i] = ((map[i] as number) - low) * scale - 1
  }
}
