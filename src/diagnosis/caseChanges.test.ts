import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedParts, isPart, isWork, takeParts } from './caseChanges.ts'
import { type CaseContent, contentOf, emptyContent } from './caseContent.ts'

const word = fc.stringMatching(/^[a-z]{1,3}$/)
const texts = fc.dictionary(word, word)
const content: fc.Arbitrary<CaseContent> = fc
  .record({ answers: texts, at: word, notes: texts, times: texts })
  .map((some) => ({ ...emptyContent, ...some }))

describe('Parts of a case', () => {
  it('that changed make of the older state the newer one', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const made = takeParts(changedParts(before, after), after, before)
        expect(made).toEqual(after)
        expect(Object.keys(made.answers)).toEqual(Object.keys(after.answers))
      }),
    )
  })

  it('of two tabs that changed different notes are both kept, whoever writes last', () => {
    fc.assert(
      fc.property(content, word, word, word, word, (start, a, b, mine, theirs) => {
        fc.pre(a !== b)
        const first = { ...start, notes: { ...start.notes, [a]: `${mine}1` } }
        const second = { ...start, notes: { ...start.notes, [b]: `${theirs}2` } }
        const written = takeParts(changedParts(start, first), first, start)
        const both = takeParts(changedParts(start, second), second, written)
        expect(both.notes).toEqual({ ...start.notes, [a]: `${mine}1`, [b]: `${theirs}2` })
      }),
    )
  })

  it('that nobody changed are not named', () => {
    fc.assert(fc.property(content, (one) => void expect(changedParts(one, contentOf(one))).toEqual([])))
  })

  it('take a note out that was taken out', () => {
    const before = { ...emptyContent, notes: { cert: 'x', mtu: 'y' } }
    const after = { ...emptyContent, notes: { mtu: 'y' } }
    expect(changedParts(before, after)).toEqual(['notes/cert'])
    expect(takeParts(['notes/cert'], after, before).notes).toEqual({ mtu: 'y' })
  })

  it('stay where they were among the others when they change', () => {
    const before = { ...emptyContent, notes: { cert: 'x', mtu: 'y' } }
    const after = { ...emptyContent, notes: { dns: 'z', mtu: 'y', cert: 'w' } }
    const { notes } = takeParts(['notes/dns', 'notes/cert'], after, before)
    expect(Object.entries(notes)).toEqual([
      ['cert', 'w'],
      ['mtu', 'y'],
      ['dns', 'z'],
    ])
  })

  it('are work, except for where the person looks and times of answers', () => {
    expect(isWork(['at', 'times/hop=own'])).toBe(false)
    expect(isWork(['at', 'notes/cert'])).toBe(true)
    expect(isWork([])).toBe(false)
  })

  it('are known by name', () => {
    expect(['answers', 'notes/cert', 'times/hop=own'].every(isPart)).toBe(true)
    expect(['title', 'notes', 7, null, '__proto__/x'].some(isPart)).toBe(false)
  })
})
