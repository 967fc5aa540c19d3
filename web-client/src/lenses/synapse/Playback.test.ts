import { describe, expect, it } from 'vitest'
import { Playback, SLOWNESS, SPANS_US } from './Playback'

function playing(): Playback {
  const playback = new Playback()
  playback.play()
  return playback
}

/* As animation frames come: sixty a second. */
function run(playback: Playback, ms: number): void {
  for (let at = 0; at < ms; at += 1000 / 60) playback.advance(1000 / 60)
}

describe('slow motion', () => {
  it('shows a millisecond in a second at × 1/1000', () => {
    const playback = playing()
    run(playback, 2000)
    expect(playback.timeUs).toBeCloseTo(2000, -2)
  })

  it('never lets an impulse come and go in less than a second, so that nothing flashes', () => {
    for (const spanUs of SPANS_US) {
      for (const slowness of SLOWNESS[spanUs]) expect((spanUs / 1e6) * slowness).toBeGreaterThanOrEqual(4)
    }
  })

  it('rests at the end, then begins again, or stops there when it is not to loop', () => {
    const looping = playing()
    run(looping, 10_200)
    expect(looping.timeUs).toBe(10_000)
    run(looping, 1_200)
    expect(looping.timeUs).toBeLessThan(1_000)
    const once = playing()
    once.loops = false
    run(once, 13_000)
    expect([once.timeUs, once.playing]).toEqual([10_000, false])
    once.play()
    expect(once.timeUs).toBe(0)
  })

  it('goes on from where it was when its page had been hidden', () => {
    const playback = playing()
    playback.advance(60_000)
    expect(playback.timeUs).toBe(100)
  })

  it('stays within the stretch that is looked at', () => {
    const playback = new Playback()
    playback.look(300_000)
    playback.seek(250_000)
    playback.look(10_000)
    expect(playback.timeUs).toBe(10_000)
    playback.seek(-3)
    expect(playback.timeUs).toBe(0)
  })

  it('takes only what is offered for a factor', () => {
    const playback = new Playback()
    playback.slowness = 1
    expect(playback.slowness).toBe(1000)
    playback.slowness = 500
    expect(playback.slowness).toBe(500)
  })
})
