import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withSlashes } from './build/withSlashes.ts'
import { importRules } from './imports.mjs'

const ALLOWED = [
  ['src/engine/replay.ts', './rank.ts'],
  ['src/engine/testing/graph.ts', '../replay.ts'],
  ['src/engine/testing/bad/edge.ts', '../../define.ts'],
  ['src/engine/replay.test.ts', 'fast-check'],
  ['src/evidence/read.ts', '#smtp'],
  ['src/articles/event-2004/index.ts', '#engine'],
  ['src/articles/event-2004/index.ts', '#evidence'],
  ['src/articles/event-2004/texts.ts', '#locales/en/article.json'],
  ['src/articles/event-2004/items/size.ts', '../../commands/index.ts'],
  ['src/ui/Button.tsx', '#locales/en/ui.json'],
  ['src/ui/dialog/Dialog.tsx', '../Button.tsx'],
  ['src/features/paste/routes.tsx', '#ui/Button.tsx'],
  ['src/features/paste/routes.tsx', '#event-2004'],
  ['src/features/paste/components/Field.tsx', '../hooks/useText.ts'],
  ['src/features/paste/routes.tsx', '#diagnosis'],
  ['src/diagnosis/store.ts', '#event-2004'],
  ['src/app/router.tsx', '#features/paste/routes.tsx'],
  ['src/app/router.tsx', '#engine'],
] as const

const FORBIDDEN = [
  ['src/engine/replay.ts', '#smtp'],
  ['src/engine/replay.ts', '#locales/en/ui.json'],
  ['src/engine/replay.ts', '../smtp/index.ts'],
  ['src/engine/replay.ts', './../smtp/index.ts'],
  ['src/engine/replay.ts', './testing/../../smtp/index.ts'],
  ['src/engine/testing/graph.ts', '../../smtp/index.ts'],
  ['src/engine/testing/bad/edge.ts', '../../../smtp/index.ts'],
  ['src/engine/replay.test.ts', '#event-2004'],
  ['src/engine/replay.ts', 'react'],
  ['src/smtp/classify.ts', '#engine'],
  ['src/smtp/classify.ts', 'i18next'],
  ['src/evidence/read.ts', '#engine'],
  ['src/evidence/read.ts', '../smtp/index.ts'],
  ['src/articles/event-2004/index.ts', '#ui/Button.tsx'],
  ['src/articles/event-2004/index.ts', '#features/paste/routes.tsx'],
  ['src/articles/event-2004/index.ts', '../../engine/index.ts'],
  ['src/articles/event-2004/items/size.ts', 'react-dom/server'],
  ['src/articles/event-2004/index.ts', '#diagnosis'],
  ['src/diagnosis/store.ts', '#ui/Button.tsx'],
  ['src/diagnosis/store.ts', '#features/paste/routes.tsx'],
  ['src/ui/Button.tsx', '#diagnosis'],
  ['src/ui/Button.tsx', '#event-2004'],
  ['src/ui/Button.tsx', '#features/paste/routes.tsx'],
  ['src/ui/dialog/Dialog.tsx', '../../app/router.tsx'],
  ['src/features/paste/routes.tsx', '#features/links/link.ts'],
  ['src/features/paste/routes.tsx', '../links/link.ts'],
  ['src/features/paste/components/Field.tsx', '../../links/link.ts'],
  ['src/features/paste/components/parts/Part.tsx', '../../../links/link.ts'],
  ['src/app/router.tsx', '../features/paste/routes.tsx'],
] as const

const LINK = 'src/ui/RouterLink.tsx'

describe('imports run one way', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'))
  let restricted: ReadonlySet<string>

  // All the lines in one run of the linter, each in a file of its own, under the project's own configuration.
  beforeAll(() => {
    for (const file of ['biome.json', 'biome.imports.json', '.gitignore']) cpSync(file, join(folder, file))
    for (const [at, from] of [...ALLOWED, ...FORBIDDEN]) {
      const file = join(folder, sample(at, from))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `import * as imported from '${from}'\n`)
    }
    writeFileSync(join(folder, LINK), "import { Link } from 'react-router'\n")
    restricted = lint(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(ALLOWED)('%s may import %s', (at, from) => {
    expect(restricted).not.toContain(sample(at, from))
  })

  it.each(FORBIDDEN)('%s may not import %s', (at, from) => {
    expect(restricted).toContain(sample(at, from))
  })

  it("a link is our own, not the router's", () => {
    expect(restricted).toContain(LINK)
  })
})

it('the rules in biome.imports.json are those of the table', () => {
  expect(readFileSync('biome.imports.json', 'utf8'), 'run `npm run imports`').toBe(importRules())
})

/** A file beside `at` that is this pair's alone. */
const sample = (at: string, from: string) => at.replace(/[^/]*(?=\.tsx?$)/, (name) => name + slug(from))

const slug = (text: string) => text.replace(/[^\w]/g, '_')

/** The files in which the linter found a restricted import. */
function lint(folder: string): ReadonlySet<string> {
  const program = join(process.cwd(), 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const options = ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none']
  const { stdout } = spawnSync(process.execPath, [program, ...options], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[]
  }
  const found = diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports')
  return new Set(found.map(({ location }) => withSlashes(location.path)))
}
