// Says `N passed, N failed` for unit and browser tests together, from what both wrote to test-results/.
// `npm test` stops at the first thing that fails, so what it did not reach has no report; a failure without a failed
// test (a type error, a build that breaks) counts as one, so that the line never says that all is well when it is not.
import { existsSync, readFileSync } from 'node:fs'

const status = Number(process.argv[2] ?? 0)
const unit = report('unit')
const e2e = report('e2e')?.stats

const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0)
const failedTests = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0)
const failed = status === 0 ? failedTests : Math.max(failedTests, 1)
console.log(`${passed} passed, ${failed} failed`)

function report(name) {
  const file = new URL(`../test-results/${name}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
