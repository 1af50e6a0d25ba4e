import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyReply, reasonIds, replyClasses } from './index.ts'
import { firstSightReplies } from './testing/first-sight.ts'
import { spokenReplies } from './testing/spoken-replies.ts'

const classesOf = (reply: string) => classifyReply(reply).ranked.map((ranked) => ranked.class)
const first = (reply: string) => classesOf(reply)[0]

describe('what mail systems say is understood', () => {
  test.each([...spokenReplies, ...firstSightReplies])('%s: %s', (classes, reply) => {
    expect(classes.split(' ')).toContain(first(reply))
  })
})

describe('text beats codes', () => {
  test('an unknown recipient code with a rate in the text is a rate limit', () => {
    expect(first('550 5.1.1 <bob@example.com> sent to too many recipients this hour')).toBe('throttle')
  })
  test('the code for relaying with a full mailbox in the text is a full mailbox', () => {
    expect(first('550 5.7.1 The mailbox of bob@example.com is full')).toBe('quota')
  })
  test('421 4.2.2 with a timeout is a timeout, and with a quota a full mailbox', () => {
    expect(first('421 4.2.2 Error: timeout exceeded')).toBe('timeout')
    expect(first('421 4.2.2 Transaction timeout exceeded')).toBe('timeout')
    expect(first('421 4.2.2 The mailbox is over its quota')).toBe('quota')
  })
  test('a code alone is enough where nothing else is said', () => {
    expect(first('552 5.2.2')).toBe('quota')
    expect(first('5.7.26')).toBe('sender-auth')
    expect(first('550 5.7.610')).toBe('blocklist')
  })
})

describe('a block list that is named is not always a verdict', () => {
  test.each([
    '450 4.7.1 Greylisted by zen.spamhaus.org policy, try again later',
    '451 192.0.2.7 is in bl.spamcop.net, greylisting for 300 seconds',
    '450 4.2.0 Greylisting in action because of the dnsbl.example.org listing, please come back later',
  ])('greylisting: %s', (reply) => {
    expect(first(reply)).toBe('throttle')
  })
  test.each([
    '451 4.7.1 Service unavailable; Client host [192.0.2.7] RBL lookup error: query for zen.spamhaus.org failed',
    '451 Temporary failure: lookup of 7.2.0.192.zen.spamhaus.org timed out',
    '451 4.7.1 Error querying zen.spamhaus.org, try again later',
  ])('a failed lookup: %s', (reply) => {
    expect(first(reply)).not.toBe('blocklist')
  })
  test('a link in the message that is listed is about the content', () => {
    expect(first('554 5.7.1 Message contains a URL listed in multi.surbl.org')).toBe('content')
  })
  test('a listing gives the list as its reason', () => {
    const [best] = classifyReply(
      '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org',
    ).ranked
    expect(best).toMatchObject({
      class: 'blocklist',
      because: 'names a block list: zen.spamhaus.org',
      reason: { id: 'names-block-list', value: 'zen.spamhaus.org' },
    })
  })
})

describe('wording of one thing about another', () => {
  test('relaying denied for want of reverse DNS is about reverse DNS', () => {
    expect(first('550 5.7.1 Relaying denied. IP name lookup failed [192.0.2.7]')).toBe('sender-auth')
    expect(first('550 relay denied: no PTR record for 192.0.2.7')).toBe('sender-auth')
  })
  test("Exchange Online's refusal of an address it does not have is about the recipient", () => {
    expect(first('550 5.4.1 Recipient address rejected: Access denied. AS(201806281)')).toBe('recipient')
  })
  test('a connection that drops may be TLS in disguise', () => {
    expect(classesOf('421 4.4.2 Connection dropped due to SocketError').slice(0, 2)).toEqual([
      'timeout',
      'tls',
    ])
    expect(classesOf('451 4.4.0 Connection reset by peer').slice(0, 2)).toContain('tls')
  })
  test('a policy that is the sending domain’s own is not the receiver’s', () => {
    expect(first("554 5.7.1 rejected due to example.com's DMARC policy")).toBe('sender-auth')
  })
})

describe('layers', () => {
  test('the innermost reply decides', () => {
    expect(
      first(
        '451 4.4.0 Primary target IP address responded with: "552 5.2.2 Mailbox full." Attempted failover to alternate host, but that did not succeed.',
      ),
    ).toBe('quota')
    expect(first('550 5.4.300 Message expired -> 451 4.7.1 Greylisted, try again later')).toBe('throttle')
  })
  test('where the innermost says nothing, the outer is heard', () => {
    expect(first('450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot]')).toBe('tls')
  })
})

describe('what it cannot tell, it does not guess', () => {
  test.each(['', ' ', 'hello', 'Lorem ipsum dolor sit amet', '250 2.1.5 OK', '12345', '…'])('%j', (text) => {
    expect(classifyReply(text)).toMatchObject({ ranked: [], undecided: true })
  })
  test.each([
    '250 Queued; the mailbox is full soon',
    '2.0.0 Queued; the mailbox is full soon',
    '250 2.0.0 Queued; the mailbox is full soon',
  ])('a message that was taken, whatever else is said: %s', (text) => {
    expect(classifyReply(text).undecided).toBe(true)
    expect(first(text.replace('250', '452').replace('2.0.0', '4.2.2'))).toBe('quota')
  })
})

describe('laws', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '550',
          '5.7.1',
          '-',
          ' ',
          '\r\n',
          '"',
          "'",
          '<',
          '>',
          '->',
          '{LED=',
          '};{',
          '@',
          '.',
          ':',
          'user',
          'unknown',
          'blocked using',
          'http://',
          'zen.spamhaus.org',
          '192.0.2.1',
          '::',
          'не',
          '邮箱',
        ),
        { maxLength: 120 },
      )
      .map((parts) => parts.join('')),
  )

  test('never throws, is sorted, and is sure between 0 and 1', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { ranked, undecided, layers } = classifyReply(text)
        const confidences = ranked.map((entry) => entry.confidence)
        expect(undecided).toBe(ranked.length === 0)
        expect(layers.length).toBeGreaterThan(0)
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
        expect(confidences.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true)
        expect(new Set(ranked.map((entry) => entry.class)).size).toBe(ranked.length)
        for (const entry of ranked) {
          expect(replyClasses).toContain(entry.class)
          expect(reasonIds).toContain(entry.reason.id)
          expect(entry.because).not.toContain('{{')
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the answer does not depend on line breaks, runs of spaces or case', () => {
    const space = fc.constantFrom(' ', '\r\n', '\n', '  ', '\t', ' \r\n ')
    const reply = fc.constantFrom(...spokenReplies.map(([, text]) => text))
    fc.assert(
      fc.property(reply, fc.array(space, { minLength: 1 }), fc.boolean(), (text, spaces, upper) => {
        let at = 0
        const respaced = text.replace(/ /g, () => spaces[at++ % spaces.length] ?? ' ')
        expect(classifyReply(upper ? respaced.toUpperCase() : respaced.toLowerCase()).ranked).toEqual(
          classifyReply(text).ranked,
        )
      }),
      { numRuns: 800 },
    )
  })

  test('the same reply gives the same answer whatever was read before', () => {
    const before = classifyReply(spokenReplies[0]?.[1] ?? '').ranked
    for (const [, text] of spokenReplies) classifyReply(text)
    expect(classifyReply(spokenReplies[0]?.[1] ?? '').ranked).toEqual(before)
  })
})
