import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Enclosure, Evidence } from '#diagnosis'
import { classifyReply } from '#smtp'
import { maskEnclosure } from './mask.ts'

const about = (reply: string, record: Partial<Evidence['records'][number]> = {}): Evidence => ({
  text: reply,
  records: [{ format: 'event-text', reply, time: '11/24/2026 2:15:07 AM', ...record }],
  chosen: 0,
  answers: { reply: 'timeout' },
  values: {},
})

const enclosed = (evidence: Evidence | null, notes: Enclosure['notes'] = {}): Enclosure => ({
  evidence,
  corrections: {},
  notes,
})

const masked = (text: string, record: Partial<Evidence['records'][number]> = {}): string =>
  maskEnclosure(enclosed(about(text, record))).evidence?.text ?? ''

describe('Masking', () => {
  it.each([
    ['550 5.1.1 <ivan@contoso.com>: user unknown', '550 5.1.1 <user1@example.com>: user unknown'],
    ["RCPT TO 'Ivan@Contoso.com', ivan@contoso.com.", "RCPT TO 'user1@example.com', user1@example.com."],
    ['421 mx1.contoso.com, mx1.contoso.com closing', '421 host1.example, host1.example closing'],
    ['host [10.1.2.3] at 10.1.2.3:25.', 'host [192.0.2.1] at 192.0.2.1:25.'],
    ['[2a01:111:f400::9] and IPv6:2a01:111:f400::9', '[2001:db8::1] and IPv6:2001:db8::1'],
    ['почта.компания.рф, иван@компания.рф', 'host1.example, user1@example.com'],
    ['CONTOSO\\ivan read EX01\\12 and \\\\EX01\\logs', 'host1\\account1 read host2\\12 and \\\\host2\\logs'],
    ['CONTOSO.LOCAL\\ivan, ex01.contoso.com\\12', 'host1.example\\account1, host2.example\\12'],
    ['C:\\Users\\ivan\\x.log, D:\\Users\\ivan.', 'C:\\Users\\account1\\x.log, D:\\Users\\account2'],
    [
      'C:\\Users\\Ivan Petrov\\x and \\\\EX01\\c$\\Users\\ivan',
      'C:\\Users\\account1\\x and \\\\host1\\c$\\Users\\account2',
    ],
    ['CN=Ivan Petrov,OU=Users,DC=contoso,DC=com', 'CN=account1,OU=account2,DC=account3,DC=account4'],
    ['cn=Petrov\\, Ivan, o="Contoso, Inc.", C=US', 'cn=account1, o=account2, C=US'],
    ['CN=*.contoso.com, O=Contoso Ltd\nCN=contoso.com', 'CN=*.host1.example, O=account1\nCN=host1.example'],
    ['the one of CN=ivan, which is old, FOO=bar', 'the one of CN=account1, which is old, FOO=bar'],
    ['"Иванов И.И." <ivan@contoso.com>', '"Person 1" <user1@example.com>'],
    ['To: Ivan Petrov (ivan@contoso.com); Ivan Petrov', 'To: Person 1 (user1@example.com); Person 1'],
    ['/o=Contoso/ou=AG (FYDIBOHF23SPDLT)/cn=Recipients/cn=ivan', '/o=example/cn=account1'],
    ['User S-1-5-21-1111111111-2222222222-3333333333-1104', 'User account1'],
    ['to=<ivan@contoso.com>, from=oleg@contoso.com', 'to=<user1@example.com>, from=user2@example.com'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it.each([
    '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped due to TimedOut."',
    '#5.7.1, 421.4.4.2, 454 4.7.5, 12:34:56, 2026-11-24T02:15:07.123Z, 15.01.2507.006, 15.20.5038.22',
    'listed at zen.spamhaus.org, see https://www.spamhaus.org/sbl/ and bl.spamcop.net',
    'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles, NT AUTHORITY\\SYSTEM',
    'Microsoft.Exchange.Transport, SEND2026112402-1.LOG, std::string, e.g. т.е.',
    'RESOLVER.ADR.RecipientNotFound, RESOLVER.RST.SendSizeLimit.Org, RESOLVER.RST.SenderNotAuthenticatedForGroup',
    'SMTPSEND.DNS.MxLoopback, QUEUE.Expired, ROUTING.LoopDetected, TRANSPORT.RULES.RejectMessage; x',
    'STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionLogonFailed, CAT.InvalidContent.Exception',
    'SocketError, UntrustedRoot, STARTTLS, X-ANONYMOUSTLS, #SMTP#',
  ])('keeps %s', (text) => {
    expect(masked(text)).toBe(text)
  })

  it.each([
    'RESOLVER.CONTOSO.COM',
    'QUEUE.CONTOSO.COM',
    'Routing.Contoso.com',
    'cat.contoso.com',
    'QUEUE.Contoso.Com',
  ])('takes %s for a host, though what Exchange calls a failure begins alike', (host) => {
    expect(masked(host)).toBe('host1.example')
  })
  it('keeps the block list and masks what was looked up at it', () => {
    expect(masked('9.113.0.205.zen.spamhaus.org; 205.0.113.9')).toBe('1.2.0.192.zen.spamhaus.org; 192.0.2.1')
    expect(masked('contoso.com.dbl.spamhaus.org')).toBe('host1.example.dbl.spamhaus.org')
  })
  it('masks all of an IPv6 address that is written as a name', () => {
    const nibbles = '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2'
    expect(masked(`${nibbles}.ip6.arpa, ${nibbles}.zen.spamhaus.org`)).toBe(
      'host1.example, host2.example.spamhaus.org',
    )
  })
  it('knows connectors, servers and message IDs by what the evidence calls so', () => {
    const text =
      'Send connector Outbound: EX01 (ex01.contoso.local) sent <a1@ex01.contoso.local> over outbound'
    const names = {
      connector: 'Outbound',
      computer: 'EX01.contoso.local',
      messageId: '<a1@ex01.contoso.local>',
    }
    expect(masked(text, names)).toBe(
      'Send connector connector1: host1 (host1.example) sent <message1@example.com> over connector1',
    )
  })
  it('knows a server in the name of a file', () => {
    expect(masked('EX01.log, ex01-send.csv. EX012.log', { computer: 'EX01.contoso.com' })).toBe(
      'host1.log, host1-send.csv. EX012.log',
    )
  })
  it('gives no two hosts one name, though both begin like our server', () => {
    const names = { computer: 'MX1.contoso.com', remoteHost: 'mx1.fabrikam.com' }
    expect(masked('loop: mx1.contoso.com to mx1.fabrikam.com, MX1', names)).toBe(
      'loop: host1.example to host2.example, host1',
    )
  })
  it('gives no two of our servers one name, though both begin alike', () => {
    const evidence = about('mx1.contoso.com, mx1.fabrikam.com, MX1', { computer: 'mx1.contoso.com' })
    const records = [...evidence.records, ...about('', { computer: 'mx1.fabrikam.com' }).records]
    const values = { server: 'MX1' }
    expect(maskEnclosure(enclosed({ ...evidence, records, values })).evidence?.text).toBe(
      'host1.example, host2.example, host1',
    )
  })
  it('knows hosts of a domain that ends like no public one by one that the evidence names', () => {
    const evidence: Evidence = {
      ...about('mx7.corp-int at mx7.contoso.lan1, dc.contoso.lan1; EX01', {
        computer: 'EX01.corp-int',
        remoteHost: 'mx7.corp-int',
        nextHop: 'mx7.contoso.lan1',
      }),
      values: { server: 'EX01', host: 'mx7.corp-int', domain: 'corp-int' },
    }
    const after = maskEnclosure(enclosed(evidence)).evidence
    expect(after?.text).toBe('host1.example at host2.example, host3.example; host4')
    expect(after?.records[0]).toMatchObject({
      computer: 'host4.example',
      remoteHost: 'host1.example',
      nextHop: 'host2.example',
    })
    expect(after?.values).toEqual({ server: 'host4', host: 'host1.example', domain: 'host5' })
  })
  it('is the same in the text, in what was read from it, in values and in notes', () => {
    const evidence: Evidence = {
      ...about('mx.contoso.com', { remoteHost: 'mx.contoso.com' }),
      values: { host: 'mx.contoso.com', domain: 'contoso.com' },
    }
    const all = maskEnclosure({
      evidence,
      corrections: { host: 'MX.contoso.com' },
      notes: { dns: 'mx.contoso.com' },
    })
    expect([all.evidence?.text, all.evidence?.records[0]?.remoteHost, all.notes.dns]).toEqual(
      Array(3).fill('host1.example'),
    )
    expect(all.evidence?.values).toEqual({ host: 'host1.example', domain: 'host2.example' })
    expect(all.corrections.host).toBe('host1.example')
  })
  it('takes no placeholder that stands in the text already', () => {
    expect(masked('host1.example and mx.contoso.com')).toBe('host2.example and host3.example')
  })
  it('leaves answers, kinds and times as they are, whatever names are like them', () => {
    const evidence = about('timeout at event-text', { connector: 'timeout', computer: 'event-text' })
    const after = maskEnclosure(enclosed(evidence)).evidence
    expect(after?.answers).toEqual({ reply: 'timeout' })
    expect(after?.records[0]).toMatchObject({ format: 'event-text', time: '11/24/2026 2:15:07 AM' })
    expect(after?.text).toBe('connector1 at host1')
  })
  it.each([
    '550 5.7.1 Service unavailable, Client host [10.9.8.7] blocked using zen.spamhaus.org',
    '550 5.1.1 <ivan@contoso.com>: Recipient address rejected: User unknown in virtual mailbox table',
    '550 5.7.1 RESOLVER.RST.AuthRequired',
    '452 4.2.2 The email account that you tried to reach is over quota. mx.google.com',
  ])('changes nothing in what a reply means: %s', (reply) => {
    const [before, after] = [reply, masked(reply)].map((text) => classifyReply(text).ranked[0]?.class)
    expect(after).toBe(before)
  })
  it.each([
    ['550 5.7.1 Unable to relay', { computer: 'relay.contoso.com' }],
    ['550 5.7.1 Unable to relay', { connector: 'Relay' }],
    ['550 Reverse DNS lookup failed, no PTR record', { computer: 'DNS', connector: 'ptr' }],
    ['452 Mailbox full', { nextHop: 'mailbox' }],
  ])(
    'changes nothing in what a reply means whatever servers and connectors are called: %s, %o',
    (reply, names) => {
      expect(masked(reply, names)).toBe(reply)
    },
  )
  it('masks the full name of a server that is called by an ordinary word, and its other words', () => {
    const names = { computer: 'mail.contoso.com', connector: 'Relay of Contoso' }
    expect(masked('mail.contoso.com, MAIL\\12, Relay of Contoso: Please try mail later', names)).toBe(
      'host1.example, host1\\12, connector1: Please try mail later',
    )
  })
  describe('takes time in proportion', () => {
    // This process's own work: what others take on a busy machine does not count.
    const work = (text: string) => {
      const start = process.cpuUsage()
      masked(text)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    const letters = (n: number) =>
      n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))

    it.each<[string, number, (pieces: number) => string]>([
      [
        'on a long text',
        25_000,
        (pieces) =>
          ['1.', 'a.', 'a@', ':1', 'a\\', '"', '/o=', 'A ', 'A-', 'CN=a ', '\\Users\\a ']
            .map((piece) => piece.repeat(pieces))
            .join('\n'),
      ],
      [
        'on a text that names many people',
        4000,
        (people) => Array.from({ length: people }, (_, n) => `Ivan P${letters(n)} <a@b>`).join('\n'),
      ],
    ])('%s', (_, pieces, long) => {
      const [quarter, whole] = [long(pieces / 4), long(pieces)]
      masked(quarter)
      expect(Math.min(work(whole), work(whole))).toBeLessThan(
        10 * Math.min(work(quarter), work(quarter)) + 150,
      )
    })
  })
})

/** Parts of names that occur in nothing else here. */
const word = fc.stringMatching(/^[qwzx]{3}[a-z0-9]{4,8}[qwzx]$/)
const octet = fc.integer({ min: 11, max: 191 })

const originals = fc.record({
  user: word,
  domain: fc
    .tuple(word, fc.constantFrom('com', 'ru', 'local', 'рф', 'co.uk', 'corp-int', 'lan1'))
    .map((labels) => labels.join('.')),
  label: word,
  server: word,
  ipv4: fc.tuple(octet, octet, octet, octet).map((octets) => octets.join('.')),
  ipv6: fc
    .array(fc.integer({ min: 0x1000, max: 0xffff }), { minLength: 3, maxLength: 3 })
    .map((groups) => `2a01:${groups.map((group) => group.toString(16)).join(':')}::1`),
  message: word,
  connector: fc.oneof(
    word,
    fc.tuple(word, word).map(([a, b]) => `${a} ${b}`),
    word.map((name) => `${name} (TLS) *`),
    word.map((name) => `O'${name}\\1`),
  ),
  beside: fc.constantFrom(
    ['', ''],
    ['<', '>'],
    ['[', ']'],
    ['"', '"'],
    ['(', ');'],
    ["'", "',"],
    [' ', '.'],
    ['=', ' '],
  ),
})

describe('No original', () => {
  it('remains of what was masked', () => {
    fc.assert(
      fc.property(originals, ({ user, domain, label, server, ipv4, ipv6, message, connector, beside }) => {
        const mailbox = `${user}@${domain}`
        const host = `${label}.${domain}`
        const messageId = `<${message}@${server}.${domain}>`
        const [before, after] = beside
        const names = [mailbox, host, domain, ipv4, ipv6, messageId, connector, server, `${server}.${domain}`]
        const text = names.map((name) => `451 4.4.0 ${before}${name}${after} said`).join('\r\n')
        const record = {
          connector,
          messageId,
          computer: `${server}.${domain}`,
          sender: mailbox,
          nextHop: domain,
          remoteHost: host,
          remoteAddress: ipv4,
        }
        const evidence: Evidence = {
          ...about(text, record),
          values: { connector, messageId, server, host, domain, sender: mailbox, address: ipv6 },
        }
        const notes = { dns: `${text} ${text.toUpperCase()}` }
        const shown = JSON.stringify(
          maskEnclosure({ evidence, corrections: { server }, notes }),
        ).toLowerCase()
        for (const original of [user, domain, label, server, ipv4, ipv6, message, connector])
          expect(shown).not.toContain(JSON.stringify(original).slice(1, -1).toLowerCase())
      }),
      { numRuns: 300 },
    )
  })
})
