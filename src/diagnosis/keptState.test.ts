import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from './caseContent.ts'
import { readKept } from './keptState.ts'
import { fullCase } from './testing/cases.ts'

const state = {
  ...contentOf(fullCase),
  caseId: fullCase.id,
  wasKept: true,
  formerIds: ['0a'],
  pending: ['answers', 'notes/cert', 'evidence'],
  behind: [{ caseId: '0b', wasKept: false, content: contentOf(fullCase), pending: ['evidence'] }],
  draft: 'half of an event',
  family: 'ex2010',
}
const fields = Object.keys(state)

describe('What the tab had kept', () => {
  it('is read as it was written', () => {
    expect(readKept(JSON.parse(JSON.stringify(state)))).toEqual({ kept: state, whole: true })
  })

  it('of an earlier release lacks fields, which is no damage', () => {
    const { wasKept: _, formerIds: __, ...earlier } = state
    expect(readKept(earlier)).toEqual({ kept: earlier, whole: true })
    expect(readKept(undefined)).toEqual({ kept: {}, whole: true })
  })

  it.each(fields)(
    'keeps all the rest where %s is damaged, and does not write the gap over what is kept',
    (field) => {
      for (const value of [5, [[1]], { x: { y: [] } }]) {
        const { kept, whole } = readKept({ ...state, [field]: value })
        expect(whole, JSON.stringify(value)).toBe(false)
        expect(Object.keys(kept).sort()).toEqual(fields.filter((one) => one !== field).sort())
        expect(kept.pending ?? []).not.toContain(field)
      }
    },
  )

  it.each([
    ['a chosen record that is not there', { chosen: 4 }],
    ['a record that is no record', { records: [7] }],
    ['a record with a list for a reply', { records: [{ format: 'reply', reply: [] }] }],
    ['a source without groups', { source: { found: 'reply', problems: [], count: 0, further: 0 } }],
  ])('knows evidence with %s for damaged', (_, change) => {
    expect(readKept({ ...state, evidence: { ...state.evidence, ...change } }).kept).not.toHaveProperty(
      'evidence',
    )
  })

  it('is never a reason to throw', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void readKept(value)))
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.jsonValue(),
        (field, value) => void readKept({ ...state, [field]: value }),
      ),
    )
  })
})
