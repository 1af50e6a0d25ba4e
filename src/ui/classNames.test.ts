import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const IMPORT = /import (\w+) from '(#ui|\.{1,2})\/([^']+\.module\.css)'/g

/** The classes that a component names and its sheet does not have: to the compiler, a sheet has every name. */
function strange(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(IMPORT)].flatMap(([, name = '', from = '', path = '']) => {
    const sheet = readFileSync(
      from === '#ui' ? join('src/ui', path) : join(dirname(file), from, path),
      'utf8',
    )
    const named = [...code.matchAll(new RegExp(`(?<!['.])\\b${name}\\.(\\w+)`, 'g'))].map(
      ([, one = '']) => one,
    )
    return named.filter((one) => !new RegExp(`\\.${one}\\b`).test(sheet)).map((one) => `${file}: ${one}`)
  })
}

it('Each class that a component names is in its sheet', () => {
  expect(globSync('src/**/*.tsx').flatMap(strange)).toEqual([])
})
