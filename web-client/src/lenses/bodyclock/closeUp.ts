/* What a class sees come about while it talks: so much running time, in seconds. */
const IN_VIEW_S = 60
const SECONDS_PER_HOUR = 3600

/* As long as the minute in view is a wider share of the whole than this, the whole says more. */
const LEAST_SHARE = 1 / 40

/**
 * Returns the first row that body charts show. Usually that is the class's first; but when a lesson slows the lapse after
 * weeks, an infusion of forty minutes would be a hair's breadth of the whole, so its own last hours are shown instead.
 */
export function firstRowInView(bodyTimeHours: ArrayLike<number>, lapse: number | undefined): number {
  const rows = bodyTimeHours.length
  if (rows === 0 || lapse === undefined) return 0
  const end = bodyTimeHours[rows - 1] as number
  const inViewHours = (lapse * IN_VIEW_S) / SECONDS_PER_HOUR
  if (inViewHours >= (end - (bodyTimeHours[0] as number)) * LEAST_SHARE) return 0
  let first = rows - 1
  while (first > 0 && (bodyTimeHours[first - 1] as number) >= end - inViewHours) first--
  return first
}
