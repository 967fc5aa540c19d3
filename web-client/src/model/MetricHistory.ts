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
 * When the rows run out, all but the newest quarter become coarse: means over equal spans. When the coarse rows fill half
 * of the room, their span doubles. So a lesson of any length fits, evenly told, and its last minutes in full detail. Rows
 * are contiguous, for charts take views.
 */
export class MetricHistory {
  readonly #capacity: number
  readonly #frame: Float64Array
  readonly #bodyTimeHours: Float64Array
  readonly #columns: readonly Float32Array[] // [metric column][row]
  #length = 0
  /** How many frames each row stands for. */
  readonly #weight: Float64Array
  /** The first so many rows are coarse, each standing for up to `#span` frames. */
  #coarse = 0
  #span = 1

  constructor(capacity = DEFAULT_CAPACITY) {
    this.#capacity = capacity
    this.#frame = new Float64Array(capacity)
    this.#bodyTimeHours = new Float64Array(capacity)
    this.#weight = new Float64Array(capacity)
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
    this.clear()
    for (let row = 0; row < history.rows; row++) {
      const values = history.metrics.subarray(row * METRIC_COUNT, (row + 1) * METRIC_COUNT)
      this.append(history.frame[row] ?? 0, history.bodyTimeMs[row] ?? 0, values)
    }
  }

  append(frame: number, bodyTimeMs: number, values: Float32Array): void {
    const bodyTimeHours = bodyTimeMs / MS_PER_HOUR
    this.#forgetWhatNeverWas(frame, bodyTimeHours)
    if (this.#length === this.#capacity) {
      this.#makeRoom()
    }
    const row = this.#length++
    this.#weight[row] = row === 0 ? 1 : frame - (this.#frame[row - 1] ?? 0) // a row of the server's history stands for many
    this.#frame[row] = frame
    this.#bodyTimeHours[row] = bodyTimeHours
    this.#columns.forEach((column, index) => {
      column[row] = values[index] ?? Number.NaN
    })
  }

  clear(): void {
    this.#length = 0
    this.#coarse = 0
    this.#span = 1
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
      this.clear()
    }
    this.#coarse = Math.min(this.#coarse, this.#length)
  }

  #makeRoom(): void {
    const detailFrom = this.#length - Math.floor(this.#capacity / 4)
    let coarse = this.#pack(this.#coarse, detailFrom)
    while (coarse > this.#capacity / 2) {
      this.#span *= 2
      coarse = this.#pack(0, coarse)
    }
    for (const column of [this.#weight, ...this.#all()]) {
      column.copyWithin(coarse, detailFrom, this.#length)
    }
    this.#length += coarse - detailFrom
    this.#coarse = coarse
  }

  /** Joins rows `from` to below `to` to the coarse rows before them, as long as a row stays within the span; returns their number. */
  #pack(from: number, to: number): number {
    let packed = from
    for (let row = from; row < to; row++) {
      const held = this.#weight[packed - 1] ?? Number.POSITIVE_INFINITY
      const added = this.#weight[row] ?? 1
      const joins = held + added <= this.#span
      const target = joins ? packed - 1 : packed++
      for (const column of this.#all()) {
        const value = column[row] ?? 0
        column[target] = joins ? ((column[target] ?? 0) * held + value * added) / (held + added) : value
      }
      this.#weight[target] = joins ? held + added : added
    }
    return packed
  }

  #all(): readonly (Float32Array | Float64Array)[] {
    return [this.#frame, this.#bodyTimeHours, ...this.#columns]
  }

  #column(metric: MetricName): Float32Array {
    const column = this.#columns[columnOf(metric)]
    if (column === undefined) {
      throw new Error(`no column for ${metric}`)
    }
    return column
  }
}
