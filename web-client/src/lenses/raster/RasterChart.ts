/** What stands around a raster's spikes: bands of cell groups with their names, and the time axis. Drawn on the screen and into pictures. */

import { abbreviation, type RegionName, SPIKE_SPAN_MS } from '../../model'
import type { Box, Drawing } from '../../picture'
import { chartFont, ink, type Palette, regionColour } from '../palette'
import { text } from '../text'
import type { RasterRows } from './rows'

/* Below this width a phone holds the chart: labels get shorter. */
const NARROW_PX = 480

/** Where the spikes go in a picture of that size, CSS pixels. */
export function spikeBox(width: number, height: number, rows: RasterRows | null, palette: Palette | null): Box {
  const size = palette?.chartSizePx ?? 12
  const letters = Math.max(3, ...(rows?.groups ?? []).map((group) => group.region.length))
  const left = Math.round(size * (width < NARROW_PX ? 2.4 + 0.4 * letters : 4.6))
  const bottom = Math.round(size * 2.1)
  return { left, top: 4, width: Math.max(1, width - left - 2), height: Math.max(1, height - bottom - 4) }
}

/** The colour of each group's spikes, [group]. */
export function spikeStyles(rows: RasterRows, palette: Palette): string[] {
  return rows.groups.map((group) => ink(palette, group.excitatory ? regionColour(group.region) : 'gaba'))
}

/** Draws all but the spikes. */
export function drawRasterChart(drawing: Drawing, box: Box, rows: RasterRows, palette: Palette): void {
  const y = (row: number) => box.top + (row / rows.total) * box.height
  drawing.textBaseline = 'middle'
  for (const group of rows.groups) {
    const [from, to] = [y(group.firstRow), y(group.firstRow + group.rows)]
    const colour = group.excitatory ? regionColour(group.region) : 'gaba'
    drawing.fillStyle = ink(palette, colour, group.excitatory ? 0.05 : 0.1)
    drawing.fillRect(box.left, from, box.width, to - from)
    drawing.fillStyle = ink(palette, colour, 0.9)
    drawing.fillRect(box.left - 4, from, 3, to - from)
    drawLabel(drawing, box, group.excitatory ? group.region : null, (from + to) / 2, to - from, palette)
  }
  drawTimeAxis(drawing, box, palette)
}

/* A region's name stands at its pyramidal cells; interneurons have none. */
function drawLabel(
  drawing: Drawing,
  box: Box,
  region: RegionName | null,
  middle: number,
  room: number,
  palette: Palette,
): void {
  const right = box.left - 8
  const size = palette.chartSizePx
  let y = middle
  drawing.textAlign = 'right'
  if (region !== null) {
    drawing.font = chartFont(palette, 1, 600)
    drawing.fillStyle = ink(palette, regionColour(region))
    const lift = room > size * 2.4 ? size * 0.62 : 0
    drawing.fillText(abbreviation(region), right, y - lift)
    if (lift === 0) return
    y += lift
  }
  if (region === null && room < size * 0.8) return
  drawing.font = chartFont(palette, 0.86)
  drawing.fillStyle = ink(palette, region === null ? 'gaba' : 'text-quiet')
  drawing.fillText(text(region === null ? 'lens.inhibitory' : 'lens.excitatory'), right, y)
}

function drawTimeAxis(drawing: Drawing, { left, top, width, height }: Box, palette: Palette): void {
  const spanS = SPIKE_SPAN_MS / 1000
  drawing.textBaseline = 'top'
  drawing.font = chartFont(palette)
  const everyS = width < NARROW_PX ? 5 : 2
  for (let ago = 0; ago <= spanS; ago += everyS) {
    const x = left + width * (1 - ago / spanS)
    drawing.fillStyle = ink(palette, 'line', 0.8)
    if (ago > 0 && ago < spanS) drawing.fillRect(Math.round(x), top, 1, height)
    drawing.fillStyle = ink(palette, 'text-quiet')
    drawing.textAlign = ago === 0 ? 'right' : ago === spanS ? 'left' : 'center'
    const label = ago === 0 ? text('lens.time.now') : text('lens.time.ago', { seconds: ago })
    drawing.fillText(label, x, top + height + 6)
  }
}
