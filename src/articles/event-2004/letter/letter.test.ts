import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceRecord } from '#evidence'
import { article } from '../article.ts'
import { words as en } from '../report/words-en.ts'
import { words as ru } from '../report/words-ru.ts'
import { asksFor } from './asks.ts'
import { hasBlanks, letterOf } from './letter.ts'
import { MAILTO_LIMIT, mailtoOf, postmasterOf } from './mailto.ts'

const record: EvidenceRecord = {
  format: 'event-text',
  messageId: '<a@contoso.example>',
  reply: '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org',
  time: '2026-11-23T23:15:07Z',
  computer: 'EX01.contoso.example',
  sender: 'anna@contoso.example',
  recipient: 'boris@fabrikam.example',
  remoteHost: 'mx.fabrikam.example',
}
const values = {
  domain: 'fabrikam.example',
  address: '203.0.113.5',
  messageId: '<a@contoso.example>',
  server: 'EX01',
  host: 'mx.fabrikam.example',
  sender: 'anna@contoso.example',
  recipient: 'boris@fabrikam.example',
}
const answers = { reply: 'blocklist', hop: 'internet', port25: 'clear' }

describe('The letter to the postmaster', () => {
  const letter = letterOf({ answers, record, values }, en)

  it('says what was sent, when, from where and to whom', () => {
    for (const fact of [
      'GMT',
      ...['<a@contoso.example>', 'EX01.contoso.example', '203.0.113.5'],
      'mx.fabrikam.example',
    ])
      expect(letter.body).toContain(fact)
    expect(letter.subject).toContain('fabrikam.example')
    expect(letter.to).toBe('postmaster@fabrikam.example')
  })
  it('names no value that was taken out, and each that was corrected as it was corrected', () => {
    const { messageId: _, sender: __, ...kept } = values
    const corrections = { server: 'EX02', host: 'new.fabrikam.com', recipient: 'boris@fabrikam.com' }
    const { body } = letterOf(
      {
        answers,
        record: { ...record, remoteAddress: '192.0.2.7' },
        values: { ...kept, ...corrections },
      },
      en,
    )
    for (const corrected of Object.values(corrections)) expect(body).toContain(corrected)
    expect(body).toContain(en.letter.missing.messageId)
    const { messageId, sender, recipient, computer, remoteHost } = record
    for (const old of [messageId, sender, recipient, computer, remoteHost, '192.0.2.7'])
      expect(body).not.toContain(old)
  })
  it('quotes their reply literally', () => {
    expect(letter.body).toContain(`> ${record.reply}`)
  })
  it('says whose words the reply is', () => {
    const own = {
      ...record,
      reply:
        '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped due to SocketError." Attempted failover to alternate host, but that did not succeed.',
    }
    expect(letterOf({ answers, record: own, values }, en).body).toContain(en.letter.replyOwn)
    expect(letter.body).toContain(en.letter.reply)
    expect(letterOf({ answers, record: null, values }, en).body).toContain(en.letter.silent)
  })
  it('asks what the ranking makes likely, the likeliest first', () => {
    expect(letter.body).toContain(`2. ${en.letter.asks.blocklist}`)
    const timeout = letterOf({ answers: { reply: 'timeout', stage: 'idle' }, record, values }, en)
    expect(timeout.body).toContain(`2. ${en.letter.asks.timeout}`)
  })
  it('says what was ruled out', () => {
    expect(letter.body).toContain(en.texts.causes['port-25-blocked']?.name)
  })
  it('leaves room to fill in what is not known', () => {
    const bare = letterOf({ answers: {}, record: null, values: {} }, en)
    expect(bare.to).toBeUndefined()
    for (const missing of Object.values(en.letter.missing)) expect(bare.body).toContain(missing)
  })
  it('has something to fill in until that is done, whatever brackets a quoted reply has', () => {
    const filledIn = letter.body.replace(en.letter.missing.signature, 'Anna')
    expect(hasBlanks(letter.body, en)).toBe(true)
    expect(filledIn).toContain('[203.0.113.5]')
    expect(hasBlanks(filledIn, en)).toBe(false)
  })
  it('names once a server of which only the address is known', () => {
    const { remoteHost: _, ...nameless } = record
    const one = { ...nameless, remoteAddress: '192.0.2.7' }
    const { body } = letterOf({ answers, record: one, values: { ...values, host: '192.0.2.7' } }, en)
    expect(body.split('192.0.2.7')).toHaveLength(2)
  })
  it('tells when the log names no time zone', () => {
    expect(letter.zoneAdded).toBe(false)
    const local = letterOf({ answers, record: { ...record, time: '24.11.2026 2:15:00' }, values }, ru)
    expect(local.zoneAdded).toBe(true)
    expect(local.body).toMatch(/24\.11\.2026 2:15:00 \(GMT[^)]*\)/)
  })
  it('adds the offset of the logged day, which is another in summer', () => {
    const here = process.env.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    process.env.TZ = 'America/New_York'
    try {
      const of = (time: string) => letterOf({ answers, record: { ...record, time }, values }, en).body
      expect(of('7/15/2026 2:15:07 AM')).toContain('7/15/2026 2:15:07 AM (GMT-04:00)')
      expect(of('1/15/2026 2:15:07 AM')).toContain('1/15/2026 2:15:07 AM (GMT-05:00)')
    } finally {
      process.env.TZ = here
    }
  })
  it('adds none to the time of a bounce, which names its zone', () => {
    const bounced = { ...record, time: 'Tue, 24 Nov 2026 02:15:07 +0000' }
    const made = letterOf({ answers, record: bounced, values }, en)
    expect(made.zoneAdded).toBe(false)
    expect(made.body).not.toContain(bounced.time)
  })
  it('is written in either language', () => {
    expect(letterOf({ answers, record, values }, ru).body).toMatch(/^Здравствуйте!/)
  })
  it('has as many lines whatever the reply and the values are', () => {
    const lines = (text: string) =>
      letterOf(
        {
          answers,
          values: { ...values, messageId: text, server: text, host: text, sender: text },
          record: {
            ...record,
            reply: `550 ${text}`,
            time: text,
            computer: text,
            sender: text,
            remoteHost: text,
          },
        },
        en,
      ).body.split('\n').length
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lines(`a\r\n${text}\nb`)).toBe(lines('x'))
      }),
    )
  })
})

describe('What a postmaster is asked', () => {
  it('is at most four things, each once, and nothing about our own side', () => {
    const all = Object.keys(article.causes) as Parameters<typeof asksFor>[0]
    expect(asksFor(all)).toHaveLength(4)
    expect(asksFor(['antivirus-own', 'size-limit-own'])).toEqual([])
    expect(asksFor(['path-mtu', 'idle-timeout', 'tls-version'])).toEqual(['timeout', 'tls'])
  })
})

describe('The mailto link', () => {
  it('is to the postmaster of a valid domain only', () => {
    expect(postmasterOf('Fabrikam.example')).toBe('postmaster@fabrikam.example')
    expect(postmasterOf('xn--e1afmkfd.xn--p1ai')).toBe('postmaster@xn--e1afmkfd.xn--p1ai')
    for (const no of [
      undefined,
      '',
      'localhost',
      'a b.example',
      'x.example?cc=e@evil.example',
      '203.0.113.5',
    ])
      expect(postmasterOf(no)).toBeUndefined()
    for (const no of ['x.example,e@evil.example', 'x.example%0a', '-x.example', 'x..example', 'пример.рф'])
      expect(postmasterOf(no)).toBeUndefined()
  })
  it('has one recipient, one subject and one body, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (subject, body, domain) => {
          const to = postmasterOf(domain) ?? postmasterOf('fabrikam.example')
          const { href } = mailtoOf(to, `${subject}\r\nBcc: e@evil.example&cc=e@evil.example`, body)
          expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT)
          expect(href).toMatch(
            /^mailto:postmaster@[a-z0-9.-]+(?:\?subject=[^&?#\s,;:@]*(?:&body=[^&?#\s,;:@]*)?)?$/,
          )
          expect(decodeURIComponent(/subject=([^&]*)/.exec(href)?.[1] ?? '')).not.toMatch(/[\r\n]/)
        },
      ),
    )
  })
  it('comes without the text where that would make it too long', () => {
    const { href, size, whole } = mailtoOf('postmaster@fabrikam.example', 's', 'ж'.repeat(1000))
    expect(whole).toBe(false)
    expect(size).toBeGreaterThan(MAILTO_LIMIT)
    expect(href).toBe('mailto:postmaster@fabrikam.example?subject=s')
  })
})
