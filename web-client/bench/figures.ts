/** What is measured, beside what was promised. */

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** At most so much; null where nothing was promised. */
  readonly target: number | null
  readonly note?: string
}

export function isMet({ value, target }: Figure): boolean {
  return target === null || value <= target
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Figures as a table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`,
    figure.target === null ? '' : `≤ ${figure.target} ${figure.unit}`,
    figure.target === null ? '' : isMet(figure) ? 'met' : 'MISSED',
    figure.note ?? '',
  ])
  const all = [['figure', 'measured', 'target', '', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rounded(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2)
}
