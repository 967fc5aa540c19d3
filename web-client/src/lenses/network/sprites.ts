import { css, mix } from '../../design/colour'
import type { Drawing } from '../../picture'
import type { ColourName, Palette } from '../palette'
import type { RegionMap } from './RegionMap'
import { fillDisc, fillPyramid, INTERNEURON_PX, PYRAMIDAL_PX, strokeCross } from './shapes'

/** A small picture that is stamped many times: far cheaper than drawing its gradient each time. */
export interface Stamp {
  stamp(drawing: Drawing, x: number, y: number): void
}

export interface Sprites {
  readonly excitatory: { readonly body: Stamp; readonly glow: Stamp }
  readonly inhibitory: { readonly body: Stamp; readonly glow: Stamp }
  readonly dead: Stamp
}

/** Stamps all neurons of a region, each as bright as it glows; dead ones are crosses. */
export function stampNeurons(
  sprites: Sprites,
  context: CanvasRenderingContext2D,
  map: RegionMap,
  light: Float32Array,
  deadCells: Uint8Array,
): void {
  for (const id of map.neurons) {
    const [x, y] = [map.x(id), map.y(id)]
    if (deadCells[id] === 1) {
      context.globalAlpha = 1
      sprites.dead.stamp(context, x, y)
      continue
    }
    const kind = map.isExcitatory(id) ? sprites.excitatory : sprites.inhibitory
    const glow = light[id] ?? 0
    if (glow > 0.03) {
      context.globalAlpha = Math.min(1, glow)
      kind.glow.stamp(context, x, y)
    }
    context.globalAlpha = 0.62 + 0.38 * glow
    kind.body.stamp(context, x, y)
  }
  context.globalAlpha = 1
}

const GLOW_PX = 13

/** Draws the stamps of one region in one theme, `scale` times their usual size. */
export function makeSprites(palette: Palette, region: ColourName, ratio: number, scale = 1): Sprites {
  const { colours } = palette
  const stamp = (radius: number, draw: (context: CanvasRenderingContext2D) => void) =>
    stampOf(radius, scale, ratio, draw)
  const glow = (name: ColourName) =>
    stamp(GLOW_PX, (context) => {
      const light = context.createRadialGradient(0, 0, 0, 0, 0, GLOW_PX)
      const middle = palette.glows ? mix(colours[name], [1, 1, 1], 0.55) : colours[name]
      light.addColorStop(0, css(middle, 0.95))
      light.addColorStop(0.28, css(colours[name], 0.55))
      light.addColorStop(1, css(colours[name], 0))
      context.fillStyle = light
      context.fillRect(-GLOW_PX, -GLOW_PX, 2 * GLOW_PX, 2 * GLOW_PX)
    })
  const pyramid = stamp(PYRAMIDAL_PX + 1, (context) => {
    context.fillStyle = css(colours[region])
    fillPyramid(context, 0, 0)
  })
  const disc = stamp(INTERNEURON_PX + 1, (context) => {
    context.fillStyle = css(colours.gaba)
    fillDisc(context, 0, 0)
  })
  const dead = stamp(PYRAMIDAL_PX + 1, (context) => {
    context.strokeStyle = css(colours.dead)
    strokeCross(context, 0, 0)
  })
  return {
    excitatory: { body: pyramid, glow: glow(region) },
    inhibitory: { body: disc, glow: glow('gaba') },
    dead,
  }
}

function stampOf(
  radius: number,
  scale: number,
  ratio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): Stamp {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = Math.ceil(2 * radius * scale * ratio)
  const own = canvas.getContext('2d')
  if (own !== null) {
    own.setTransform(scale * ratio, 0, 0, scale * ratio, canvas.width / 2, canvas.height / 2)
    draw(own)
  }
  const size = canvas.width / ratio
  return { stamp: (drawing, x, y) => drawing.drawImage(canvas, x - size / 2, y - size / 2, size, size) }
}
