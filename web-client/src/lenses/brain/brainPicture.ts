/** The brain as a picture of pixels: as it is turned on the screen, with the names of its regions. */

import type { RegionName } from '../../model'
import type { Box, Drawing, Picture } from '../../picture'
import { chartFont, ink, type Palette, regionColour } from '../palette'
import type { StageSize } from '../Stage'
import { text } from '../text'
import type { Spot } from './Callouts'

export function brainPicture(
  { width, height }: StageSize,
  spots: ReadonlyMap<RegionName, Spot>,
  paint: (drawing: Drawing, palette: Palette) => void,
): Picture {
  return {
    name: 'brain',
    title: text('lens.brain.title'),
    width,
    height,
    vector: false,
    draw: (drawing, box, palette) => {
      drawing.translate(box.left, box.top)
      paint(drawing, palette)
      drawNames(drawing, box, spots, palette)
    },
  }
}

function drawNames(drawing: Drawing, box: Box, spots: ReadonlyMap<RegionName, Spot>, palette: Palette): void {
  const size = palette.chartSizePx
  drawing.font = chartFont(palette, 1.1, 600)
  drawing.textAlign = 'left'
  drawing.textBaseline = 'middle'
  for (const [region, { x, y }] of spots) {
    const name = text(`lens.region.${region}`)
    const width = drawing.measureText(name).width + size
    const left = Math.min(Math.max(x - width / 2, 0), box.width - width)
    drawing.fillStyle = ink(palette, 'bg', 0.72)
    drawing.fillRect(left, y - size * 0.9, width, size * 1.8)
    drawing.fillStyle = ink(palette, regionColour(region))
    drawing.fillText(name, left + size / 2, y)
  }
}
