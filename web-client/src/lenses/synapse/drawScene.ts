/**
 * One scene: bouton above, cleft between, spine (or dendrite, or cell body) below, glia on both sides. How many of everything there are is the trace's; where they are
 * is schematic. Drawn with a `Drawing`, so a canvas and an SVG get the same.
 */

import type { Impulse } from '../../model'
import type { Drawing } from '../../picture'
import { type ColourName, ink, type Palette } from '../palette'
import { disc, drawBouton, drawGlia, drawTarget } from './drawCells'
import { drawSigns } from './drawSigns'
import { drawVesicles } from './drawVesicles'
import type { Scene } from './geometry'
import { dotsOf, noise } from './molecules'
import { type Counts, countsOf, type Moment, momentOf, valueAt } from './moment'
import { type Sign, signsOf } from './receptors'

export interface SceneView {
  readonly impulse: Impulse
  readonly moment: Moment
  readonly counts: Counts
  readonly signs: readonly Sign[]
  readonly transmitter: ColourName
  /** The bouton's voltage that much later than now. */
  readonly terminalMvAt: (laterMs: number) => number
  readonly pace: number
}

/* Dots tremble once in a third of a millisecond when a millisecond takes a second to show, and less where time runs faster. */
const TREMBLES_PER_MS = 14

export function viewOf(impulse: Impulse, timeUs: number, slowness: number): SceneView {
  const moment = momentOf(impulse, timeUs)
  const counts = countsOf(impulse, moment)
  return {
    impulse,
    moment,
    counts,
    signs: signsOf(impulse, moment, counts),
    transmitter: impulse.synapse === 'inhibitory' ? 'gaba' : 'glutamate',
    terminalMvAt: (laterMs) => valueAt(impulse, 'terminalVoltage', timeUs + 1000 * laterMs),
    pace: TREMBLES_PER_MS * Math.min(1, slowness / 1000),
  }
}

export function drawScene(drawing: Drawing, scene: Scene, palette: Palette, view: SceneView): void {
  drawing.save()
  drawing.beginPath()
  drawing.rect(scene.box.left, scene.box.top, scene.box.width, scene.box.height)
  drawing.clip()
  drawing.lineCap = 'round'
  drawGlia(drawing, scene, palette, view)
  drawTarget(drawing, scene, palette, view)
  drawBouton(drawing, scene, palette, view)
  drawCalcium(drawing, scene, palette, view)
  drawVesicles(drawing, scene, palette, view)
  drawSigns(drawing, scene, palette, view)
  drawMolecules(drawing, scene, palette, view)
  drawing.restore()
}

/* Calcium: small diamonds around the bouton's channels, one for each µM at the vesicles; the channels open by their share. */
function drawCalcium(drawing: Drawing, scene: Scene, palette: Palette, { moment }: SceneView): void {
  const gap = 1.5 + 5 * moment.calciumChannels
  const height = 0.016 * scene.box.height + 2
  drawing.strokeStyle = ink(palette, 'calcium')
  drawing.lineWidth = 2.5
  for (const x of scene.calciumChannels) {
    for (const side of [-1, 1]) {
      drawing.beginPath()
      drawing.moveTo(x + side * gap, scene.cleftTop - height)
      drawing.lineTo(x + side * gap, scene.cleftTop + height)
      drawing.stroke()
    }
  }
  drawing.fillStyle = ink(palette, 'calcium')
  const size = Math.max(2, 0.0062 * scene.span)
  const turn = (moment.timeUs / 1000) * 9
  for (let i = 0; i < Math.round(moment.calcium); i++) {
    const channel = scene.calciumChannels[i % scene.calciumChannels.length] ?? 0
    const angle = Math.PI * (1.08 + 0.84 * noise(i, 41))
    const away = (0.02 + 0.1 * noise(i, 42)) * scene.box.height
    const x = channel + 0.9 * away * Math.cos(angle) + 2 * Math.sin(turn + i)
    const y = scene.cleftTop - height + away * Math.sin(angle) + 2 * Math.cos(turn * 1.1 + 2 * i)
    drawing.beginPath()
    drawing.moveTo(x, y - size)
    drawing.lineTo(x + size, y)
    drawing.lineTo(x, y + size)
    drawing.lineTo(x - size, y)
    drawing.fill()
  }
}

function drawMolecules(drawing: Drawing, scene: Scene, palette: Palette, view: SceneView): void {
  const radius = Math.max(1.7, 0.0048 * scene.span)
  for (const { x, y, alpha } of dotsOf(scene, view)) {
    if (alpha < 0.03) continue
    if (palette.glows) {
      drawing.fillStyle = ink(palette, view.transmitter, 0.14 * alpha)
      disc(drawing, x, y, 2.6 * radius)
    }
    drawing.fillStyle = ink(palette, view.transmitter, alpha)
    disc(drawing, x, y, radius)
  }
}
