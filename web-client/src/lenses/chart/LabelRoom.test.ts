import { describe, expect, it } from 'vitest'
import { LabelRoom } from './LabelRoom'

describe('room for labels', () => {
  it('is wide enough for the widest label of all charts', () => {
    const room = new LabelRoom()
    room.hold(90)
    room.hold(40)
    expect(room.widthPx).toBeGreaterThan(90)
  })

  it('tells charts that were laid out before when another one needs more', () => {
    const room = new LabelRoom()
    const told: number[] = []
    room.share(() => told.push(room.widthPx))
    room.hold(40)
    room.hold(90)
    expect(told).toHaveLength(2)
    expect(told[1]).toBe(room.widthPx)
  })

  it('never shrinks, and a digit more or less does not move the axis', () => {
    const room = new LabelRoom()
    room.hold(60)
    const before = room.widthPx
    let moves = 0
    room.share(() => moves++)
    room.hold(63)
    room.hold(20)
    expect([room.widthPx, moves]).toEqual([before, 0])
  })

  it('tells a chart that is gone nothing', () => {
    const room = new LabelRoom()
    let told = 0
    room.share(() => told++)()
    room.hold(40)
    expect(told).toBe(0)
  })
})
