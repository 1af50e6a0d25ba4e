import { describe, expect, it } from 'vitest'
import { evidenceKinds, evidenceProblems, examine, readEvidence } from './index.ts'
import { fixture, fixtureNames } from './testing/fixture.ts'

describe('a bare reply', () => {
  it('is read over the lines its server used', () => {
    expect(examine(fixture('reply.txt'))).toMatchObject({
      found: 'reply',
      records: [{ reply: expect.stringMatching(/^550-5\.7\.26 This .* 550 5\.7\.26 DKIM = did not pass$/) }],
    })
  })

  it.each([
    '550 5.1.1 User unknown',
    '421-4.4.2 Timeout',
    '#5.7.1 smtp;550 5.7.1 No',
    '5.4.1 Relay Access Denied',
    '554-mx.example.net 554 no',
  ])('may begin as %s', (reply) => {
    expect(readEvidence(reply)).toEqual([{ format: 'reply', reply }])
  })
})

describe('words without a code', () => {
  it.each([
    'Failed to connect. Winsock error code: 10060, Win32 error code: 10060',
    'connect to mx.example.net[203.0.113.5]:25: Connection timed out',
    'TLS negotiation failed with error UntrustedRoot',
    'DNS server returned an error.\nHost not found: fabrikam.com',
  ])('are read where their meaning is known: %s', (words) => {
    expect(readEvidence(words)).toEqual([{ format: 'prose', reply: words.replace('\n', ' ') }])
  })

  it.each([
    'hello world',
    'почта не ходит',
    'mail is not delivered',
    'Good morning, the server was not available yesterday and a message timed out.',
    'Connection timed out\n\nThis is what they told me, and nobody knows why.',
    `Connection timed out ${'and so on '.repeat(100)}`,
  ])('are not, where a person tells of a failure: %s', (words) => {
    expect(examine(words)).toMatchObject({ found: 'unknown', records: [], problems: ['unrecognised'] })
  })
})

it('takes the quotes off a quoted reply', () => {
  expect(readEvidence("'550 5.1.1 User unknown'")).toEqual([
    { format: 'reply', reply: '550 5.1.1 User unknown' },
  ])
})

describe('prose', () => {
  it('gives a reply that a bounce wrapped under an indent', () => {
    const text =
      '<anna@example.net>: host mx.example.net said: 550 5.1.1 <anna@example.net>:\n    Recipient address rejected'
    expect(readEvidence(text)).toMatchObject([
      { reply: '550 5.1.1 <anna@example.net>: Recipient address rejected' },
    ])
  })

  it('gives a last error that lost its label', () => {
    const text =
      'It says [{LED=421 4.4.1 Connection timed out};{MSG=};{FQDN=mx.example.net};{IP=203.0.113.1};{LRT=}] since noon'
    expect(readEvidence(text)).toEqual([
      {
        format: 'queue',
        reply: '421 4.4.1 Connection timed out',
        remoteHost: 'mx.example.net',
        remoteAddress: '203.0.113.1',
      },
    ])
  })

  it('gives the reply it quotes', () => {
    expect(readEvidence(fixture('prose.ru.txt'))).toMatchObject([
      { format: 'prose', reply: '451 4.4.0 DNS query failed' },
    ])
  })

  it('gives nothing where it quotes none', () => {
    expect(examine('Почта не уходит уже 450 дней, помогите!')).toMatchObject({
      records: [],
      problems: ['unrecognised'],
    })
  })
})

describe('what there is nothing to read in', () => {
  it.each([
    ['', 'empty', 'empty'],
    [' \r\n\uFEFF', 'empty', 'empty'],
    ['ElfFile\0\0\0\0\0', 'evtx', 'evtx-binary'],
    ['%PDF-1.7', 'binary', 'not-text'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'html', 'html-page'],
    [
      '#Software: Microsoft Exchange Server\n#Fields: date-time,session,source,Destination,direction,description\n',
      'other-log',
      'other-log',
    ],
    [
      '#Fields: date time s-ip cs-method cs-uri-stem sc-status\n2024-03-14 00:00:00 192.0.2.1 POST /EWS 500\n',
      'other-log',
      'other-log',
    ],
    ['\u2030PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0003\u0004\u0005\u0006\u0007 550 5.1.1', 'binary', 'not-text'],
    ['hello', 'unknown', 'unrecognised'],
  ])('is named: %j', (text, found, problem) => {
    expect(examine(text)).toMatchObject({ records: [], found, problems: [problem], otherEvents: [] })
  })

  it('is not a text that a console has coloured', () => {
    expect(examine('\u001b[31m\u001b[1m550 5.1.1 User unknown\u001b[0m\u001b[K'.repeat(9)).found).not.toBe(
      'binary',
    )
  })

  it('is named where it is a log of other events', () => {
    expect(examine(fixture('other-events.en.txt'))).toMatchObject({
      records: [],
      found: 'event-text',
      problems: ['other-events'],
      otherEvents: [9877],
    })
  })

  it('is said to be read in the wrong encoding', () => {
    expect(examine('Имя журнала \uFFFD\uFFFD').problems).toContain('wrong-encoding')
    expect(examine('РРјСЏ Р¶СѓСЂРЅР°Р»Р°').problems).toContain('wrong-encoding')
  })

  it('is not said to have lost its letters for what somebody asks', () => {
    expect(examine('Subject: Where is my invoice?????').problems).not.toContain('question-marks')
    expect(examine('Subject: ????? ?? ??????').problems).toContain('question-marks')
  })
})

describe('an export', () => {
  it('of Event Viewer is read as before when a spreadsheet has saved it with a name for each column', () => {
    const text = fixture('event-export.en.csv')
    const [names = '', ...rows] = text.split('\n')
    const saved = examine([`${names.replace(/\r$/, '')},`, ...rows].join('\n'))
    expect(saved.records).toEqual(examine(text).records)
  })

  it('of PowerShell that goes on in UTF-16 in a file of ASCII keeps its lines', () => {
    const text = fixture('get-queue-2010.en.txt').replaceAll('\n', '\r\n')
    const wide = text.replace(/./gs, (sign) => `${sign}\0`)
    expect(examine(wide).records).toEqual(examine(text).records)
  })
})

it('names every fixture and every problem by a listed id', () => {
  for (const name of fixtureNames) {
    const { found, problems } = examine(fixture(name))
    expect(evidenceKinds).toContain(found)
    for (const problem of problems) expect(evidenceProblems).toContain(problem)
  }
})
