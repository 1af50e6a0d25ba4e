/** A part of the benchmark: measures one thing and prints it. Loaded when its turn comes. */
export type Part = () => void | Promise<void>

/** Seconds of work of this process, on all cores: the time that other processes had is not in them. */
function worked(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/**
 * Seconds that each work takes on what `prepare` makes, the fastest of several rounds: what disturbs a round only makes it
 * slower. The works take turns, so that a busy minute of the machine is none's alone.
 */
export function fastestOfEach<T>(
  rounds: number,
  prepare: () => T,
  works: readonly ((prepared: T) => void)[],
): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    works.forEach((work, place) => {
      const prepared = prepare()
      best[place] = Math.min(
        best[place] ?? 0,
        worked(() => work(prepared)),
      )
    })
  return best
}

/** The same for one. */
export const fastest = <T>(rounds: number, prepare: () => T, work: (prepared: T) => void): number =>
  fastestOfEach(rounds, prepare, [work])[0] ?? 0

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const ms = (value: number): string => `${value.toFixed(0)} ms`

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
