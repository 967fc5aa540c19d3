/** The cells of the scene: the bouton, what the impulse reaches, and the glia around both. */

import { css, mix } from '../../design/colour'
import type { Drawing } from '../../picture'
import { type ColourName, ink, type Palette } from '../palette'
import type { SceneView } from './drawScene'
import { FLAT, type Point, type Scene, smooth } from './geometry'

const TURN = 2 * Math.PI

/* How much of a spike lights a membrane: from the bouton's rest to its height. */
const SPIKE_MV = { rest: -64, height: 110 }
/* The axon shows the spike before it comes to the bouton, ms ahead at its far end. */
const AXON_LEAD_MS = 0.45
/* A change of the target's voltage that lights it fully. */
const FULL_CHANGE_MV = 10

export function drawGlia(drawing: Drawing, scene: Scene, palette: Palette, { moment, impulse }: SceneView): void {
  const working = Math.min(1, impulse.conditions.uptake)
  for (const side of scene.glia) {
    drawing.fillStyle = ink(palette, 'line-strong', 0.12)
    drawing.strokeStyle = ink(palette, 'line-strong', 0.7)
    drawing.lineWidth = 1.25
    trace(drawing, smooth(side, true), true)
    drawing.fill()
    drawing.stroke()
  }
  const busy = moment.onTransporters / 3_000
  scene.transporters.forEach(([x, y], index) => {
    const inside = x > scene.x(0) ? 1 : -1
    const size = Math.max(4, 0.011 * scene.span)
    const off = (index % 6) + 0.5 > working * 6
    drawing.strokeStyle = ink(palette, off ? 'dead' : 'text-quiet', off ? 1 : 0.7 + 0.3 * Math.min(1, busy))
    drawing.lineWidth = 2
    drawing.beginPath()
    if (off) {
      drawing.moveTo(x - size, y - size)
      drawing.lineTo(x + size, y + size)
      drawing.moveTo(x - size, y + size)
      drawing.lineTo(x + size, y - size)
    } else {
      drawing.moveTo(x - inside * size, y - size)
      drawing.lineTo(x + inside * size * 0.4, y - size * 0.7)
      drawing.lineTo(x + inside * size * 0.4, y + size * 0.7)
      drawing.lineTo(x - inside * size, y + size)
    }
    drawing.stroke()
  })
}

export function drawBouton(drawing: Drawing, scene: Scene, palette: Palette, view: SceneView): void {
  const lit = spikeShare(view.moment.terminalVoltage)
  const outline = smooth(scene.bouton, false)
  drawing.fillStyle = blend(palette, 'surface-raised', 'accent', 0.06 + 0.12 * lit)
  trace(drawing, outline, true)
  drawing.fill()
  if (palette.glows && lit > 0.02) {
    drawing.strokeStyle = ink(palette, 'accent', 0.16 * lit)
    drawing.lineWidth = 11
    trace(drawing, outline, false)
    drawing.stroke()
  }
  drawing.strokeStyle = blend(palette, 'line-strong', 'accent', lit)
  drawing.lineWidth = 1.75 + 1.75 * lit
  drawing.lineJoin = 'round'
  trace(drawing, outline, false)
  drawing.stroke()
  drawActiveZone(drawing, scene)
  drawAxon(drawing, scene, palette, view)
}

/* The flat membrane between the bouton's two corners. */
function drawActiveZone(drawing: Drawing, scene: Scene): void {
  drawing.beginPath()
  drawing.moveTo(scene.x(-FLAT), scene.cleftTop)
  drawing.lineTo(scene.x(FLAT), scene.cleftTop)
  drawing.stroke()
}

/* A wave that runs down the axon: further up stands what comes to the bouton later. */
function drawAxon(drawing: Drawing, scene: Scene, palette: Palette, { terminalMvAt }: SceneView): void {
  for (const side of scene.axon) {
    const line = smooth(side, false)
    for (let i = 0; i + 1 < line.length; i++) {
      const ahead = 1 - i / line.length
      const lit = spikeShare(terminalMvAt(ahead * AXON_LEAD_MS))
      if (lit < 0.02) continue
      drawing.strokeStyle = ink(palette, 'accent', lit)
      drawing.lineWidth = 2 + 2 * lit
      trace(drawing, line.slice(i, i + 2), false)
      drawing.stroke()
    }
  }
}

export function drawTarget(drawing: Drawing, scene: Scene, palette: Palette, { impulse, moment }: SceneView): void {
  const outline = smooth(scene.target, impulse.synapse !== 'pyramidal', 7)
  const shape = impulse.synapse === 'pyramidal' ? outline : scene.target
  const change = moment.synapseVoltage - impulse.conditions.voltageMv
  const share = Math.min(1, Math.abs(change) / FULL_CHANGE_MV)
  const colour: ColourName = change < 0 ? 'gaba' : 'accent'
  drawing.lineJoin = 'round'
  drawing.lineWidth = 1.75 + share
  if (!impulse.connected) {
    drawing.setLineDash([6, 6])
    drawing.strokeStyle = ink(palette, 'dead')
    trace(drawing, shape, false)
    drawing.stroke()
    drawing.setLineDash([])
    return
  }
  drawing.fillStyle = blend(palette, 'surface-raised', colour, 0.05 + 0.2 * share)
  trace(drawing, shape, true)
  drawing.fill()
  drawing.strokeStyle = blend(palette, 'line-strong', colour, 0.25 + 0.75 * share)
  trace(drawing, shape, impulse.synapse !== 'pyramidal')
  drawing.stroke()
  if (impulse.synapse === 'pyramidal') {
    drawing.beginPath()
    drawing.moveTo(scene.x(-FLAT), scene.cleftBottom)
    drawing.lineTo(scene.x(FLAT), scene.cleftBottom)
    drawing.stroke()
  }
}

function spikeShare(mv: number): number {
  return Math.min(Math.max((mv - SPIKE_MV.rest) / SPIKE_MV.height, 0), 1)
}

function blend(palette: Palette, from: ColourName, to: ColourName, share: number): string {
  return css(mix(palette.colours[from], palette.colours[to], share))
}

export function disc(drawing: Drawing, x: number, y: number, r: number): void {
  drawing.beginPath()
  drawing.arc(x, y, r, 0, TURN)
  drawing.fill()
}

/** Begins a path along points. */
export function trace(drawing: Drawing, points: readonly Point[], closed: boolean): void {
  drawing.beginPath()
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) drawing.moveTo(x, y)
    else drawing.lineTo(x, y)
  }
  if (closed) drawing.closePath()
}
