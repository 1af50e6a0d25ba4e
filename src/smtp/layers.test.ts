import { describe, expect, test } from 'vitest'
import { unwrap } from './layers.ts'

const inner = (reply: string) => unwrap(reply).whole[1]

describe('a reply that quotes none', () => {
  test.each([
    '550 5.1.1 User unknown',
    '550-5.7.1 Refused 550 5.7.1 for its content',
    '452 4.5.3 Too many recipients, the limit is: 500 recipients',
    '552 5.3.4 Message too big, limit: 500 messages',
    'status: 550 User unknown',
    '12345678: 550 User unknown',
    '550 5.1.1 (5.1.1.1) unknown',
    '550 room -> 4500 people',
    "554 5.7.1 Other error ' '",
    'nothing at all',
    '',
  ])('%j is one layer', (reply) => {
    expect(unwrap(reply)).toStrictEqual({ whole: [reply], own: [reply] })
  })
})

describe('what introduces a quoted reply', () => {
  test.each([
    'host mx.example.com said: ',
    'the server says: ',
    'the host returned ',
    'mx.example.com responded: ',
    'mx.example.com responded with: ',
    'the response was: ',
    'the response: ',
    'the reason: ',
    'the reply: ',
    'mx.example.com replied: ',
    'while it would talk to me: ',
    'Diagnostic-Code: smtp; ',
    'remote server: ',
    'remote mail: ',
    'remote error; ',
    'connection dropped -> ',
    'connection dropped; ',
    'mx.example.com[192.0.2.1]: ',
  ])('%j', (before) => {
    expect(unwrap(`${before}550 5.1.1 User unknown`)).toStrictEqual({
      whole: [`${before}550 5.1.1 User unknown`, '550 5.1.1 User unknown'],
      own: [`${before} `, '550 5.1.1 User unknown'],
    })
  })

  test.each([
    ['<', '>'],
    ['(', ')'],
    ['[', ']'],
    ['"', '"'],
    ["'", "'"],
    ['said: "', '"'],
    ["said: '", "'"],
    ['said: " ', ' "'],
    ["error '", "'"],
    ['-> ', ''],
  ])('a reply between %s and %s', (open, close) => {
    const before = `554 not sent ${open}`
    const { whole, own } = unwrap(`${before}550 5.1.1 User unknown${close}`)
    expect(whole[1]).toBe('550 5.1.1 User unknown')
    expect(own[0]?.split(/ +/).join(' ').trim()).toBe(`${before.trimEnd()} ${close.trim()}`.trim())
    expect(own[1]).toBe('550 5.1.1 User unknown')
  })

  test.each([
    ['554 not sent (550-5.1.1 unknown)', '550-5.1.1 unknown'],
    ['554 not sent (550 #5.1.1 unknown)', '550 #5.1.1 unknown'],
    ['554 not sent (#550 5.1.1 unknown)', '#550 5.1.1 unknown'],
    ['554 not sent (450 unknown)', '450 unknown'],
    ['554 not sent (450 <bob> unknown)', '450 <bob> unknown'],
    ["554 not sent '5.1.1 unknown'", '5.1.1 unknown'],
    ["554 not sent '#5.7.606 banned'", '#5.7.606 banned'],
    ['554 not sent -> 4.2.1 unable', '4.2.1 unable'],
    ['mx.example.com[192.0.2.1]: 550 5.1.1', '550 5.1.1'],
    ['mx.example.com[192.0.2.1]: 550 #5.1.1', '550 #5.1.1'],
    ['mx.example.com[192.0.2.1]: 550-User unknown', '550-User unknown'],
    ['123456789: 550 User unknown', '550 User unknown'],
  ])('%s', (reply, quoted) => {
    expect(inner(reply)).toBe(quoted)
  })

  test('the second line of a reply is not one that it quotes', () => {
    expect(inner('550-SPF check failed: 550 mail refused')).toBeUndefined()
    expect(inner('550-mx.example.com said: 551 mail refused')).toBe('551 mail refused')
  })

  test('an error or problem in apostrophes, even without a code', () => {
    expect(inner("554 Other mail system problem 'Unknown user bob' (delivery)")).toBe('Unknown user bob')
    expect(inner("554 Other mail system error 'Unknown user bob'")).toBe('Unknown user bob')
    expect(inner("554 Other mail system verdict 'Unknown user bob'")).toBeUndefined()
  })
})

describe('where a quoted reply ends', () => {
  test('at the last closing mark, since it may hold such marks itself', () => {
    expect(unwrap('451 said: "550 5.1.1 User "bob" unknown" at last').own).toEqual([
      '451 said: " " at last',
      '550 5.1.1 User "bob" unknown',
    ])
    expect(inner('451 <550 5.1.1 <bob@example.com> unknown> x')).toBe('550 5.1.1 <bob@example.com> unknown')
  })
  test("before Exchange's own words about the next host, which may hold quotation marks", () => {
    for (const tail of [
      '" Attempted failover',
      '". Attempted failover',
      '".Attempted failover',
      '"attempted failover',
    ]) {
      expect(inner(`451 4.4.0 Primary target responded with: "421 4.2.1 Unable${tail} to "other" host`)).toBe(
        '421 4.2.1 Unable',
      )
    }
  })
  test("at the apostrophe of the front end, beyond Exchange's own words", () => {
    const back =
      '451 4.4.0 Primary target responded with: "421 4.2.1 Unable" Attempted failover to other host.'
    const { whole } = unwrap(`450 4.7.0 Proxy session setup failed on Frontend with '${back}'`)
    expect(whole.slice(1)).toEqual([back, '421 4.2.1 Unable'])
  })
  test('not at the apostrophe of a word', () => {
    expect(inner("451 failed with '550 5.1.1 user doesn't exist' at mx")).toBe("550 5.1.1 user doesn't exist")
    expect(inner("451 failed with '550 5.1.1 no user' and isn't retried")).toBe('550 5.1.1 no user')
    expect(inner("451 failed with '550 5.1.1 user doesn't exist")).toBe("550 5.1.1 user doesn't exist")
    expect(inner("'x' failed with error '5.1.1 user doesn't exist")).toBe("5.1.1 user doesn't exist")
    expect(inner("'x failed with error '5.1.1 user doesn't exist")).toBe("5.1.1 user doesn't exist")
  })
  test('at the end where no mark closes it', () => {
    expect(inner('451 (b) failed (550 5.1.1 User unknown')).toBe('550 5.1.1 User unknown')
    expect(inner('451 failed <550 5.1.1 User unknown')).toBe('550 5.1.1 User unknown')
  })
  test('before a bracket that was opened before it, and after one of its own', () => {
    expect(inner('451 failed (reason: 550 5.1.1 User unknown)')).toBe('550 5.1.1 User unknown')
    expect(inner('451 failed, reason: 550 5.1.1 User unknown (bob)')).toBe('550 5.1.1 User unknown (bob)')
  })
})

test('replies are followed six deep, no deeper', () => {
  const chain = Array.from({ length: 9 }, (_, at) => `45${at} 4.4.${at} step`)
  const { whole, own } = unwrap(chain.join(' -> '))
  expect(whole).toHaveLength(6)
  expect(own).toHaveLength(6)
  expect(whole[5]).toBe(chain.slice(5).join(' -> '))
  expect(own[5]?.trim()).toBe('455 4.4.5 step ->')
  expect(unwrap(chain.slice(0, 6).join(' -> ')).own.at(-1)).toBe('455 4.4.5 step')
})

describe("a queue's last error", () => {
  test('gives its reply, its host and its address', () => {
    for (const record of [
      '[{LED=421 4.4.2 Dropped};{MSG=};{FQDN=mail.contoso.com};{IP=192.0.2.10};{LRT=3/1/2021}]',
      '{LED=421 4.4.2 Dropped }; {MSG=}; {FQDN= mail.contoso.com }; {IP= 192.0.2.10 }',
      'LastError: [{led=421 4.4.2 Dropped};{fqdn=mail.contoso.com};{ip=192.0.2.10}]',
      '[{FQDN=mail.contoso.com};{IP=192.0.2.10};{LED=421 4.4.2 Dropped}]',
      '[{FQDN=mail.contoso.com};{IP=192.0.2.10};{LED=421 4.4.2 Dropped}] ',
      '[{FQDN=mail.contoso.com};{IP=192.0.2.10};{LED=421 4.4.2 Dropped}',
    ]) {
      expect(unwrap(record)).toStrictEqual({
        whole: ['421 4.4.2 Dropped'],
        own: ['421 4.4.2 Dropped'],
        host: 'mail.contoso.com',
        address: '192.0.2.10',
      })
    }
  })
  test('may lack any of them, or its end', () => {
    for (const record of ['[{LED=421 4.4.2 Dropped', '{LED=421 4.4.2 Dropped};{MSG=};{FQDN=};{IP=}']) {
      expect(unwrap(record)).toStrictEqual({ whole: ['421 4.4.2 Dropped'], own: ['421 4.4.2 Dropped'] })
    }
    expect(unwrap('{LED=};{MSG=};{FQDN=mx.example.com}')).toStrictEqual({
      whole: [''],
      own: [''],
      host: 'mx.example.com',
    })
  })
  test('may hold braces and quote a reply', () => {
    const { whole } = unwrap('[{LED=450 4.4.317 Failed {x} [Message=y] -> 421 4.2.1 Unable};{MSG=}]')
    expect(whole).toEqual(['450 4.4.317 Failed {x} [Message=y] -> 421 4.2.1 Unable', '421 4.2.1 Unable'])
  })
})
