import { describe, expect, it } from 'vitest'
import en from '#event-2004/texts/en'
import ru from '#event-2004/texts/ru'
import { caseTitle, dayOf } from './caseTitle.ts'
import { caseWith } from './testing/cases.ts'

const named = (day: string) => `Diagnosis of ${day}`
const created = '2026-11-24T12:00:00+00:00'

describe('The title of a case', () => {
  it('says what the reply means, which connector and which destination, in the language of the reader', () => {
    const one = caseWith({
      created,
      answers: { reply: 'tls' },
      evidence: {
        text: '',
        records: [],
        chosen: 0,
        answers: {},
        values: { connector: 'Outbound', domain: 'contoso.com' },
      },
    })
    const { options } = en.questions.reply
    expect(caseTitle(one, 'en', en, named)).toBe(`${options.tls.label} · Outbound · contoso.com · Nov 24`)
    expect(caseTitle(one, 'ru', ru, named)).toContain(ru.questions.reply.options.tls.label)
  })

  it('cuts no character in two where a part is too long', () => {
    const one = caseWith({ created, corrections: { connector: `${'x'.repeat(79)}📧 out` } })
    expect(caseTitle(one, 'en', en, named)).toBe(`${'x'.repeat(79)} · Nov 24`)
  })

  it('is the day where nothing is known', () => {
    expect(caseTitle(caseWith({ created }), 'en', en, named)).toBe('Diagnosis of November 24, 2026')
    expect(caseTitle(caseWith({ created, answers: { reply: 'unknown' } }), 'ru', ru, named)).toBe(
      'Diagnosis of 24 ноября 2026 г.',
    )
  })

  it('follows a correction of the evidence', () => {
    const one = caseWith({ created, corrections: { connector: 'Edge out' } })
    expect(caseTitle(one, 'en', en, named)).toBe('Edge out · Nov 24')
  })

  it('is what the person called it, whatever the evidence', () => {
    expect(caseTitle(caseWith({ title: 'Invoice', answers: { reply: 'tls' } }), 'en', en, named)).toBe(
      'Invoice',
    )
  })

  it('survives a time that is none', () => {
    expect(dayOf('never', 'ru', true)).toBe('never')
  })
})
