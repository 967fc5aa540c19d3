/** The network of a region as a picture: the same cells and lines as on the screen, as shapes. */

import type { RegionName } from '../../model'
import type { Box, Drawing, Picture } from '../../picture'
import { chartFont, ink, type Palette, regionColour } from '../palette'
import type { StageSize } from '../Stage'
import { number, text } from '../text'
import { drawLines } from './lines'
import type { RegionMap } from './RegionMap'
import type { SynapseLedger } from './SynapseLedger'
import { fillDisc, fillPyramid, strokeCross } from './shapes'

/** A network at a moment. */
export interface NetworkShown {
  readonly map: RegionMap
  readonly ledger: SynapseLedger
  readonly light: Float32Array
  readonly deadCells: Uint8Array
}

/* How strong a cell is that is silent; one that has just fired is in full colour. */
const SILENT_ALPHA = 0.62

export function networkPicture(region: RegionName, size: StageSize, shown: NetworkShown): Picture {
  return {
    name: `network-${region}`,
    title: text(`lens.region.${region}`),
    width: size.width,
    height: size.height,
    vector: true,
    draw: (drawing, box, palette) => drawNetwork(drawing, box, palette, region, shown),
  }
}

function drawNetwork(drawing: Drawing, box: Box, palette: Palette, region: RegionName, shown: NetworkShown): void {
  const { map, ledger, light, deadCells } = shown
  drawing.font = chartFont(palette, 1.1, 600)
  drawing.textBaseline = 'top'
  drawing.fillStyle = ink(palette, regionColour(region))
  drawing.fillText(text(`lens.region.${region}`), box.left, box.top)
  drawing.font = chartFont(palette)
  drawing.fillStyle = ink(palette, 'text-quiet')
  const words = text('lens.network.living', { living: number(ledger.living, 0), count: number(ledger.count, 0) })
  drawing.fillText(words, box.left, box.top + box.height - palette.chartSizePx * 1.4)
  drawing.translate(box.left, box.top)
  drawLines(drawing, map, ledger, light, deadCells, palette, null, performance.now())
  for (const id of map.neurons) {
    const [x, y] = [map.x(id), map.y(id)]
    drawing.globalAlpha = deadCells[id] === 1 ? 1 : SILENT_ALPHA + (1 - SILENT_ALPHA) * (light[id] ?? 0)
    if (deadCells[id] === 1) {
      drawing.strokeStyle = ink(palette, 'dead')
      strokeCross(drawing, x, y, map.scale)
    } else if (map.isExcitatory(id)) {
      drawing.fillStyle = ink(palette, regionColour(region))
      fillPyramid(drawing, x, y, map.scale)
    } else {
      drawing.fillStyle = ink(palette, 'gaba')
      fillDisc(drawing, x, y, map.scale)
    }
  }
  drawing.globalAlpha = 1
}
