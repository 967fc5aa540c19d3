/** How long to wait before trying again: doubling, bounded, and spread so that a class doesn't come back all at once. */

export const FIRST_DELAY_MS = 250
export const LONGEST_DELAY_MS = 5_000

/** Returns the wait before the given attempt (0 is the first), between half the step and the whole. */
export function delayMs(attempt: number, random: () => number): number {
  const stepMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempt, 16))
  return Math.max(FIRST_DELAY_MS, stepMs * (0.5 + random() / 2))
}

/* Spreads a class over a few frames, and is no gap that anybody sees. */
const SOON_MS = 60

/** Returns the wait before the first attempt of a page that has been in for a while. */
export function soonMs(random: () => number): number {
  return random() * SOON_MS
}
