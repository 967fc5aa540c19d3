/** Receptors in the membrane: two bars with a gap (AMPA, GABA-A) or a funnel (NMDA), what is in a pore, and the ions that go through. */

import type { Drawing } from '../../picture'
import { type ColourName, ink, type Palette } from '../palette'
import { disc } from './drawCells'
import type { SceneView } from './drawScene'
import type { Scene } from './geometry'
import { noise } from './molecules'
import type { Sign } from './receptors'

interface Spot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function drawSigns(drawing: Drawing, scene: Scene, palette: Palette, view: SceneView): void {
  for (const [index, sign] of view.signs.entries()) {
    const spot = {
      x: scene.x(sign.x),
      y: scene.cleftBottom,
      width: sign.width * scene.span,
      height: Math.min(0.062 * scene.box.height, 0.05 * scene.span),
    }
    if (sign.kind === 'nmda') drawNmda(drawing, palette, sign, spot)
    else drawBars(drawing, palette, sign, spot, sign.kind === 'gaba' ? 'gaba' : 'glutamate')
    drawIons(drawing, scene, palette, view, sign, spot, index)
  }
}

/* Shut: two bars side by side, hollow. Open: apart and filled. Desensitised: a lid on them. Held shut: a cross. */
function drawBars(drawing: Drawing, palette: Palette, sign: Sign, spot: Spot, colour: ColourName): void {
  const { x, y, width, height } = spot
  const bar = width * 0.24
  const gap = width * (0.03 + 0.17 * sign.open)
  const quiet = sign.desensitised > 0.5 || sign.heldShut
  for (const side of [-1, 1]) {
    const left = side < 0 ? x - gap - bar : x + gap
    const top = y - height * 0.62
    drawing.fillStyle = ink(palette, 'surface')
    drawing.fillRect(left, top, bar, height)
    drawing.fillStyle = ink(palette, colour, quiet ? 0.16 : 0.22 + 0.78 * sign.open)
    drawing.fillRect(left, top, bar, height)
    drawing.strokeStyle = ink(palette, colour, quiet ? 0.55 : 1)
    drawing.lineWidth = 1.25
    drawing.beginPath()
    drawing.rect(left, top, bar, height)
    drawing.stroke()
  }
  drawing.strokeStyle = ink(palette, quiet ? 'text-quiet' : colour)
  if (sign.heldShut) {
    cross(drawing, x, y - height * 0.8, width * 0.26)
  } else if (sign.desensitised > 0.5) {
    drawing.lineWidth = 2
    rule(drawing, x - width * 0.36, y - height * 0.72, x + width * 0.36, y - height * 0.72)
  }
  if (sign.inserted) {
    drawing.strokeStyle = ink(palette, 'text')
    drawing.lineWidth = 1.5
    const below = y + height * 0.62
    rule(drawing, x - width * 0.22, below, x + width * 0.22, below)
    rule(drawing, x, below - width * 0.22, x, below + width * 0.22)
  }
}

/* Wider above than below; a grey ball in the pore is magnesium, a triangle in ketamine's colour is ketamine. */
function drawNmda(drawing: Drawing, palette: Palette, sign: Sign, { x, y, width, height }: Spot): void {
  const gap = width * (0.04 + 0.13 * sign.open)
  for (const side of [-1, 1]) {
    drawing.beginPath()
    drawing.moveTo(x + side * (gap + width * 0.09), y - height * 0.95)
    drawing.lineTo(x + side * width * 0.38, y - height * 0.95)
    drawing.lineTo(x + side * width * 0.33, y + height * 0.55)
    drawing.lineTo(x + side * gap, y + height * 0.55)
    drawing.lineTo(x + side * gap, y - height * 0.3)
    drawing.closePath()
    drawing.fillStyle = ink(palette, 'surface')
    drawing.fill()
    drawing.fillStyle = ink(palette, 'glutamate', 0.16 + 0.7 * sign.open)
    drawing.fill()
    drawing.strokeStyle = ink(palette, 'glutamate')
    drawing.lineWidth = 1.25
    drawing.stroke()
  }
  const pore = Math.max(2.2, width * 0.24)
  if (sign.magnesium > 0.05) {
    drawing.globalAlpha = sign.magnesium
    drawing.fillStyle = ink(palette, 'text-quiet')
    disc(drawing, x, y - height * 0.12, pore)
    drawing.globalAlpha = 1
  }
  if (sign.ketamine > 0.05) {
    const size = 1.15 * pore * Math.sqrt(sign.ketamine)
    drawing.fillStyle = ink(palette, 'ketamine')
    drawing.beginPath()
    drawing.moveTo(x, y + size * 1.5)
    drawing.lineTo(x - size * 1.35, y - size * 1.1)
    drawing.lineTo(x + size * 1.35, y - size * 1.1)
    drawing.closePath()
    drawing.fill()
    drawing.strokeStyle = ink(palette, 'surface')
    drawing.lineWidth = 1
    drawing.stroke()
  }
}

/* Ions on their way in, as many as the pore lets through: streaks that fade downwards. */
function drawIons(
  drawing: Drawing,
  scene: Scene,
  palette: Palette,
  { moment, pace }: SceneView,
  sign: Sign,
  { x, y, height }: Spot,
  index: number,
): void {
  if (sign.conducting < 0.04) return
  const way = 0.12 * scene.box.height
  const turn = (moment.timeUs / 1000) * pace * 0.11
  for (let i = 0; i < 3; i++) {
    const along = (turn + i / 3 + noise(index, 61)) % 1
    drawing.fillStyle = ink(palette, 'text', sign.conducting * (1 - along) * 0.9)
    disc(
      drawing,
      x + 5 * (noise(index, 62 + i) - 0.5) * along,
      y + height * 0.5 + along * way,
      Math.max(1.2, 0.0032 * scene.span),
    )
  }
}

function cross(drawing: Drawing, x: number, y: number, size: number): void {
  drawing.lineWidth = 1.75
  rule(drawing, x - size, y - size, x + size, y + size)
  rule(drawing, x - size, y + size, x + size, y - size)
}

function rule(drawing: Drawing, fromX: number, fromY: number, toX: number, toY: number): void {
  drawing.beginPath()
  drawing.moveTo(fromX, fromY)
  drawing.lineTo(toX, toY)
  drawing.stroke()
}
