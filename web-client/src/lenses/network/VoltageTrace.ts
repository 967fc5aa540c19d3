/*
 * Voltage trace. Across: the last two seconds of neural time, newest at the right. Up: membrane voltage, −75 … −45 mV, with a dashed
 * line at the threshold of −50 mV. A spike is an upright stroke: the model resets the membrane where a real one shoots up.
 */

import { FRAME_MS, type NeuronMoment } from '../../model'
import type { Box, Drawing } from '../../picture'
import { chartFont, ink, type Palette } from '../palette'

export const TRACE_SPAN_MS = 2_000
const LOWEST_MV = -75
const HIGHEST_MV = -45
const THRESHOLD_MV = -50

/* Room for strokes above the trace, and for the two numbers at the left, px. */
const SPIKE_PX = 13
const LABELS_PX = 26

/** Draws what a membrane did up to neural time `untilMs`. */
export function drawVoltage(
  drawing: Drawing,
  box: Box,
  palette: Palette,
  moments: readonly NeuronMoment[],
  untilMs: number,
): void {
  const left = box.left + LABELS_PX
  const width = box.width - LABELS_PX
  const top = box.top + SPIKE_PX
  const height = box.height - SPIKE_PX - 2
  const x = (ms: number) => left + width * (1 - (untilMs - ms) / TRACE_SPAN_MS)
  const y = (mv: number) => top + height * (1 - (clamp(mv) - LOWEST_MV) / (HIGHEST_MV - LOWEST_MV))
  drawScale(drawing, palette, box, left, y)
  drawing.save()
  drawing.beginPath()
  drawing.rect(left, box.top, width, box.height)
  drawing.clip()
  strokeTrace(drawing, palette, moments, untilMs, x, y)
  strokeSpikes(drawing, palette, moments, x, y(THRESHOLD_MV), box.top)
  drawing.restore()
}

function drawScale(drawing: Drawing, palette: Palette, box: Box, left: number, y: (mv: number) => number): void {
  drawing.font = chartFont(palette, 0.8)
  drawing.fillStyle = ink(palette, 'text-quiet')
  drawing.textAlign = 'right'
  drawing.textBaseline = 'middle'
  for (const mv of [-50, -70]) drawing.fillText(`−${-mv}`, left - 4, y(mv))
  drawing.textAlign = 'left'
  drawing.strokeStyle = ink(palette, 'text-quiet', 0.5)
  drawing.lineWidth = 1
  drawing.setLineDash([2, 3])
  drawing.beginPath()
  drawing.moveTo(left, y(THRESHOLD_MV))
  drawing.lineTo(box.left + box.width, y(THRESHOLD_MV))
  drawing.stroke()
  drawing.setLineDash([])
}

function strokeTrace(
  drawing: Drawing,
  palette: Palette,
  moments: readonly NeuronMoment[],
  untilMs: number,
  x: (ms: number) => number,
  y: (mv: number) => number,
): void {
  drawing.strokeStyle = ink(palette, 'accent')
  drawing.lineWidth = 1.3
  drawing.beginPath()
  let frameBefore = Number.NaN
  for (const { frame, voltageMv } of moments) {
    const beginMs = (frame - 1) * FRAME_MS
    for (let ms = 0; ms < voltageMv.length; ms++) {
      if (beginMs + ms > untilMs) break
      const [px, py] = [x(beginMs + ms), y(voltageMv[ms] ?? 0)]
      if (ms === 0 && frame !== frameBefore + 1) drawing.moveTo(px, py)
      else drawing.lineTo(px, py)
    }
    frameBefore = frame
  }
  drawing.stroke()
}

function strokeSpikes(
  drawing: Drawing,
  palette: Palette,
  moments: readonly NeuronMoment[],
  x: (ms: number) => number,
  from: number,
  to: number,
): void {
  drawing.strokeStyle = ink(palette, 'text')
  drawing.lineWidth = 1.6
  drawing.beginPath()
  for (const { frame, spikesMs } of moments) {
    for (const ms of spikesMs) {
      const px = x((frame - 1) * FRAME_MS + ms)
      drawing.moveTo(px, from)
      drawing.lineTo(px, to)
    }
  }
  drawing.stroke()
}

function clamp(mv: number): number {
  return Math.min(HIGHEST_MV, Math.max(LOWEST_MV, mv))
}
