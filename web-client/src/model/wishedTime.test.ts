import { expect, it } from 'vitest'
import { readWishedTime } from './wishedTime'

const S = 1_000
const MIN = 60 * S
const H = 60 * MIN
const D = 24 * H

it.each([
  ['21d 3h', 21 * D + 3 * H],
  ['21 d 3 h 10 min', 21 * D + 3 * H + 10 * MIN],
  ['3h', 3 * H],
  ['2,5 h', 2.5 * H],
  ['90 s', 90 * S],
  ['1 week', 7 * D],
  ['21 Tage, 3 Std.', 21 * D + 3 * H],
  ['2 días 4 horas', 2 * D + 4 * H],
  ['2 jours 4 heures', 2 * D + 4 * H],
  ['day 21, 03:10', 21 * D + 3 * H + 10 * MIN],
  ['Tag 21, 03:10', 21 * D + 3 * H + 10 * MIN],
  ['21d 03:10', 21 * D + 3 * H + 10 * MIN],
  ['03:10:20', 3 * H + 10 * MIN + 20 * S],
])('%s is body time', (typed, ms) => {
  expect(readWishedTime(typed)).toEqual({ kind: 'body', ms })
})

it.each([
  ['0:45', 45 * S],
  ['12:05', 12 * MIN + 5 * S],
  ['1:02.5', 62.5 * S],
])('%s is neural time', (typed, ms) => {
  expect(readWishedTime(typed)).toEqual({ kind: 'neural', ms })
})

it.each([
  ['1234', 1234],
  ['#1234', 1234],
  [' 0 ', 0],
])('%s is a frame', (typed, frame) => {
  expect(readWishedTime(typed)).toEqual({ kind: 'frame', frame })
})

it.each(['', 'soon', '0:75', '3 h 4 h', '21x', '-5', '1e9', '25:10:00', '3d4', 'h', '99999999999'])(
  '%j is no time',
  (typed) => {
    expect(readWishedTime(typed)).toBeNull()
  },
)
