import { expect, it } from 'vitest'
import { EEG_SPAN_MS, EegTrace } from './EegTrace'

const frame = (value: number) => new Float32Array(50).fill(value)

it('keeps the newest milliseconds in order', () => {
  const trace = new EegTrace()
  for (let number = 1; number <= 100; number++) trace.append(number, frame(number))
  expect(trace.endMs).toBe(5_000)
  expect(trace.latest(100)).toEqual(Float32Array.from([...frame(99), ...frame(100)]))
  expect(trace.latest(60_000)).toHaveLength(EEG_SPAN_MS)
})

it('knows nothing of frames that were missed', () => {
  const trace = new EegTrace()
  trace.append(1, frame(1))
  trace.append(3, frame(3))
  const latest = trace.latest(150)
  expect([latest[0], latest[49], latest[50], latest[99], latest[100]]).toEqual([1, 1, Number.NaN, Number.NaN, 3])
})

it('takes the same frame again, as a full state, without a change', () => {
  const trace = new EegTrace()
  trace.append(1, frame(1))
  trace.append(2, frame(2))
  trace.append(2, frame(2))
  expect(trace.latest(100)).toEqual(Float32Array.from([...frame(1), ...frame(2)]))
})

it('forgets what never was when the class goes back', () => {
  const trace = new EegTrace()
  for (let number = 1; number <= 20; number++) trace.append(number, frame(number))
  trace.append(5, frame(7))
  expect(trace.latest(100)).toEqual(Float32Array.from([...new Array(50).fill(Number.NaN), ...frame(7)]))
})
