import type { History } from '../protocol/frames'
import { columnOf, METRIC_COUNT, type MetricName } from '../protocol/metrics'

/** One metric against time, oldest first; views that stay valid until the next frame arrives. */
export interface Series {
  readonly length: number
  readonly frame: Float64Array
  readonly bodyTimeHours: Float64Array
  readonly value: Float32Array
}

const MS_PER_HOUR = 3_600_000

/* Five minutes of frames at 20 Hz in full detail, and a lesson of any length behind them in less. */
const DEFAULT_CAPACITY = 6_000

/**
 * All metrics of a class since its beginning, within a bounded number of rows.
 *
 * When the rows run out, the older half is thinned: each two rows become their mean. So a lesson of any length fits,
 * and the further back a row lies the longer the span that it stands for. Rows are contiguous, for charts take views.
 */
export class MetricHistory {
  readonly #capacity: number
  readonly #frame: Float64Array
  readonly #bodyTimeHours: Float64Array
  readonly #columns: readonly Float32Array[] // [metric column][row]
  #length = 0

  constructor(capacity = DEFAULT_CAPACITY) {
    this.#capacity = capacity
    this.#frame = new Float64Array(capacity)
    this.#bodyTimeHours = new Float64Array(capacity)
    this.#columns = Array.from({ length: METRIC_COUNT }, () => new Float32Array(capacity))
  }

  get length(): number {
    return this.#length
  }

  /** Returns the metric's values and their times. */
  series(metric: MetricName): Series {
    return {
      length: this.#length,
      frame: this.#frame.subarray(0, this.#length),
      bodyTimeHours: this.#bodyTimeHours.subarray(0, this.#length),
      value: this.#column(metric).subarray(0, this.#length),
    }
  }

  /** Returns the newest value, or undefined before the first frame. */
  latest(metric: MetricName): number | undefined {
    return this.#length === 0 ? undefined : this.#column(metric)[this.#length - 1]
  }

  /** Puts the server's account of the past in place of the own one. */
  replace(history: History): void {
    this.#length = 0
    for (let row = 0; row < history.rows; row++) {
      const values = history.metrics.subarray(row * METRIC_COUNT, (row + 1) * METRIC_COUNT)
      this.append(history.frame[row] ?? 0, history.bodyTimeMs[row] ?? 0, values)
    }
  }

  append(frame: number, bodyTimeMs: number, values: Float32Array): void {
    const bodyTimeHours = bodyTimeMs / MS_PER_HOUR
    this.#forgetWhatNeverWas(frame, bodyTimeHours)
    if (this.#length === this.#capacity) {
      this.#thinOlderHalf()
    }
    const row = this.#length++
    this.#frame[row] = frame
    this.#bodyTimeHours[row] = bodyTimeHours
    this.#columns.forEach((column, index) => {
      column[row] = values[index] ?? Number.NaN
    })
  }

  clear(): void {
    this.#length = 0
  }

  /*
   * Time runs backwards in two cases. After a full reset frames go on while body time begins anew: what was belongs to
   * another brain. After a server's recovery or a seek frames go back: what lay behind that frame will come again.
   */
  #forgetWhatNeverWas(frame: number, bodyTimeHours: number): void {
    while (this.#length > 0 && (this.#frame[this.#length - 1] ?? 0) >= frame) {
      this.#length--
    }
    if (this.#length > 0 && (this.#bodyTimeHours[this.#length - 1] ?? 0) > bodyTimeHours) {
      this.#length = 0
    }
  }

  #thinOlderHalf(): void {
    const older = Math.floor(this.#length / 4) * 2
    for (const column of [this.#frame, this.#bodyTimeHours, ...this.#columns]) {
      for (let pair = 0; pair < older / 2; pair++) {
        column[pair] = ((column[2 * pair] ?? 0) + (column[2 * pair + 1] ?? 0)) / 2
      }
      column.copyWithin(older / 2, older, this.#length)
    }
    this.#length -= older / 2
  }

  #column(metric: MetricName): Float32Array {
    const column = this.#columns[columnOf(metric)]
    if (column === undefined) {
      throw new Error(`no column for ${metric}`)
    }
    return column
  }
}
