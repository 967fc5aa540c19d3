/** What neurons look like: pyramidal cells are triangles, as under a microscope and in every textbook; interneurons are smaller discs. */

import type { Drawing } from '../../picture'

/** From the middle to the farthest point, px. */
export const PYRAMIDAL_PX = 4.6
export const INTERNEURON_PX = 3.1

/** Fills a pyramidal cell around a place. */
export function fillPyramid(drawing: Drawing, x: number, y: number, scale = 1): void {
  const radius = PYRAMIDAL_PX * scale
  drawing.beginPath()
  drawing.moveTo(x, y - radius)
  drawing.lineTo(x + radius * 0.87, y + radius * 0.62)
  drawing.lineTo(x - radius * 0.87, y + radius * 0.62)
  drawing.closePath()
  drawing.fill()
}

/** Fills an interneuron around a place. */
export function fillDisc(drawing: Drawing, x: number, y: number, scale = 1): void {
  drawing.beginPath()
  drawing.arc(x, y, INTERNEURON_PX * scale, 0, 7)
  drawing.fill()
}

/** Strokes the cross of a dead cell. */
export function strokeCross(drawing: Drawing, x: number, y: number, scale = 1): void {
  const arm = 3 * scale
  drawing.lineWidth = 1.6 * scale
  drawing.beginPath()
  drawing.moveTo(x - arm, y - arm)
  drawing.lineTo(x + arm, y + arm)
  drawing.moveTo(x + arm, y - arm)
  drawing.lineTo(x - arm, y + arm)
  drawing.stroke()
}
