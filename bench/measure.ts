/** A part of the benchmark: measures one thing and prints it. Loaded when its turn comes. */
export type Part = () => void | Promise<void>

/** Seconds of the fastest of several rounds: what disturbs a round only makes it slower. */
export function fastest<T>(rounds: number, prepare: () => T, work: (prepared: T) => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const prepared = prepare()
    const start = performance.now()
    work(prepared)
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return best
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** A Markdown table as docs/benchmarks.md holds it: names to the left, figures to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  rows.forEach((row, place) => {
    console.log(line(row))
    if (place > 0) return
    console.log(line(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))))
  })
}
