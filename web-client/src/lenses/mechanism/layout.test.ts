import { describe, expect, it } from 'vitest'
import { ARROWS } from '../../protocol/commands'
import { LINKS, NODES } from './chain'
import { LEAST_WIDTH, layoutOf, type Rect } from './layout'

const ROOMS = [
  [690, 430, 20], // a wall of 1280 × 720
  [LEAST_WIDTH, 360, 14],
  [880, 560, 14],
  [1020, 640, 20],
  [1380, 860, 20],
] as const

function overlap(one: Rect, other: Rect): boolean {
  const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)
  const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
  return across > 0.5 && down > 0.5
}

describe.each(ROOMS)('the chain in %i × %i px', (width, height, largestEm) => {
  const layout = layoutOf(width, height, largestEm)
  const labels = ARROWS.map((arrow) => [arrow, layout.arrows[arrow].label] as const)

  it('keeps its boxes apart and within its room', () => {
    for (const [index, node] of NODES.entries()) {
      const box = layout.nodes[node]
      expect(box.left, node).toBeGreaterThanOrEqual(0)
      expect(box.left + box.width, node).toBeLessThanOrEqual(width + 0.5)
      expect(box.top + box.height, node).toBeLessThanOrEqual(layout.height + 0.5)
      for (const other of NODES.slice(index + 1))
        expect(overlap(box, layout.nodes[other]), `${node} ${other}`).toBe(false)
    }
  })

  it('lays no number over a box or another number', () => {
    for (const [index, [arrow, label]] of labels.entries()) {
      for (const node of NODES) expect(overlap(label, layout.nodes[node]), `${arrow} over ${node}`).toBe(false)
      for (const [other, box] of labels.slice(index + 1)) expect(overlap(label, box), `${arrow} ${other}`).toBe(false)
    }
  })

  it('leads no arrow through a box that it has nothing to do with', () => {
    for (const arrow of ARROWS) {
      const { from, to } = LINKS[arrow]
      for (const [x, y] of layout.arrows[arrow].points) {
        const point = { left: x - 1, top: y - 1, width: 2, height: 2 }
        for (const node of NODES.filter((each) => each !== from && each !== to)) {
          expect(overlap(point, layout.nodes[node]), `${arrow} through ${node}`).toBe(false)
        }
      }
    }
  })

  it('gives every number room for a pointer: 24 px each way where it can be pressed', () => {
    for (const [arrow, { width, height }] of labels)
      expect(Math.min(width, height), arrow).toBeGreaterThanOrEqual(layout.width >= LEAST_WIDTH ? 24 : 20)
  })
})
