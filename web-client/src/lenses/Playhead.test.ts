import { expect, it } from 'vitest'
import { Playhead } from './Playhead'

it('starts at the newest frame instead of running up to it', () => {
  expect(new Playhead().follow(90_000, 16)).toBe(90_000)
})

it('follows twenty frames a second at an even pace, never ahead', () => {
  const head = new Playhead()
  head.follow(0, 0)
  let shown = 0
  const steps: number[] = []
  for (let now = 16; now < 3_000; now += 16) {
    const target = Math.floor(now / 50) * 50
    const next = head.follow(target, now)
    expect(next).toBeLessThanOrEqual(target)
    if (now > 1_000) steps.push(next - shown)
    shown = next
  }
  expect(Math.min(...steps)).toBeGreaterThan(8)
  expect(Math.max(...steps)).toBeLessThan(26)
})

it('comes to rest on the last frame when the class pauses', () => {
  const head = new Playhead()
  head.follow(0, 0)
  for (let now = 16; now < 2_000; now += 16) head.follow(50, now)
  expect(head.hasArrived(50)).toBe(true)
})

it('jumps when the class goes back or far ahead', () => {
  const head = new Playhead()
  head.follow(10_000, 0)
  expect(head.follow(2_000, 16)).toBe(2_000)
  expect(head.follow(60_000, 32)).toBe(60_000)
})

it('steps with the frames for those who asked for less motion', () => {
  const head = new Playhead()
  head.follow(0, 0)
  expect(head.follow(50, 16, true)).toBe(50)
})
