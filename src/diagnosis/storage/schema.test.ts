import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent } from '../caseContent.ts'
import { caseWith, fullCase } from '../testing/cases.ts'
import { migrated } from './migrations.ts'
import { readCase } from './schema.ts'

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('A case', () => {
  it('is read as it was written, with everything it holds and in its order', () => {
    const read = readCase(again(fullCase))
    expect(read).toEqual(fullCase)
    expect(typeof read === 'string' ? [] : Object.keys(read.answers)).toEqual(Object.keys(fullCase.answers))
  })

  it('has all fields of a diagnosis in the sample that the tests use', () => {
    for (const field of Object.keys(emptyContent))
      expect(fullCase).not.toHaveProperty(field, emptyContent[field as 'at'])
  })

  it('of a later release is told from a damaged one', () => {
    expect(readCase({ ...fullCase, version: 2 })).toBe('newer')
    expect(readCase({ ...fullCase, version: 0 })).toBe('damaged')
    expect(readCase({ ...fullCase, version: '1' })).toBe('damaged')
  })

  it.each([
    ['an address in the place of a page', { at: '../../evil' }],
    ['answers that are no ids', { answers: { reply: '<script>' } }],
    ['answers that are a list', { answers: ['tls'] }],
    ['a title without end', { title: 'x'.repeat(201) }],
    ['an id that is a path', { id: '../x' }],
    ['a time that names no moment', { changed: 'yesterday' }],
    ['notes that are no text', { notes: { cert: { toString: 'x' } } }],
    ['a chosen record that is not there', { evidence: { ...fullCase.evidence, chosen: 7 } }],
    ['a family of versions that does not exist', { done: { x: { family: 'ex2003', values: {}, at: '' } } }],
  ])('with %s is damaged', (_, fields) => {
    expect(readCase(again({ ...fullCase, ...fields }))).toBe('damaged')
  })

  it('leaves out what it does not know, and cannot reach the prototype of anything', () => {
    const hostile: unknown = JSON.parse(
      JSON.stringify({ ...caseWith(), extra: 1 }).replace(
        '"notes":{}',
        '"notes":{"__proto__":"x","cert":"y"}',
      ),
    )
    const read = readCase(hostile)
    expect(read).toEqual(caseWith({ notes: { cert: 'y' } }))
    expect(read).not.toHaveProperty('extra')
  })

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (value) => {
        expect(['newer', 'damaged']).toContain(readCase(value))
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(fullCase)), fc.anything(), (field, value) => {
        readCase({ ...fullCase, [field]: value })
      }),
    )
  })
  it('has of a reply no more than an event can hold, however long a file makes it', () => {
    const { evidence } = fullCase
    const records = [{ format: 'reply', reply: `454 4.7.5 ${'x'.repeat(10_000_000)}` }]
    const read = readCase({ ...fullCase, evidence: { ...evidence, records } })
    if (typeof read === 'string') throw new Error(read)
    expect(read.evidence?.records[0]?.reply).toBe(`454 4.7.5 ${'x'.repeat(65_536 - 10)}`)
  })
})

describe('Migrations', () => {
  const steps = {
    1: ({ note, ...record }: { readonly [field: string]: unknown }) => ({ ...record, notes: [note] }),
    2: ({ notes, ...record }: { readonly [field: string]: unknown }) => ({ ...record, memos: notes }),
  }
  it('take a record through every release in between', () => {
    expect(migrated({ version: 1, note: 'x' }, steps, 3)).toEqual({ version: 3, memos: ['x'] })
    expect(migrated({ version: 2, notes: [] }, steps, 3)).toEqual({ version: 3, memos: [] })
  })
  it('leave a record of this release as it is, and know one of the next', () => {
    expect(migrated({ version: 3 }, steps, 3)).toEqual({ version: 3 })
    expect(migrated({ version: 4 }, steps, 3)).toBe('newer')
  })
  it('give up where a step is missing or the value is no record', () => {
    expect(migrated({ version: 1 }, {}, 2)).toBeUndefined()
    for (const value of [null, [], 'x', { version: 1.5 }, {}])
      expect(migrated(value, steps, 3)).toBeUndefined()
  })
})
