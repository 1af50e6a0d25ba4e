import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choices, choicesIn, papers, searchOf, shows, unsaid } from './choices.ts'

const defaults = { lang: 'ru', version: 'ex2013' } as const
const plain = choicesIn('', defaults)

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  lang: fc.constantFrom('ru', 'en', 'both'),
  show: fc.constantFrom(...shows),
  version: fc.constantFrom('ex2010', 'ex2013', 'both'),
  commands: fc.boolean(),
  causes: fc.boolean(),
  evidence: fc.boolean(),
  notes: fc.boolean(),
  paper: fc.constantFrom(...papers),
})

describe('The choices of the checklist', () => {
  it('are all of it, on A4, in the language of the page, where the address says nothing', () => {
    expect(plain).toEqual({
      lang: 'ru',
      show: 'all',
      version: 'ex2013',
      commands: true,
      causes: true,
      evidence: true,
      notes: true,
      paper: 'a4',
    })
    expect(searchOf(plain, defaults)).toBe('')
  })

  it('name in the address only what is not as by default', () => {
    const chosen: Choices = { ...plain, lang: 'both', version: 'ex2010', notes: false, paper: 'letter' }
    expect(searchOf(chosen, defaults)).toBe('?lang=both&version=2010&notes=0&paper=letter')
  })

  it('come back from the address as they were', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(choicesIn(searchOf(choices, defaults), defaults)).toEqual(choices)
      }),
    )
  })

  it('name the version in the address of a tab that would take another one by default than the rest', () => {
    const here = { lang: 'ru', version: 'ex2010' } as const
    expect(searchOf(choicesIn('', here), unsaid({}, here))).toBe('?version=2010')
    expect(searchOf(plain, unsaid({}, here))).toBe('?version=2013')
    expect(searchOf(plain, unsaid({}, defaults))).toBe('')
    const answers = { version: 'ex2010' }
    expect(searchOf(choicesIn('', here), unsaid(answers, here))).toBe('')
    expect(searchOf(plain, unsaid(answers, defaults))).toBe('?version=2013')
  })

  it('are those by default wherever the address makes no sense', () => {
    const wrong = '?lang=de&show=some&version=2007&commands=no&paper=a3&paper=letter&x=%ZZ'
    expect(choicesIn(wrong, defaults)).toEqual(plain)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(shows).toContain(choicesIn(search, defaults).show)
      }),
    )
  })
})
