/**
 * `npm run bench` runs every part, `npm run bench -- reading` those named. Each measures beside a baseline in the same
 * run: the ratio is what to compare between machines (docs/benchmarks.md).
 */
import type { Part } from './measure.ts'

const parts: Record<string, () => Promise<Part>> = {
  replies: async () => (await import('./replies.ts')).replies,
  reading: async () => (await import('./reading.ts')).reading,
  engine: async () => (await import('./engine.ts')).engine,
  lighthouse: async () => (await import('./page/lighthouse.ts')).lighthouse,
  page: async () => (await import('./page/index.ts')).page,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}`)
  process.exit(1)
}
console.log(`Node ${process.version}`)
for (const [name, load] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n## ${name}\n`)
  const run = await load()
  await run()
}
