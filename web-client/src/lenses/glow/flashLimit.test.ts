import { expect, it } from 'vitest'
import { FlashLimiter, GLOW_DECAY_MS, GLOW_PER_SPIKE, glowLeft } from './flashLimit'

it('lets a glow fall to 37 % in 150 ms', () => {
  expect(glowLeft(GLOW_DECAY_MS)).toBeCloseTo(Math.exp(-1))
  expect(glowLeft(0)).toBe(1)
})

/** Plays a mean glow through the limiter at 60 frames a second and returns what is shown. */
function shown(mean: (seconds: number) => number, seconds: number): number[] {
  const limiter = new FlashLimiter()
  return Array.from({ length: seconds * 60 }, (_, frame) => {
    const wanted = mean(frame / 60)
    const { gain, lift } = limiter.limit(wanted, 1000 / 60)
    return wanted * gain + lift
  })
}

/** Counts flashes as WCAG does: a rise and a fall of a tenth each. */
function flashes(light: readonly number[]): number {
  let [count, rising, turn] = [0, true, light[0] ?? 0]
  for (const level of light) {
    if (rising ? level > turn : level < turn) turn = level
    else if (Math.abs(level - turn) >= 0.1) {
      if (rising) count++
      rising = !rising
      turn = level
    }
  }
  return count
}

it.each([1, 2, 4, 6, 10, 20, 30])('keeps a %i Hz spike storm to three flashes a second', (hz) => {
  const light = shown((t) => (Math.sin(2 * Math.PI * hz * t) > 0 ? 1 : 0), 10)
  expect(flashes(light) / 10).toBeLessThanOrEqual(3)
})

it('counts the flashes of an unlimited storm, so that the test above means something', () => {
  const storm = Array.from({ length: 600 }, (_, frame) => (Math.sin((2 * Math.PI * 10 * frame) / 60) > 0 ? 1 : 0))
  expect(flashes(storm)).toBeGreaterThan(90)
})

it('leaves calm activity as it is', () => {
  const calm = (t: number) => 0.2 + 0.02 * Math.sin(2 * Math.PI * 6 * t)
  const light = shown(calm, 10)
  expect(light.at(-1)).toBeCloseTo(calm(599 / 60), 2)
})

it('never lets one spike fill a neuron, so that a second one is seen', () => {
  expect(Math.max(...Object.values(GLOW_PER_SPIKE))).toBeLessThan(1)
})
