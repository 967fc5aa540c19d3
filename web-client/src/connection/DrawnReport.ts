/* Often enough that the server notices a lagging page within a second, seldom enough to cost nothing. */
export const REPORT_INTERVAL_MS = 250

/**
 * Tells the server the newest frame that was drawn.
 *
 * `whenDrawn` calls back once the browser has painted; a hidden page paints nothing, so it reports what it received.
 */
export class DrawnReport {
  readonly #report: (frame: number) => void
  readonly #whenDrawn: (callback: () => void) => void
  readonly #now: () => number
  #newest = 0
  #waiting = false
  #lastReportMs = Number.NEGATIVE_INFINITY

  constructor(report: (frame: number) => void, whenDrawn: (callback: () => void) => void, now: () => number) {
    this.#report = report
    this.#whenDrawn = whenDrawn
    this.#now = now
  }

  received(frame: number): void {
    this.#newest = frame
    if (this.#waiting || this.#now() - this.#lastReportMs < REPORT_INTERVAL_MS) {
      return
    }
    this.#waiting = true
    this.#whenDrawn(() => {
      this.#waiting = false
      this.#lastReportMs = this.#now()
      this.#report(this.#newest)
    })
  }
}
