import { describe, expect, it } from 'vitest'
import { shortNames } from './classNames.ts'

const sheets = Array.from({ length: 30 }, (_, place) => `src/${String(place).padStart(2, '0')}.module.css`)

describe('names of classes', () => {
  it('are the same each time, and of two sheets or two classes never the same', () => {
    const nameOf = shortNames('/root', sheets)
    const all = sheets.flatMap((sheet) => ['head', 'body'].map((name) => nameOf(name, `/root/${sheet}`)))
    expect(new Set(all).size).toBe(all.length)
    expect(all.slice(0, 2)).toEqual(['_a0', '_a1'])
    expect(nameOf('body', `/root/${sheets[29]}?direct`)).toBe(all.at(-1))
    expect(all.at(-1)).toBe('_ad1')
  })

  it('do not depend on the order in which the sheets were found or read', () => {
    const nameOf = shortNames('/root', sheets.toReversed())
    expect(nameOf('head', '/root/src/01.module.css')).toBe('_b0')
  })

  it('are the same where sheets are found as Windows writes their paths', () => {
    const found = sheets.map((sheet) => sheet.replaceAll('/', '\\'))
    expect(shortNames('/root', found)('head', '/root/src/01.module.css')).toBe('_b0')
  })

  it('are asked for sheets of the source alone', () => {
    expect(() => shortNames('/root', sheets)('head', '/elsewhere/a.module.css')).toThrow('nobody knows')
  })
})
