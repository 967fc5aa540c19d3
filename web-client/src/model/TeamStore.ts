import type { TeamRows } from '../protocol/frames'
import { columnOf, type MetricName } from '../protocol/metrics'
import type { Comparison } from '../protocol/teams'

const MS_PER_HOUR = 3_600_000

/* Ten minutes at four rows a second, twice over; half of them are thinned out when there are more. */
const MAX_ROWS = 4_800

interface Row {
  readonly frame: number
  readonly bodyTimeHours: number
  readonly values: Float32Array // [team][column]
}

/** What a page knows of all teams together: some quantities of each over time, and how groups of them compare. */
export class TeamStore {
  readonly comparisons = new Map<MetricName, Comparison>()
  #rows: Row[] = []
  #columns: readonly number[] = []
  #teams = 0
  readonly #listeners = new Set<() => void>()

  get teams(): number {
    return this.#teams
  }

  /** Calls `listener` after each change, and returns what ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  accept(message: TeamRows): void {
    const other = message.teams !== this.#teams || message.columns.join() !== this.#columns.join()
    if (message.full || other) this.#rows = []
    this.#teams = message.teams
    this.#columns = message.columns
    const width = message.teams * message.columns.length
    message.frame.forEach((frame, row) => {
      this.#append({
        frame,
        bodyTimeHours: (message.bodyTimeMs[row] ?? 0) / MS_PER_HOUR,
        values: message.values.slice(row * width, (row + 1) * width),
      })
    })
    this.#changed()
  }

  compared(comparison: Comparison): void {
    this.comparisons.set(comparison.quantity, comparison)
    this.#changed()
  }

  /** Forgets all: the class has other brains, or may see more of them. */
  forget(): void {
    this.#rows = []
    this.comparisons.clear()
    this.#changed()
  }

  /** Times in body hours and one team's values, oldest first. */
  course(quantity: MetricName, team: number): { readonly x: number[]; readonly y: number[] } {
    const column = this.#columns.indexOf(columnOf(quantity))
    if (column < 0 || team > this.#teams) return { x: [], y: [] }
    const at = (team - 1) * this.#columns.length + column
    return {
      x: this.#rows.map(({ bodyTimeHours }) => bodyTimeHours),
      y: this.#rows.map(({ values }) => values[at] ?? Number.NaN),
    }
  }

  #append(row: Row): void {
    const last = this.#rows.at(-1)
    if (last !== undefined && last.bodyTimeHours > row.bodyTimeHours)
      this.#rows = [] // the class began anew
    else if (last !== undefined && last.frame >= row.frame) return // told again
    this.#rows.push(row)
    if (this.#rows.length > MAX_ROWS) this.#rows = this.#rows.filter((_, index) => index % 2 === 0)
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
