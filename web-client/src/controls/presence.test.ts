import { expect, it } from 'vitest'
import { presenceOf } from './presence'

const ADA = {
  personId: 1,
  nickname: 'Ada',
  present: true,
  laggingFrames: 0,
  looking: true,
  coHost: false,
  realName: null,
  team: 1,
  refused: 0,
}

it('tells who is here, slow, away or lost', () => {
  expect(presenceOf(ADA)).toBe('here')
  expect(presenceOf({ ...ADA, laggingFrames: 21 })).toBe('slow')
  expect(presenceOf({ ...ADA, looking: false, laggingFrames: 400 })).toBe('away')
  expect(presenceOf({ ...ADA, present: false, looking: false })).toBe('lost')
})
