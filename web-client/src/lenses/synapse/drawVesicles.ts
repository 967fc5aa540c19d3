/** The bouton's vesicles: in reserve, docked, open to the cleft. */

import type { Drawing } from '../../picture'
import { type ColourName, ink, type Palette } from '../palette'
import { disc } from './drawCells'
import type { SceneView } from './drawScene'
import type { Point, Scene } from './geometry'
import { noise } from './molecules'

const TURN = 2 * Math.PI

/** A docked one opens to the cleft by the share that is released of it; an empty site is a dashed ring. */
export function drawVesicles(drawing: Drawing, scene: Scene, palette: Palette, view: SceneView): void {
  const { counts, transmitter } = view
  const radius = scene.vesicleRadius
  for (const [index, place] of scene.reserve.entries()) {
    drawVesicle(drawing, palette, transmitter, place, radius * 0.86, 0.45, index + 10)
  }
  scene.sites.forEach((x, site) => {
    const y = scene.cleftTop - radius - 2
    const gone = Math.min(Math.max(counts.released - site, 0), 1)
    const there = Math.min(Math.max(counts.ready - site, 0), 1)
    if (there < 0.5) {
      ring(drawing, palette, 'line-strong', x, y, radius, [4, 4])
    } else if (gone < 0.02) {
      drawVesicle(drawing, palette, transmitter, [x, y], radius, 1, site)
    } else {
      drawFused(drawing, scene, palette, transmitter, x, gone, site)
    }
  })
}

function drawVesicle(
  drawing: Drawing,
  palette: Palette,
  transmitter: ColourName,
  [x, y]: Point,
  radius: number,
  alpha: number,
  salt: number,
): void {
  drawing.globalAlpha = alpha
  drawing.fillStyle = ink(palette, transmitter, 0.22)
  disc(drawing, x, y, radius)
  drawContents(drawing, palette, transmitter, x, y, radius, 1, salt)
  ring(drawing, palette, transmitter, x, y, radius, [])
  drawing.globalAlpha = 1
}

/* It lies in the membrane, open below; what is left inside is what has not gone yet. */
function drawFused(
  drawing: Drawing,
  scene: Scene,
  palette: Palette,
  transmitter: ColourName,
  x: number,
  gone: number,
  salt: number,
): void {
  const radius = scene.vesicleRadius
  const y = scene.cleftTop - radius * (1 - 0.15 * gone)
  const half = 0.12 * Math.PI + 0.22 * Math.PI * gone // of the opening
  drawing.fillStyle = ink(palette, 'surface')
  disc(drawing, x, y, radius)
  drawing.fillStyle = ink(palette, transmitter, 0.22 * (1 - gone))
  disc(drawing, x, y, radius)
  drawContents(drawing, palette, transmitter, x, y, radius, 1 - gone, salt)
  drawing.strokeStyle = ink(palette, 'surface')
  drawing.lineWidth = 4
  drawing.beginPath()
  drawing.moveTo(x - radius * Math.sin(half) + 1, scene.cleftTop)
  drawing.lineTo(x + radius * Math.sin(half) - 1, scene.cleftTop)
  drawing.stroke()
  drawing.strokeStyle = ink(palette, transmitter)
  drawing.lineWidth = 2
  drawing.beginPath()
  drawing.arc(x, y, radius, Math.PI / 2 + half, 2.5 * Math.PI - half)
  drawing.stroke()
}

function drawContents(
  drawing: Drawing,
  palette: Palette,
  transmitter: ColourName,
  x: number,
  y: number,
  radius: number,
  share: number,
  salt: number,
): void {
  drawing.fillStyle = ink(palette, transmitter)
  const count = Math.round(14 * share)
  for (let i = 0; i < count; i++) {
    const angle = TURN * noise(i, salt + 20)
    const away = radius * 0.76 * Math.sqrt((i + 0.5) / 14)
    disc(
      drawing,
      x + away * Math.cos(angle + 2.4 * i),
      y + away * Math.sin(angle + 2.4 * i),
      Math.max(1.1, radius * 0.095),
    )
  }
}

function ring(
  drawing: Drawing,
  palette: Palette,
  colour: ColourName,
  x: number,
  y: number,
  r: number,
  dash: number[],
): void {
  drawing.setLineDash(dash)
  drawing.strokeStyle = ink(palette, colour)
  drawing.lineWidth = 1.5
  drawing.beginPath()
  drawing.arc(x, y, r, 0, TURN)
  drawing.stroke()
  drawing.setLineDash([])
}
