/** Names and numbers beside the scene, each with a line to what it means; where there is no room, numbered badges instead. */

import type { Drawing } from '../../picture'
import { chartFont, ink, type Palette } from '../palette'
import { disc } from './drawCells'
import type { Fact, FactId } from './facts'
import type { Scene } from './geometry'

interface Anchor {
  readonly side: 'left' | 'right'
  /** Share of the scene's span and height. */
  readonly at: readonly [x: number, y: number]
}

const ANCHORS: Readonly<Record<FactId, Anchor>> = {
  bouton: { side: 'left', at: [-0.33, 0.2] },
  vesicles: { side: 'left', at: [-0.262, 0.365] },
  calcium: { side: 'left', at: [-0.312, 0.402] },
  ampa: { side: 'left', at: [-0.29, 0.61] },
  gaba: { side: 'left', at: [-0.29, 0.61] },
  current: { side: 'left', at: [-0.18, 0.7] },
  glia: { side: 'right', at: [0.452, 0.37] },
  cleft: { side: 'right', at: [0.29, 0.5] },
  nmda: { side: 'right', at: [0.118, 0.625] },
  synapse: { side: 'right', at: [0.28, 0.74] },
  soma: { side: 'right', at: [0.03, 0.94] },
}

/* In texts of the chart's size. */
const COLUMN = 12.4
const LEAST_WIDTH = 52
const LEAST_HEIGHT = 25
const LINE = 1.32
const BETWEEN = 0.55
const ELBOW = 0.9

/** Whether names and numbers fit beside a scene of that size. */
export function hasRoomForLabels(width: number, height: number, { chartSizePx }: Palette): boolean {
  return width >= LEAST_WIDTH * chartSizePx && height >= LEAST_HEIGHT * chartSizePx
}

/** What a column of labels takes of the width, px. */
export function labelRoom({ chartSizePx }: Palette): number {
  return COLUMN * chartSizePx
}

export interface Block {
  readonly fact: Fact
  /** Name, value, then details; each already cut to the column. */
  readonly lines: readonly string[]
  readonly wanted: number
  readonly height: number
}

/** Moves blocks apart so that none covers another, within `top`…`bottom`; returns their upper edges in the order given. */
export function stack(blocks: readonly Pick<Block, 'wanted' | 'height'>[], top: number, bottom: number): number[] {
  const tops = blocks.map(({ wanted, height }) => Math.max(top, wanted - height / 2))
  for (let i = 1; i < blocks.length; i++) {
    tops[i] = Math.max(tops[i] ?? 0, (tops[i - 1] ?? 0) + (blocks[i - 1]?.height ?? 0))
  }
  let end = bottom
  for (let i = blocks.length - 1; i >= 0; i--) {
    const height = blocks[i]?.height ?? 0
    tops[i] = Math.min(tops[i] ?? 0, end - height)
    end = tops[i] ?? 0
  }
  return tops
}

export function drawLabels(drawing: Drawing, scene: Scene, palette: Palette, facts: readonly Fact[]): void {
  for (const side of ['left', 'right'] as const) {
    const size = palette.chartSizePx
    const room = labelRoom(palette) - 1.6 * size
    const blocks = facts
      .filter(({ id }) => ANCHORS[id].side === side)
      .map((fact) => blockOf(drawing, scene, palette, fact, room))
      .sort((a, b) => a.wanted - b.wanted)
    const tops = stack(blocks, scene.box.top + 0.2 * size, scene.box.top + scene.box.height - 0.2 * size)
    for (const [index, block] of blocks.entries()) drawBlock(drawing, scene, palette, block, tops[index] ?? 0, side)
  }
}

function blockOf(drawing: Drawing, scene: Scene, palette: Palette, fact: Fact, room: number): Block {
  drawing.font = chartFont(palette, 0.92)
  const details = fact.detail === null ? [] : fact.detail.split(' · ').flatMap((part) => wrapped(drawing, part, room))
  const lines = [...wrapped(drawing, fact.name, room), fact.value, ...details]
  const height = (lines.length * LINE + BETWEEN) * palette.chartSizePx
  return { fact, lines, wanted: scene.y(ANCHORS[fact.id].at[1]), height }
}

function drawBlock(
  drawing: Drawing,
  scene: Scene,
  palette: Palette,
  { fact, lines }: Block,
  top: number,
  side: 'left' | 'right',
): void {
  const size = palette.chartSizePx
  const { box } = scene
  const edge = side === 'left' ? box.left + 0.4 * size : box.left + box.width - 0.4 * size
  const valueAt = lines.indexOf(fact.value)
  drawing.textAlign = side
  drawing.textBaseline = 'top'
  lines.forEach((line, index) => {
    drawing.font = index === valueAt ? chartFont(palette, 1.05, 650) : chartFont(palette, 0.92)
    drawing.fillStyle = ink(palette, index === valueAt ? 'text' : 'text-quiet')
    drawing.fillText(line, edge, top + index * LINE * size)
  })
  /* From the value's line, a little beyond the column, then straight to the thing itself. */
  const [x, y] = anchorOf(scene, fact.id)
  const inner = side === 'left' ? 1 : -1
  drawing.font = chartFont(palette, 1.05, 650)
  const from = edge + inner * (drawing.measureText(fact.value).width + 0.5 * size)
  const turn = edge + inner * (labelRoom(palette) - ELBOW * size)
  const lineY = top + (valueAt + 0.42) * LINE * size
  drawing.strokeStyle = ink(palette, 'text-quiet', 0.55)
  drawing.lineWidth = 1
  drawing.beginPath()
  drawing.moveTo(from, lineY)
  if (inner * (turn - from) > 0) drawing.lineTo(turn, lineY)
  drawing.lineTo(x, y)
  drawing.stroke()
  drawing.fillStyle = ink(palette, 'text')
  disc(drawing, x, y, 2.2)
}

/** A numbered circle at everything; the list below the scene says what the numbers mean. */
export function drawBadges(drawing: Drawing, scene: Scene, palette: Palette, facts: readonly Fact[]): void {
  const radius = 0.68 * palette.chartSizePx
  drawing.font = chartFont(palette, 0.86, 650)
  drawing.textAlign = 'center'
  drawing.textBaseline = 'middle'
  for (const [index, { id }] of facts.entries()) {
    const [x, y] = anchorOf(scene, id)
    drawing.fillStyle = ink(palette, 'bg')
    disc(drawing, x, y, radius)
    drawing.strokeStyle = ink(palette, 'text-quiet')
    drawing.lineWidth = 1.25
    drawing.beginPath()
    drawing.arc(x, y, radius, 0, 2 * Math.PI)
    drawing.stroke()
    drawing.fillStyle = ink(palette, 'text')
    drawing.fillText(badgeOf(index), x, y + 0.5)
  }
}

/** The sign of a fact on its badge and in the list. */
export function badgeOf(index: number): string {
  return String(index + 1)
}

function anchorOf(scene: Scene, id: FactId): readonly [x: number, y: number] {
  const [x, y] = ANCHORS[id].at
  return [scene.x(x), scene.y(y)]
}

/** A text in lines that are no wider than the room, broken between words. */
export function wrapped(drawing: Pick<Drawing, 'measureText'>, text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && drawing.measureText(`${line} ${word}`).width <= room)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
