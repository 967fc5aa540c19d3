/** The network of a region as a picture: the same cells and lines as on the screen, as shapes. */

import type { RegionName } from '../../model'
import type { Box, Drawing, Picture } from '../../picture'
import { chartFont, ink, type Palette, regionColour } from '../palette'
import type { StageSize } from '../Stage'
import { number, text } from '../text'
import { drawLines, type LinesShown } from './lines'
import { fillDisc, fillPyramid, strokeCross } from './shapes'
import { lotOf, type Tissue } from './Tissue'

/* How strong a cell is that is silent; one that has just fired is in full colour. */
const SILENT_ALPHA = 0.62

export function networkPicture(region: RegionName, size: StageSize, shown: LinesShown): Picture {
  return {
    name: `network-${region}`,
    title: text(`lens.region.${region}`),
    width: size.width,
    height: size.height,
    vector: true,
    draw: (drawing, box, palette) => drawNetwork(drawing, box, palette, region, shown),
  }
}

function drawNetwork(drawing: Drawing, box: Box, palette: Palette, region: RegionName, shown: LinesShown): void {
  const { map, ledger, light, deadCells, tissue } = shown
  drawing.font = chartFont(palette, 1.1, 600)
  drawing.textBaseline = 'top'
  drawing.fillStyle = ink(palette, regionColour(region))
  drawing.fillText(text(`lens.region.${region}`), box.left, box.top)
  drawing.font = chartFont(palette)
  drawing.fillStyle = ink(palette, 'text-quiet')
  const words =
    tissue === null
      ? text('lens.network.living', { living: number(ledger.living, 0), count: number(ledger.count, 0) })
      : text('lens.network.alive', {
          living: number(tissue.fixed + ledger.living, 0),
          rest: number(tissue.atRest, 0),
        })
  drawing.fillText(words, box.left, box.top + box.height - palette.chartSizePx * 1.4)
  drawing.translate(box.left, box.top)
  if (tissue !== null) drawTissue(drawing, shown, tissue, palette)
  drawLines(drawing, shown, palette, performance.now())
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

/* A picture for paper has thousands of lines at most, not tens of thousands: an even share of the living ones. */
const PICTURE_LINES = 6_000
const PICTURE_ALPHA = 0.07

function drawTissue(drawing: Drawing, { map, ledger, deadCells }: LinesShown, tissue: Tissue, palette: Palette): void {
  const living = tissue.fixed + ledger.living
  const share = Math.min(1, PICTURE_LINES / Math.max(1, living))
  drawing.lineWidth = 0.75
  for (let synapse = 0; synapse < living; synapse++) {
    const [from, to] = [tissue.pre[synapse] ?? 0, tissue.post[synapse] ?? 0]
    if (lotOf(synapse) >= share || deadCells[from] === 1 || deadCells[to] === 1) continue
    drawing.strokeStyle = ink(palette, tissue.excitatory[synapse] === 1 ? 'glutamate' : 'gaba', PICTURE_ALPHA)
    drawing.beginPath()
    drawing.moveTo(map.x(from), map.y(from))
    drawing.lineTo(map.x(to), map.y(to))
    drawing.stroke()
  }
}
