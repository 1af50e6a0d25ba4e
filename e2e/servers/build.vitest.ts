/** What `npm run build` left in dist/: pages that keep to their own policy, a whole bill, and the same again. */
import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesFor, inlineIn } from '../../hosting/plugin.ts'
import { policyInHtml } from '../../hosting/policy.ts'
import { siteOf } from '../../hosting/site.ts'
import { inlineOf } from '../../hosting/testing/inline.ts'

const dist = 'dist'
const filesIn = (folder: string): string[] =>
  globSync('**/{*,.*}', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()

const inline = inlineIn(dist)
const pages = filesIn(dist).filter((path) => path.endsWith('.html'))

describe('the build', () => {
  it('writes pages that carry the policy, and nothing inline that it does not name', () => {
    expect(pages.length).toBeGreaterThan(50)
    for (const page of pages) {
      const html = readFileSync(join(dist, page), 'utf8')
      const { scripts, styles } = inlineOf(html)
      // Of the styles, a page allows its own alone.
      const policy = policyInHtml({ scripts: inline.scripts, styles })
      expect(html, page).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      expect([...inline.scripts, ...inline.styles], page).toEqual(
        expect.arrayContaining([...scripts, ...styles]),
      )
      // What a policy without 'unsafe-inline' refuses wherever it stands.
      expect(html, page).not.toMatch(/<[^>]+\s(?:style|on\w+)=/i)
      expect(html, page).not.toMatch(/(?:href|src)="javascript:/i)
    }
  })

  it('names in the policy nothing that stands in no page', () => {
    const found = pages.map((page) => inlineOf(readFileSync(join(dist, page), 'utf8')))
    expect(new Set(found.flatMap(({ scripts }) => scripts))).toEqual(new Set(inline.scripts))
    expect(new Set(found.flatMap(({ styles }) => styles))).toEqual(new Set(inline.styles))
  })

  it("writes the servers' files for these pages", () => {
    for (const [name, text] of Object.entries(filesFor(siteOf('/', inline))))
      expect(readFileSync(join(dist, name), 'utf8'), name).toBe(text)
  })

  it("has everybody's work that the pages import on its bill, and no tool", () => {
    const bill: { components: { name: string }[] } = JSON.parse(
      readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'),
    )
    const names = bill.components.map(({ name }) => name)
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(names).toEqual(expect.arrayContaining(importedPackages()))
    expect(names.filter((name) => name in devDependencies)).toEqual([])
  })

  it('is the same to the byte when it is done again, in another folder, at another time of the world', () => {
    const again = mkdtempSync(join(tmpdir(), 'again-'))
    // Without a language and a clock like this machine's: neither has a say in what is built.
    const { NODE_ENV: _, ...own } = process.env
    const env = { ...own, TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' }
    const vite = join('node_modules', 'vite', 'bin', 'vite.js')
    execFileSync(process.execPath, [vite, 'build', '--outDir', again, '--emptyOutDir', '--logLevel=error'], {
      env,
      stdio: 'pipe',
    })
    expect(filesIn(again)).toEqual(filesIn(dist))
    const differ = filesIn(dist).filter(
      (path) => !readFileSync(join(dist, path)).equals(readFileSync(join(again, path))),
    )
    rmSync(again, { recursive: true })
    expect(differ, 'dist/ is of other sources, or the build is not reproducible').toEqual([])
  })
})

/** Packages of which the sources of the pages import more than types. */
function importedPackages(): string[] {
  const sources = globSync('src/**/*.{ts,tsx}', {
    exclude: (path) => /\.test\.|testing|prerender/.test(path),
  })
  const imports = sources.flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/(?:^import (?!type)[^']*|^} from |import\()'([^.#'][^:']*)'/gm),
  ])
  return [...new Set(imports.map(([, from = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from))]
}
