/**
 * `npm run fuzz -- --seconds 60 --seed 1 [target …]`: tries made inputs on everything that reads what strangers write.
 * What breaks a law is shrunk and written to fuzz/found, where fuzz.test.ts tries it again at every test.
 */
import { parseArgs } from 'node:util'
import { keep } from './found.ts'
import { fuzz } from './run.ts'
import { targets } from './targets.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const seconds = Number(values.seconds)
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
const names = positionals.length > 0 ? positionals : Object.keys(targets)
const unknown = names.filter((name) => !Object.hasOwn(targets, name))
if (unknown.length > 0 || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error('npm run fuzz -- [--seconds 60] [--seed 1] [target …]')
  console.error(`Targets: ${Object.keys(targets).join(', ')}`)
  process.exit(2)
}

console.log(`${names.join(', ')}; ${seconds} s, seed ${seed}`)
const tried = new Map<string, number>()
const findings = await fuzz(names, { seconds, seed }, (name, inputs) =>
  tried.set(name, (tried.get(name) ?? 0) + inputs),
)
for (const [name, inputs] of tried) console.log(`${name.padEnd(12)} ${inputs.toLocaleString('en')} inputs`)
for (const finding of findings) console.log(`\nfuzz/found/${keep(finding)}\n${finding.error}`)
process.exitCode = findings.length > 0 ? 1 : 0
