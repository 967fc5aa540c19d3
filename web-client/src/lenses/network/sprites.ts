import { css, mix } from '../../design/colour'
import type { ColourName, Palette } from '../palette'

/** A small picture that is stamped many times: far cheaper than drawing its gradient each time. */
export interface Stamp {
  stamp(context: CanvasRenderingContext2D, x: number, y: number): void
}

export interface Sprites {
  readonly excitatory: { readonly body: Stamp; readonly glow: Stamp }
  readonly inhibitory: { readonly body: Stamp; readonly glow: Stamp }
  readonly dead: Stamp
}

/* Pyramidal cells are triangles, as they look under a microscope and in every textbook; interneurons are smaller discs. */
const PYRAMIDAL_PX = 4.6
const INTERNEURON_PX = 3.1
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
    triangle(context, PYRAMIDAL_PX)
    context.fill()
  })
  const disc = stamp(INTERNEURON_PX + 1, (context) => {
    context.fillStyle = css(colours.gaba)
    context.beginPath()
    context.arc(0, 0, INTERNEURON_PX, 0, 7)
    context.fill()
  })
  const dead = stamp(PYRAMIDAL_PX + 1, (context) => {
    context.strokeStyle = css(colours.dead)
    context.lineWidth = 1.6
    context.beginPath()
    context.moveTo(-3, -3)
    context.lineTo(3, 3)
    context.moveTo(3, -3)
    context.lineTo(-3, 3)
    context.stroke()
  })
  return {
    excitatory: { body: pyramid, glow: glow(region) },
    inhibitory: { body: disc, glow: glow('gaba') },
    dead,
  }
}

function triangle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath()
  context.moveTo(0, -radius)
  context.lineTo(radius * 0.87, radius * 0.62)
  context.lineTo(-radius * 0.87, radius * 0.62)
  context.closePath()
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
  return { stamp: (context, x, y) => context.drawImage(canvas, x - size / 2, y - size / 2, size, size) }
}
