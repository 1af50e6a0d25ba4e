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
  test('is always given as it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), (noise, at) => {
        const text = `${noise.slice(0, at)}\n550 5.1.1 User unknown\n${noise.slice(at)}`
        for (const { reply, index } of findReplies(text)) expect(text.startsWith(reply, index)).toBe(true)
      }),
    )
  })
})
