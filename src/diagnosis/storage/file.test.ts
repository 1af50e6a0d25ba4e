import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseWith, fullCase } from '../testing/cases.ts'
import { fileOf, MOST_CASES, readFile, sameCase } from './file.ts'

const file = (fields: object): string =>
  JSON.stringify({ format: 'exchange-2004-wizard/cases', version: 1, cases: [], ...fields })

describe('A file of cases', () => {
  it('holds the same cases when it is read again', () => {
    const cases = [fullCase, caseWith({ id: 'other' })]
    expect(readFile(fileOf(cases, new Date()))).toEqual({ cases, unreadable: 0 })
  })

  it('may have been through an editor of Windows', () => {
    const text = `\uFEFF${fileOf([fullCase], new Date()).replaceAll('\n', '\r\n')}`
    expect(readFile(text)).toEqual({ cases: [fullCase], unreadable: 0 })
  })

  it('is read as far as it can be, and the rest is counted', () => {
    const text = file({
      cases: [{ ...fullCase, version: 2 }, fullCase, null, { ...fullCase, title: 'Twice' }],
    })
    expect(readFile(text)).toEqual({ cases: [fullCase], unreadable: 2 })
  })

  it('is refused for the reason that it has', () => {
    expect(readFile('{"cases": [')).toBe('not-json')
    expect(readFile('')).toBe('not-json')
    for (const text of ['[]', '7', '{}', file({ format: 'x' }), file({ cases: {} })])
      expect(readFile(text)).toBe('not-cases')
    expect(readFile(file({ version: 2 }))).toBe('newer')
    expect(readFile(file({ cases: Array.from({ length: MOST_CASES }) }))).not.toBe('too-many')
    expect(readFile(file({ cases: Array.from({ length: MOST_CASES + 1 }) }))).toBe('too-many')
  })

  it('is never a reason to throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readFile(text)))
    fc.assert(fc.property(fc.array(fc.anything()), (cases) => void readFile(file({ cases }))))
  })
})

describe('Two cases', () => {
  it('are the same whatever the order in which their fields were written', () => {
    const { id, ...others } = fullCase
    expect(sameCase(fullCase, { ...others, id })).toBe(true)
  })
  it('differ when answers were given in another order', () => {
    expect(
      sameCase(caseWith({ answers: { a: 'x', b: 'y' } }), caseWith({ answers: { b: 'y', a: 'x' } })),
    ).toBe(false)
  })
})
