/** What the project is made of besides its own code. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly integrity?: string
  readonly link?: boolean
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
}

const { dependencies, devDependencies } = read<Record<string, Record<string, string>>>('package.json')
const { '': own, ...packages } = read<{ packages: Record<string, Locked> }>('package-lock.json').packages
const docs = readFileSync('docs/dependencies.md', 'utf8')

/** Ask for no more than to be named where a copy goes, as sbom.cdx.json does. */
const MAY_BE_IN_THE_PAGES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']
/** Licences of tools, of which nothing gets into the pages. */
const MAY_BE_A_TOOL = [
  ...MAY_BE_IN_THE_PAGES,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
]

describe('the packages', () => {
  it('are those that docs/dependencies.md has a reason for', () => {
    expect(reasonsUnder('In the pages')).toEqual(Object.keys(dependencies ?? {}).sort())
    expect(reasonsUnder('For building and testing')).toEqual(Object.keys(devDependencies ?? {}).sort())
  })

  it('are each used in the pages, if they are for the pages', () => {
    const sources = globSync('src/**/*.{ts,tsx}').filter((path) => !/\.test\.|\/testing\//.test(path))
    const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n')
    const unused = Object.keys(dependencies ?? {}).filter(
      (name) => !code.includes(`'${name}'`) && !code.includes(`'${name}/`),
    )
    expect(unused).toEqual([])
  })

  it('are locked as package.json asks for them', () => {
    expect(own).toMatchObject({ dependencies, devDependencies })
  })

  it('are each known to the lock by a SHA-512', () => {
    const unknown = Object.entries(packages).filter(
      ([, { integrity, link }]) => link || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    )
    expect(unknown).toEqual([])
  })

  it('have licences that we may use, by the lock and by what each says itself', () => {
    const refused = Object.entries(packages).flatMap(([path, { license, dev }]) => {
      const allowed = dev || isTool(path) ? MAY_BE_A_TOOL : MAY_BE_IN_THE_PAGES
      const said = [license, installedLicence(path)].filter((one) => one !== undefined)
      return said.length > 0 && said.every((one) => mayUse(one, allowed))
        ? []
        : [`${path}: ${said.join(', ') || 'none'}`]
    })
    expect(refused).toEqual([])
  })
})

/** Types that packages of the pages take if they are there, and the compiler that goes with them. */
const isTool = (path: string): boolean => /node_modules\/@?typescript\b/.test(path)

/** An SPDX expression; of alternatives one is enough. */
const mayUse = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((licence) => licence.split(' AND ').every((part) => allowed.includes(part)))

/** Packages for other systems are not installed. */
function installedLicence(path: string): string | undefined {
  const file = `${path}/package.json`
  return existsSync(file) ? String(read<{ license?: unknown }>(file).license) : undefined
}

function reasonsUnder(title: string): string[] {
  const [part = ''] = docs.split(`## ${title}\n`)[1]?.split('\n## ') ?? []
  return [...part.matchAll(/^\| `([^`]+)` \| \S.+ \|$/gm)].map(([, name = '']) => name).sort()
}

// Files that npm has read before us.
function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}
