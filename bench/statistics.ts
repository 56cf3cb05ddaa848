/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The value that `share` of the others are shorter than. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export interface Row {
  readonly what: string
  readonly values: readonly number[]
  readonly unit: string
}

/** Prints rows as medians and as ratios to the first of them. @param goal absent: they are shown side by side alone */
export function printRows(title: string, rows: readonly Row[], goal?: number): void {
  const [base] = rows
  if (!base) return
  const aim = goal === undefined ? '' : `; goal: at most ${goal.toFixed(2)} × the first row`
  console.log(`\n${title} (median of ${base.values.length}${aim})`)
  for (const { what, values, unit } of rows) {
    const ratio = median(values) / median(base.values)
    console.log(
      `  ${what.padEnd(44)}${median(values).toFixed(1).padStart(9)} ${unit.padEnd(3)}${ratio.toFixed(2).padStart(7)} ×`,
    )
  }
}
