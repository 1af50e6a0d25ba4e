import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findReplies } from './index.ts'

const replies = (text: string) => findReplies(text).map((found) => found.reply)

describe('a reply in a longer text', () => {
  test('stands where it begins', () => {
    const text = 'Our customer gets 550 5.1.1 User unknown'
    expect(findReplies(text)).toEqual([{ reply: '550 5.1.1 User unknown', index: 18 }])
  })
  test('in the text of event 2004', () => {
    const text =
      'Send connector Internet: Message delivery was not successful. The message with message ID <1@example.com> was acknowledged with SMTP response 451 4.4.0 DNS query failed.'
    expect(replies(text)).toEqual(['451 4.4.0 DNS query failed.'])
  })
  test('with the replies it quotes is one', () => {
    const text = '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect."'
    expect(replies(text)).toEqual([text])
  })
  test('without any code is what Exchange says of a message that no connector takes', () => {
    const words = 'A matching connector cannot be found to route the external recipient'
    expect(replies(`The messages wait in Unreachable. LastError: ${words}\n\nRegards`)).toEqual([words])
    const expired = `550 4.4.7 QUEUE.Expired; message expired in unreachable destination queue. Reason: ${words}`
    expect(replies(expired)).toEqual([expired])
  })
  test('over several lines is one, and ends at a blank line', () => {
    expect(replies('550-5.7.1 Refused\n550 5.7.1 for its content\n\nRegards')).toEqual([
      '550-5.7.1 Refused\n550 5.7.1 for its content',
    ])
  })
  test("as a queue's last error keeps its server and address", () => {
    const text =
      'LastError : [{LED=421 4.4.1 Connection timed out};{MSG=};{FQDN=mail.contoso.com};{IP=192.0.2.10}]'
    expect(replies(text)).toEqual([text.slice(12)])
  })
  test.each(['', 'nothing here', 'call 550 people', 'on 4.5.2024 at 450 Main Street', '192.0.2.55'])(
    'is not seen in %j',
    (text) => {
      expect(findReplies(text)).toEqual([])
    },
  )
  test.each([
    'said 550 User unknown',
    'Says: 550 User unknown',
    'response 550-User unknown',
    'error:  550 User unknown',
    'reply 450 try later',
    'Ответ: 550 нет такого',
    'ошибка 550 нет такого',
    '"550 User unknown',
    "'550 User unknown",
    '> 550 User unknown',
    '(550 User unknown',
    '[550 User unknown',
    '; 550 User unknown',
  ])('without an enhanced code is found behind what introduces one: %s', (text) => {
    const [found] = findReplies(text)
    expect(found?.reply).toBe(text.slice(text.search(/[45]50/)))
  })
  test.each([
    ['x #5.1.1 550 #5.1.1 Unknown', '550 #5.1.1 Unknown'],
    ['x #550 5.1.1 Unknown', '#550 5.1.1 Unknown'],
    ['x 550-5.1.1 Unknown', '550-5.1.1 Unknown'],
    ['x 550\t5.7.606 Unknown', '550\t5.7.606 Unknown'],
    ['x 421.4.4.2 Dropped', '421.4.4.2 Dropped'],
    ['x {LED=421 4.4.2 Dropped', '{LED=421 4.4.2 Dropped'],
    ['x 550 5.1.1 a said: 550 5.1.2 b', '550 5.1.1 a said: 550 5.1.2 b'],
  ])('with an enhanced code is found anywhere: %s', (text, reply) => {
    expect(replies(text)).toEqual([reply])
  })
  test.each([
    'x 550 User unknown',
    'port:550 5.1.1 Unknown',
    '-550 5.1.1 Unknown',
    '1550 5.1.1 Unknown',
    'x 350 5.1.1 Unknown',
    'x 550 3.1.1 Unknown',
    'x 550 5.1.1.1 Unknown',
    'x 421.4.4.2.1 Dropped',
    'said 550 12',
    'said 550',
    'unsaid    550 User unknown',
  ])('is not seen in %j', (text) => {
    expect(replies(text)).toEqual([])
  })

  test.each([
    ['a blank line', '\n  \nRegards'],
    ['a blank line of Windows', '\r\n\r\nRegards'],
    ['the next field', '\nStatus: 5.1.1'],
    ['the next field of a list', '\r\n  Next Retry-Time : 10:00'],
    ['the next field in Russian', '\nСледующая попытка: 10:00'],
    ['a comment of a log', '\n#Fields'],
    ['the next command of a session', '\nQUIT\n221 2.0.0 Bye'],
    ['the next recipient of a session', '\r\nRCPT TO:<a@example.com>'],
    ['a HELO', '\nHELO mail.contoso.com'],
    ['a success', '\n250 2.1.5 Ok'],
    ['what Sendmail heard next', '\n<<< 221 Bye'],
    ['what Sendmail said next', '\n>>> QUIT'],
    ['a tag', '</LastError>'],
    ['a frame of a stack', '\nat Microsoft.Exchange'],
  ])('ends at %s', (_, after) => {
    expect(replies(`550 5.1.1 User\n unknown ${after}`)).toEqual(['550 5.1.1 User\n unknown'])
  })
  test.each([
    '\nDATA command)',
    '\nHELO command)',
    '\n250 messages',
    '\nhttps://example.com/',
    '\n12: that',
    '\nat last',
    `\n${'x'.repeat(42)}: that`,
    '<br>',
  ])('goes on over %j', (after) => {
    expect(replies(`550 5.1.1 User${after} unknown`)).toEqual([`550 5.1.1 User${after} unknown`])
  })
  test.each([
    '451 4.4.0 Primary target IP address responded with: "450 4.7.1\nClient host rejected: cannot find your reverse hostname, [192.0.2.5]"',
    '554 5.7.1 <bob@example.com>:\nRecipient address rejected: User unknown in virtual mailbox table',
    '554 5.7.1 <bob@example.com>:\r\nReason: user unknown',
    '550 5.7.1 Message\r\n refused : see our policy',
    '451 4.4.0 Primary target IP address responded with: "450 4.7.1 Try later\nReason: greylisted"',
  ])('that was wrapped goes on where the other side has a colon: %j', (reply) => {
    expect(replies(`В очереди ошибка\n\n${reply}\n\nЧто делать?`)).toEqual([reply])
  })
  test('ends at the next field also behind quotes that are closed', () => {
    expect(replies('"550 5.1.1 User unknown"\nStatus: 5.1.1')).toEqual(['550 5.1.1 User unknown"'])
    expect(replies('550 5.1.1 responded with "no"\nLast Error: none')).toEqual([
      '550 5.1.1 responded with "no"',
    ])
  })
  test('of no more than its code is not one', () => {
    expect(replies('5.1.1 a "550 x"')).toEqual(['550 x"'])
    expect(replies('"450 \n\n')).toEqual([])
    expect(replies('"550 </b> "550-</b>')).toEqual([])
  })
  test('is one of several, each where it stands', () => {
    const text = '550 5.1.1 a\n\n550 5.1.2 b\n\n550 5.1.3 c'
    expect(findReplies(text)).toEqual([
      { reply: '550 5.1.1 a', index: 0 },
      { reply: '550 5.1.2 b', index: 13 },
      { reply: '550 5.1.3 c', index: 26 },
    ])
    expect(findReplies(text)).toEqual(findReplies(text))
  })
  test('is one of the first fifty, and of no more than 4000 characters', () => {
    expect(findReplies('550 5.1.1 a\n\n'.repeat(60))).toHaveLength(50)
    const [first, second] = replies(`550 5.1.1 ${'a'.repeat(5000)} 550 5.1.2 b`)
    expect(first).toHaveLength(4000)
    expect(second).toBe('550 5.1.2 b')
  })

  test('is always given as it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), (noise, at) => {
        const text = `${noise.slice(0, at)}\n550 5.1.1 User unknown\n${noise.slice(at)}`
        for (const { reply, index } of findReplies(text)) expect(text.startsWith(reply, index)).toBe(true)
      }),
    )
  })
})
