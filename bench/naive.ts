/** What one would write in five minutes: the lines of a text, and in each the first thing that looks like a reply code. */
const code = /\b([45]\d\d)[ -](\d\.\d{1,3}\.\d{1,3})?/

/** Counts by code. Knows no sessions, no quotes, no connectors, and takes any three digits for a code. */
export function naive(chunks: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  let rest = ''
  for (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const found = code.exec(line)?.[0]
      if (found) counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  return counts
}
