// Says `N passed, N failed` for unit tests, browser tests, servers and the walk in other engines together, from what they wrote to test-results/.
// `npm test` stops at the first thing that fails, so what it did not reach has no report; a failure without a failed
// test (a type error, a build that breaks) counts as one, so that the line never says that all is well when it is not.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const status = Number(process.argv[2] ?? 0)
const unit = report('unit')
const e2e = report('e2e')?.stats
const others = ['built', 'servers', 'engines'].map(report)

const sum = (numbers) => numbers.reduce((all, one) => all + (one ?? 0), 0)
const passed = sum([...[unit, ...others].map((one) => one?.numPassedTests), e2e?.expected, e2e?.flaky])
const failedTests = sum([...[unit, ...others].map((one) => one?.numFailedTests), e2e?.unexpected])
const failed = status === 0 ? failedTests : Math.max(failedTests, 1)
const files = others.flatMap((one) => one?.testResults ?? [])
const tests = files.flatMap(({ assertionResults }) => assertionResults)
const left = new Set(
  tests.filter(({ status }) => status === 'skipped').map(({ ancestorTitles }) => ancestorTitles[0]),
)
if (left.size > 0) console.log(`Not installed, so nothing was tested in it: ${[...left].join(', ')}`)
for (const page of failedPages()) console.log(`${page}\n`)
console.log(`${passed} passed, ${failed} failed`)

/** What stood on the page when a browser test failed: where nobody can look at its files, the record is all there is. */
function failedPages() {
  const root = new URL('../test-results/e2e/', import.meta.url)
  return (existsSync(root) ? readdirSync(root) : []).flatMap((test) => {
    const file = new URL(`${test}/error-context.md`, root)
    const page = existsSync(file) && /^```yaml\n(.*?)^```/ms.exec(readFileSync(file, 'utf8'))?.[1]
    return page ? [`${test}\n${page}`] : []
  })
}

function report(name) {
  const file = new URL(`../test-results/${name}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
