/** Smooth three-dimensional noise, about −1…1, the same on every machine that looks at it: for the folds of the cortex. */
export function noise3(x: number, y: number, z: number): number {
  const [ix, iy, iz] = [Math.floor(x), Math.floor(y), Math.floor(z)]
  const [fx, fy, fz] = [x - ix, y - iy, z - iz]
  const [u, v, w] = [fade(fx), fade(fy), fade(fz)]
  const corner = (dx: number, dy: number, dz: number) => slope(ix + dx, iy + dy, iz + dz, fx - dx, fy - dy, fz - dz)
  const low = mix(mix(corner(0, 0, 0), corner(1, 0, 0), u), mix(corner(0, 1, 0), corner(1, 1, 0), u), v)
  const high = mix(mix(corner(0, 0, 1), corner(1, 0, 1), u), mix(corner(0, 1, 1), corner(1, 1, 1), u), v)
  return 1.5 * mix(low, high, w)
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10)
}

function mix(from: number, to: number, share: number): number {
  return from + (to - from) * share
}

/* Perlin's twelve edges, chosen by a hash of the corner. */
function slope(ix: number, iy: number, iz: number, x: number, y: number, z: number): number {
  let hash = Math.imul(ix, 0x27d4eb2d) ^ Math.imul(iy, 0x165667b1) ^ Math.imul(iz, 0x1b873593)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  const edge = (hash ^ (hash >>> 13)) & 15
  const u = edge < 8 ? x : y
  const v = edge < 4 ? y : edge === 12 || edge === 14 ? x : z
  return ((edge & 1) === 0 ? u : -u) + ((edge & 2) === 0 ? v : -v)
}
