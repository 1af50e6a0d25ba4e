import { describe, expect, it } from 'vitest'
import enStart from '#locales/en/start.json' with { type: 'json' }
import en from '#locales/en/ui.json' with { type: 'json' }
import ruStart from '#locales/ru/start.json' with { type: 'json' }
import ru from '#locales/ru/ui.json' with { type: 'json' }
import { isExample } from './example.ts'
import { evidenceFrom, evidenceOf, readText } from './read.ts'

const event = (id: number, source: string, text: string) =>
  `Log Name: Application\nSource: ${source}\nEvent ID: ${id}\nDate: 3/14/2024 9:26:53 AM\nComputer: EX01.contoso.com\nDescription:\n${text}\n\n`
const failed = (reply: string) =>
  event(
    2004,
    'MSExchangeTransport',
    `Send connector Internet: Message delivery was not successful. The message with message ID <a@contoso.com> was acknowledged with SMTP response ${reply}.`,
  )
const read = (text: string) => evidenceFrom(readText(text), { text })

describe('evidence', () => {
  it('is about the largest group, and another can be chosen', () => {
    const text = failed('550 5.1.1 User unknown') + failed('452 4.2.2 Mailbox full').repeat(2)
    const evidence = read(text)
    if (evidence === undefined) throw new Error('nothing was read')
    expect(evidence).toMatchObject({ chosen: 0, answers: { reply: 'quota' }, source: { count: 3 } })
    expect(evidence.source?.groups.map((group) => group.class)).toEqual(['quota', 'recipient'])
    expect(evidenceOf(evidence, 1).answers).toMatchObject({ reply: 'recipient' })
  })

  it('gives the domain behind the last sign of a mailbox', () => {
    const record = { format: 'ndr' as const, reply: '550 5.1.1 User unknown', recipient: '"a@b"@example.net' }
    expect(evidenceOf({ text: '', records: [record] }, 0).values.domain).toBe('example.net')
  })

  it('of the example is read in both languages, known as the example and named so', () => {
    for (const [{ start }, { evidence: words }] of [
      [enStart, en],
      [ruStart, ru],
    ] as const) {
      const evidence = read(start.paste.example)
      if (evidence === undefined) throw new Error('nothing was read')
      expect(isExample(evidence)).toBe(true)
      expect(evidence).toMatchObject({ answers: { reply: 'tls', said: 'own' }, values: { server: 'EX01' } })
      expect(words.example.text).toContain(evidence.values.connector)
    }
    expect(read(failed('454 4.7.0 TLS'))).toSatisfy((own) => !isExample(own))
  })

  it('has the answer of the events beside the failure', () => {
    const beside = event(12014, 'MSExchangeTransport', 'Microsoft Exchange could not find a certificate.')
    expect(read(failed('454 4.7.5 Certificate validation failure') + beside)?.answers).toMatchObject({
      reply: 'tls',
      events: 'certificate',
    })
  })

  it('may be nothing but events that point at a cause', () => {
    const evidence = read(
      event(15006, 'MSExchangeTransport', 'The Exchange Transport service is rejecting mail.'),
    )
    expect(evidence).toMatchObject({ records: [], answers: { events: 'pressure' } })
  })

  it('is none where only other products have their events', () => {
    expect(read(event(1035, 'MsiInstaller', 'Windows Installer reconfigured the product.'))).toBeUndefined()
  })

  it('does not keep a text that is too long to be read again', () => {
    const text = failed('550 5.1.1 User unknown').repeat(1000)
    expect(read(text)).toMatchObject({ text: '', source: { count: 1000 } })
  })
})
