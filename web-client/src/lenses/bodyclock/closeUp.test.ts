import { expect, test } from 'vitest'
import { firstRowInView } from './closeUp'

const THREE_WEEKS = Array.from({ length: 505 }, (_, hour) => hour)
const A_MINUTE = 2 / 60

test('theWholeClassIsShownAsLongAsTheLastMinuteIsAVisiblePartOfIt', () => {
  expect(firstRowInView(THREE_WEEKS, 43_200)).toBe(0)
  expect(firstRowInView([0, A_MINUTE, 2 * A_MINUTE], 60)).toBe(0)
})

test('whenALessonSlowsDownAfterWeeksItsLastHoursAreShown', () => {
  const infusion = Array.from({ length: 180 }, (_, minute) => 504 + minute / 60)
  const hours = [...THREE_WEEKS.slice(0, -1), ...infusion]
  const first = firstRowInView(hours, 120)
  expect(hours[first]).toBeCloseTo(504 + 59 / 60, 5)
  expect((hours.at(-1) ?? 0) - (hours[first] ?? 0)).toBeCloseTo(2, 5)
})

test('withoutRowsOrBeforeTheFirstFrameThereIsNothingToChoose', () => {
  expect(firstRowInView([], 60)).toBe(0)
  expect(firstRowInView(THREE_WEEKS, undefined)).toBe(0)
})
