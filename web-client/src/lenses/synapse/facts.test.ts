import { describe, expect, it } from 'vitest'
import { syntheticImpulse } from '../../gallery/syntheticImpulse'
import { momentText, phaseText, signed, timeText } from './facts'

const IMPULSE = syntheticImpulse({ conditions: { nmdaOpen: 0.75 } })

describe('a moment in words', () => {
  it('says the stage that is just reached, with every number and its unit', () => {
    const words = momentText(IMPULSE, 1_000)
    expect(words).toMatch(/^1\.00 ms: calcium is at its height\. /)
    expect(words).toContain('Calcium at the vesicles: 46.8 µM.')
    expect(words).toMatch(/Vesicles released: [\d.]+ of 4\./)
    expect(words).toContain('ketamine in 5.0')
  })

  it('says what happened last, and when, between two stages', () => {
    expect(phaseText(IMPULSE, 100)).toBe('the spike is on its way')
    expect(phaseText(IMPULSE, 1_400)).toBe('last, at 1.24 ms, half of the release is out')
  })

  it('says that nothing comes where sodium channels are blocked', () => {
    const silent = syntheticImpulse({ spikes: false })
    expect(momentText(silent, 1_000)).toContain('no spike comes: sodium channels are blocked')
    expect(momentText(silent, 3_000)).toContain('Vesicles released: 0.0 of 4.')
  })

  it('names no receptors where the spine is gone', () => {
    expect(momentText(syntheticImpulse({ connected: false }), 2_000)).not.toContain('receptors')
  })
})

describe('numbers', () => {
  it('show their sign when they are changes, and no sign of nothing', () => {
    expect([signed(0.12, 2), signed(-0.12, 2), signed(0.0001, 2), signed(-0.0001, 2)]).toEqual([
      '+0.12',
      '−0.12',
      '0.00',
      '0.00',
    ])
  })

  it('are as fine as the trace is', () => {
    expect([timeText(1_240), timeText(24_000)]).toEqual(['1.24 ms', '24 ms'])
  })
})
