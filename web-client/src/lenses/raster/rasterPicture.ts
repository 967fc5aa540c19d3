/** A raster as a picture: its axes and names as shapes and words, its hundred thousand dots as pixels. */

import { FRAME_MS, type FrameStore, SPIKE_SPAN_MS } from '../../model'
import type { Box, Drawing, Picture } from '../../picture'
import { chartFont, ink, type Palette } from '../palette'
import { text } from '../text'
import { drawRasterChart, spikeBox, spikeStyles } from './RasterChart'
import type { RasterRows } from './rows'
import { SpikeSheet } from './SpikeSheet'

const WIDTH = 960
const HEIGHT = 520
const DOTS_PER_PX = 2

export function rasterPicture(store: FrameStore, rows: RasterRows): Picture {
  const newestMs = (store.latest?.frame ?? 0) * FRAME_MS
  return {
    name: 'raster',
    title: text('lens.raster.title'),
    width: WIDTH,
    height: HEIGHT,
    vector: true,
    draw: (drawing, box, palette) => drawRaster(drawing, box, palette, store, rows, newestMs),
  }
}

function drawRaster(
  drawing: Drawing,
  { left, top, width, height }: Box,
  palette: Palette,
  store: FrameStore,
  rows: RasterRows,
  newestMs: number,
): void {
  const head = palette.chartSizePx * 1.8
  drawing.font = chartFont(palette)
  drawing.textBaseline = 'top'
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.fillText(text('lens.raster.axes'), left, top)
  drawing.translate(left, top + head)
  const box = spikeBox(width, height - head, rows, palette)
  drawRasterChart(drawing, box, rows, palette)
  drawing.drawImage(spikesOf(store, rows, palette, box, newestMs), box.left, box.top, box.width, box.height)
}

/* Drawn anew, for the spikes on the screen have the screen's colours. */
function spikesOf(
  store: FrameStore,
  rows: RasterRows,
  palette: Palette,
  box: Box,
  newestMs: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(box.width * DOTS_PER_PX)
  canvas.height = Math.round(box.height * DOTS_PER_PX)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser has no 2-D canvas')
  const styles = spikeStyles(rows, palette)
  const sheet = new SpikeSheet(canvas.width, canvas.height, SPIKE_SPAN_MS, DOTS_PER_PX, rows, styles)
  sheet.catchUp(store.spikes, newestMs)
  sheet.show(context, 0, 0, newestMs)
  return canvas
}
