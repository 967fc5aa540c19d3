import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ClientMessage } from '../protocol/messages'
import { Steering } from './Steering'

let sent: ClientMessage[]
let steering: Steering

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  steering = new Steering(
    (message) => sent.push(message),
    () => performance.now(),
  )
})

afterEach(() => {
  vi.useRealTimers()
})

function sought(): number[] {
  return sent.flatMap((message) => (message.kind === 'steer' && message.action === 'seek' ? [message.frame] : []))
}

it('asks for the first and the last frame of a drag, and for few between them', () => {
  for (let frame = 1; frame <= 100; frame++) {
    steering.seek(frame)
    vi.advanceTimersByTime(5)
  }
  vi.advanceTimersByTime(1000)
  expect(sought()[0]).toBe(1)
  expect(sought().at(-1)).toBe(100)
  expect(sought().length).toBeLessThanOrEqual(7)
})

it('shows where the hand is until that frame has come', () => {
  steering.seek(40)
  expect(steering.wanted.value).toBe(40)
  steering.seeked()
  expect(steering.wanted.value).toBeNull()
})

it('does not fall back to an earlier frame while a later seek is on its way', () => {
  steering.seek(40)
  steering.seek(60) // waits for its turn
  steering.seeked()
  expect(steering.wanted.value).toBe(60)
  vi.advanceTimersByTime(200)
  steering.seeked()
  expect(steering.wanted.value).toBeNull()
})

it('gives up a seek that nobody answers', () => {
  steering.seek(40)
  vi.advanceTimersByTime(2_000)
  expect(steering.wanted.value).toBeNull()
})

it('says what it is told to do as a message', () => {
  steering.perform({ action: 'loop', from: 3, to: 9 })
  steering.perform({ action: 'alternative', from: 40, without: [7], with: [] })
  expect(sent).toEqual([
    { kind: 'steer', action: 'loop', from: 3, to: 9 },
    { kind: 'steer', action: 'alternative', from: 40, without: [7], with: [] },
  ])
})
