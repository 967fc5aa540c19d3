import { describe, expect, it } from 'vitest'
import { readPreparedLink, settingsOf, writePreparedLink } from './preparedLink'

const START = {
  scenario: 'stress-prunes',
  seed: '9007199254740993',
  bodyTimeMs: 7_200_000,
  dials: { stress: 0.5, glutamate: 1, ketamine: 0 },
  blockers: ['rapamycin', 'ttx'] as const,
}

describe('a link to a prepared start', () => {
  it('p30_comesBackAsItWasWrittenWithoutWhatIsAtRest', () => {
    const link = writePreparedLink(START)
    expect(link).toBe('/prepared#scenario=stress-prunes&seed=9007199254740993&at=7200s&stress=0.5&block=rapamycin.ttx')
    expect(readPreparedLink(link.slice(link.indexOf('#')))).toEqual({ ...START, dials: { stress: 0.5 } })
  })

  it('takes times as people write them and leaves out what makes no sense', () => {
    expect(readPreparedLink('#at=21d').bodyTimeMs).toBe(1_814_400_000)
    expect(readPreparedLink('#at=soon&stress=7&block=coffee&seed=x')).toEqual({
      scenario: null,
      seed: null,
      bodyTimeMs: 0,
      dials: {},
      blockers: [],
    })
  })

  it('sets dials and blockers', () => {
    expect(settingsOf(readPreparedLink('#ketamine=1.5&block=nbqx'))).toEqual([
      { type: 'turnDial', dial: 'ketamine', value: 1.5 },
      { type: 'setBlocker', blocker: 'nbqx', active: true },
    ])
  })
})
