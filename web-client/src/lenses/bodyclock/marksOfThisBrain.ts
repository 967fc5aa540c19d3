import type { Mark } from '../../protocol/messages'
import type { ChartMark } from '../chart/spec'

const MS_PER_HOUR = 3_600_000

/**
 * Where a class's marks lie in body time. Those from before `firstFrame` happened to a brain that has been replaced since:
 * body time began anew, and they have no place in it.
 */
export function marksOfThisBrain(marks: readonly Mark[], firstFrame: number): ChartMark[] {
  return marks
    .filter((mark) => mark.frame >= firstFrame)
    .map(({ bodyTimeMs, text }) => ({ x: bodyTimeMs / MS_PER_HOUR, text }))
}
