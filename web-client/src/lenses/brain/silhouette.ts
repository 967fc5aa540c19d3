import type { Drawing } from '../../picture'
import { ink, type Palette } from '../palette'
import { brainStem, cerebellum, hemisphere, type Surface, surfaceOf } from './brainShape'
import type { Spot } from './Callouts'

const DIRECTIONS = 96
const SMOOTHING = [0.1, 0.2, 0.4, 0.2, 0.1] as const
const FOLD_ALPHA = 0.1

/** Paints a brain from the side on a flat ground: stem, cerebellum, then the cortex with its folds as fine shading. */
export function paintSilhouette(context: Drawing, palette: Palette, spotOf: (x: number, y: number) => Spot): void {
  for (const shape of [brainStem, cerebellum, hemisphere]) {
    const surface = surfaceOf(shape, 260, 180)
    const outline = outlineOf(surface)
    context.beginPath()
    for (const [x, y] of outline) {
      const spot = spotOf(x, y)
      context.lineTo(spot.x, spot.y)
    }
    context.closePath()
    context.fillStyle = ink(palette, 'line-strong', 0.13)
    context.fill()
    context.strokeStyle = ink(palette, 'accent', 0.55)
    context.lineWidth = 1.4
    context.stroke()
    shadeFolds(context, palette, surface, spotOf)
  }
}

/* The farthest point in each direction from the middle; the shapes have no deep bays, so nothing of them is lost. */
function outlineOf({ position }: Surface): [number, number][] {
  let [middleX, middleY] = [0, 0]
  const count = position.length / 3
  for (let i = 0; i < count; i++) {
    middleX += (position[3 * i] as number) / count
    middleY += (position[3 * i + 1] as number) / count
  }
  const reach = new Float32Array(DIRECTIONS)
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [(position[3 * i] as number) - middleX, (position[3 * i + 1] as number) - middleY]
    const turn = Math.atan2(dy, dx) / (2 * Math.PI) + 0.5
    const direction = Math.floor(turn * DIRECTIONS) % DIRECTIONS
    reach[direction] = Math.max(reach[direction] as number, Math.hypot(dx, dy))
  }
  return Array.from({ length: DIRECTIONS }, (_, direction) => {
    const angle = ((direction + 0.5) / DIRECTIONS - 0.5) * 2 * Math.PI
    const near = [-2, -1, 0, 1, 2].map((step) => reach[(direction + step + DIRECTIONS) % DIRECTIONS] as number)
    const smooth = near.reduce((sum, value, i) => sum + value * (SMOOTHING[i] as number), 0)
    return [middleX + smooth * Math.cos(angle), middleY + smooth * Math.sin(angle)]
  })
}

/* Only the half that looks at us: its folds are what one knows a brain by. */
function shadeFolds(
  context: Drawing,
  palette: Palette,
  { position, fold }: Surface,
  spotOf: (x: number, y: number) => Spot,
): void {
  context.fillStyle = ink(palette, 'accent', FOLD_ALPHA)
  for (let i = 0; i < fold.length; i++) {
    if ((fold[i] as number) < 0.5 || (position[3 * i + 2] as number) < 0.2) continue
    const spot = spotOf(position[3 * i] as number, position[3 * i + 1] as number)
    context.fillRect(spot.x - 1.2, spot.y - 1.2, 2.4, 2.4)
  }
}
