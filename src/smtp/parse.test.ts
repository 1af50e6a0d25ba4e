import { describe, expect, test } from 'vitest'
import { parseReply } from './index.ts'

describe('codes in every spelling', () => {
  test.each([
    ['550 5.1.1 User unknown', 550, '5.1.1', 'User unknown'],
    ['550-5.1.1 User unknown', 550, '5.1.1', 'User unknown'],
    ['550 #5.7.1 Refused', 550, '5.7.1', 'Refused'],
    ['#5.7.1 Refused', undefined, '5.7.1', 'Refused'],
    ['421.4.4.2 Connection dropped', 421, '4.4.2', 'Connection dropped'],
    ['550 550 5.7.1 Refused', 550, '5.7.1', 'Refused'],
    ['553 sorry (#5.7.1)', 553, '5.7.1', 'sorry (#5.7.1)'],
    ['550 5.07.01 Refused', 550, '5.7.1', 'Refused'],
    ['421 Service not available', 421, undefined, 'Service not available'],
    ['550 5.7.606 Access denied', 550, '5.7.606', 'Access denied'],
    ['550 4.4.7 QUEUE.Expired; message expired', 550, '4.4.7', 'QUEUE.Expired; message expired'],
    ['450 5.7.1 Refused', 450, '5.7.1', 'Refused'],
  ])('%s', (reply, code, enhanced, text) => {
    const parsed = parseReply(reply)
    expect([parsed.code, parsed.enhanced, parsed.text]).toEqual([code, enhanced, text])
  })
  test('an address is no code', () => {
    expect(parseReply('550 refused 5.7.1.2')).not.toHaveProperty('enhanced')
    expect(parseReply('connect to 192.0.2.4: refused')).not.toHaveProperty('code')
  })
})

describe('which codes count', () => {
  const codes = (reply: string) => {
    const { code, enhanced } = parseReply(reply)
    return [code, enhanced]
  }

  test.each([
    ['smtp;550 5.1.1 User unknown', 550, '5.1.1'],
    ['SMTP: 550 User unknown', 550, undefined],
    ['Error: 550 User unknown', 550, undefined],
    ['"550 User unknown"', 550, undefined],
    ['#550 User unknown', 550, undefined],
    ['2.1.5 OK', undefined, '2.1.5'],
    ['250 2.1.5 OK', 250, '2.1.5'],
    ['550-User unknown', 550, undefined],
    ['550:User unknown', 550, undefined],
    ['refused 550', 550, undefined],
    ['refused 550 5.7.1', 550, '5.7.1'],
    ['refused #450-4.7.1', 450, '4.7.1'],
    ['refused 250 times', undefined, undefined],
    ['3 of 5.1.1', undefined, '5.1.1'],
    ['550 5.000.010 x', 550, '5.0.10'],
    ['550 5.10.10 x', 550, '5.10.10'],
    ['554.5.7.1 refused', 554, '5.7.1'],
    ['x421.4.4.2 refused', undefined, undefined],
    ['421.4.4.2.7 refused', undefined, undefined],
    ['550 refused v5.1.1', 550, '5.1.1'],
    ['550 refused v.5.1.1', 550, undefined],
    ['550 refused 15.1.1', 550, undefined],
    ['550 refused 6.1.1', 550, undefined],
    ['550 refused 5.1.1234', 550, undefined],
    ['550 refused 5.1.1.', 550, '5.1.1'],
    ['10.550 refused', undefined, undefined],
    ['port:550 refused', undefined, undefined],
    ['5500 refused', undefined, undefined],
    ['650 refused', undefined, undefined],
    ['55 refused', undefined, undefined],
  ])('%s', (reply, code, enhanced) => {
    expect(codes(reply)).toEqual([code, enhanced])
  })

  test('those at the start, before those that are named later', () => {
    expect(codes('550 refused, 451 before')).toEqual([550, undefined])
    expect(codes('550 5.1.1 refused 4.7.1')).toEqual([550, '5.1.1'])
  })
  test('in a long reply those near its start, and an enhanced code near its end', () => {
    const words = (characters: number) => 'word '.repeat(characters / 5)
    expect(codes(`${words(100)}550 refused`)).toEqual([550, undefined])
    expect(codes(`${words(120)}550 refused`)).toEqual([undefined, undefined])
    expect(codes(`${words(200)}5.7.1 refused ${words(1000)}`)).toEqual([undefined, '5.7.1'])
    expect(codes(`${words(1000)}5.7.1 refused ${words(200)}`)).toEqual([undefined, '5.7.1'])
    expect(codes(`${words(1000)}5.7.1 refused ${words(1000)}`)).toEqual([undefined, undefined])
  })
  test('both of one reply: what the innermost lacks is not taken from outside', () => {
    expect(codes('451 4.4.0 Target responded with: "550 User unknown"')).toEqual([550, undefined])
    expect(codes("451 4.4.0 Failed with error '5.1.1 User unknown'")).toEqual([undefined, '5.1.1'])
  })
  test('where the innermost has none, those of the next around it', () => {
    expect(codes("554 5.4.0 Other mail system problem 'Unknown user bob'")).toEqual([554, '5.4.0'])
    expect(codes("550 5.1.0 Failed -> 450 4.4.0 Other mail system problem 'Unknown user bob'")).toEqual([
      450,
      '4.4.0',
    ])
  })
  test('a property that is not known is not there', () => {
    expect(parseReply('refused')).toStrictEqual({ layers: ['refused'], text: 'refused' })
    expect(parseReply('550 refused')).toStrictEqual({ layers: ['550 refused'], code: 550, text: 'refused' })
    expect(parseReply('#5.7.1 refused')).toStrictEqual({
      layers: ['#5.7.1 refused'],
      enhanced: '5.7.1',
      text: 'refused',
    })
  })
})

describe('the text', () => {
  const textOf = (reply: string) => parseReply(reply).text

  test('is that of the innermost reply, without the codes at its start', () => {
    expect(textOf('451 4.4.0 Target responded with: "550-5.1.1 User unknown"')).toBe('User unknown')
    expect(textOf('[550] [5.1.1] User unknown')).toBe('User unknown')
    expect(textOf('421.4.4.2 Dropped')).toBe('Dropped')
    expect(textOf('550 5.1.1: User unknown')).toBe('User unknown')
  })
  test('keeps numbers that are no codes', () => {
    expect(textOf('550 5000 messages')).toBe('5000 messages')
    expect(textOf('650 5.1.1 User')).toBe('650 5.1.1 User')
    expect(textOf('550 5.1.1.2 refused')).toBe('5.1.1.2 refused')
    expect(textOf('550 User 550 unknown')).toBe('User 550 unknown')
  })
})

describe('layers, outermost first', () => {
  const inner = (reply: string) => parseReply(reply).layers.at(-1)

  test('a plain reply is one layer with its white space folded', () => {
    expect(parseReply(' 550 5.1.1\r\n  User unknown ').layers).toEqual(['550 5.1.1 User unknown'])
  })
  test("a queue's last error gives the reply, the server and its address", () => {
    const parsed = parseReply(
      '[{LED=421 4.4.2 Connection dropped due to SocketError};{MSG=};{FQDN=mail.contoso.com};{IP=192.0.2.10};{LRT=3/1/2021 10:12:33 AM}]',
    )
    expect(parsed.layers).toEqual(['421 4.4.2 Connection dropped due to SocketError'])
    expect(parsed.remote).toEqual({ host: 'mail.contoso.com', address: '192.0.2.10' })
  })
  test('Exchange 2010 and 2013 quote what the target answered', () => {
    const parsed = parseReply(
      '451 4.4.0 Primary target IP address responded with: "454 4.7.5 Certificate validation failure, Reason:"UntrustedRoot"." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts. The last endpoint attempted was 192.0.2.10:25',
    )
    expect(parsed.layers).toHaveLength(2)
    expect(parsed.layers[1]).toBe('454 4.7.5 Certificate validation failure, Reason:"UntrustedRoot".')
    expect([parsed.code, parsed.enhanced]).toEqual([454, '4.7.5'])
    expect(parsed.remote).toEqual({ address: '192.0.2.10' })
  })
  test('Exchange 2016 and later chain them with arrows', () => {
    const parsed = parseReply(
      '451 4.4.397 Error communicating with target host. -> 421 4.2.1 Unable to connect -> SocketTimedout: Socket error code 10060',
    )
    expect(parsed.layers[1]).toBe('421 4.2.1 Unable to connect -> SocketTimedout: Socket error code 10060')
    expect(parsed.enhanced).toBe('4.2.1')
  })
  test('the front end quotes what quotes the target', () => {
    const parsed = parseReply(
      `450 4.7.0 Proxy session setup failed on Frontend with '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect."'`,
    )
    expect(parsed.layers).toHaveLength(3)
    expect(parsed.layers[2]).toBe('421 4.2.1 Unable to connect.')
  })
  test('other systems quote in their own ways', () => {
    expect(inner('host mx.example.com[192.0.2.1] said: 550 5.1.1 No such user')).toBe(
      '550 5.1.1 No such user',
    )
    expect(inner('554 4.4.7 Message expired.<421 4.4.2 Connection timed out>')).toBe(
      '421 4.4.2 Connection timed out',
    )
    expect(inner('5.1.0 - Unknown address error 550-"5.1.1 User unknown"')).toContain('5.1.1 User unknown')
    expect(inner('<bob@example.com> (reason: 550 5.1.1 User unknown)')).toBe('550 5.1.1 User unknown')
  })
  test('the lines of one reply are not layers', () => {
    expect(parseReply('550-5.7.1 Refused because of\r\n550 5.7.1 its content').layers).toHaveLength(1)
    expect(parseReply('452 4.5.3 Limit: 500 recipients').layers).toHaveLength(1)
  })
})

describe('who is named', () => {
  test('a host with its address', () => {
    expect(parseReply('550 host mx.example.com[2001:db8::25] refused').remote).toEqual({
      host: 'mx.example.com',
      address: '2001:db8::25',
    })
  })
  test("Exchange Online's last attempted server", () => {
    expect(
      parseReply(
        '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=192.0.2.10:25]',
      ).remote,
    ).toEqual({ host: 'mail.contoso.com', address: '192.0.2.10' })
  })
  test('nobody, where nobody is named', () => {
    expect(parseReply('550 5.1.1 User unknown')).not.toHaveProperty('remote')
  })

  const remote = (reply: string) => parseReply(reply).remote

  test.each([
    ['550 refused [192.0.2.1]', '192.0.2.1'],
    ['550 refused (192.0.2.1:25)', '192.0.2.1'],
    ['550 refused [2001:DB8::25]', '2001:db8::25'],
    ['451 4.4.0 The last endpoint attempted was 192.0.2.10:25', '192.0.2.10'],
    ['451 4.4.0 The last endpoint attempted was [2001:db8::25]:25', '2001:db8::25'],
    ['450 4.4.316 Refused [LastAttemptedIP=192.0.2.10]', '192.0.2.10'],
    ['450 4.4.316 Refused [LastAttemptedIP=192.0.2.10:25]', '192.0.2.10'],
    ['450 4.4.316 Refused [LastAttemptedIP=[2001:db8::25]:25]', '2001:db8::25'],
    ['450 4.4.316 Refused [LastAttemptedIP=2001:db8::25:25]', '2001:db8::25'],
    ['451 4.4.0 The last endpoint attempted was 192.0.2.10:25.', '192.0.2.10'],
    ['[{LED=};{IP=[2001:DB8::25]}]', '2001:db8::25'],
    ['450 4.4.316 Refused LastAttemptedIP=192.0.2.10:2525 LastError=x', '192.0.2.10'],
  ])('an address alone: %s', (reply, address) => {
    expect(remote(reply)).toStrictEqual({ address })
  })
  test.each([
    '550 refused 192.0.2.1',
    '550 refused [192.0.2]',
    '550 refused [12]',
    '451 4.4.0 The last endpoint attempted was mail',
    '450 4.4.316 the last attempt',
  ])('no address: %s', (reply) => {
    expect(remote(reply)).toBeUndefined()
  })

  test.each([
    ['450 4.4.316 Refused [LastAttemptedServerName=Mail.contoso.com]', 'mail.contoso.com'],
    ['220 mx.example.com ESMTP', 'mx.example.com'],
    ['421 mx.example.com: closing', 'mx.example.com'],
    ['421 4.3.0 mx.example.com closing', 'mx.example.com'],
    ['421-4.30.12 mx.example.com', 'mx.example.com'],
    ['421-mx.example.com', 'mx.example.com'],
    ['"421 mx-1.a_b.example.com closing', 'mx-1.a_b.example.com'],
    ['421 example.com closing', undefined],
    ['closing 421 mx.example.com closing', undefined],
    ['421 mx.example.com, closing', undefined],
    ['550 host example.com refused', 'example.com'],
    ['550 the server mx.example.com refused', 'mx.example.com'],
    ['550 the server at mx.example.com refused', 'mx.example.com'],
    ['Generating server: mx.example.com', 'mx.example.com'],
    ['Generating server mx.example.com', 'mx.example.com'],
    ['Remote server: mx.example.com', 'mx.example.com'],
    ['Remote server mx.example.com', 'mx.example.com'],
    ['550 refused from mx.example.com', 'mx.example.com'],
    ['550 refused by mx.example.com', 'mx.example.com'],
    ['550 refused hereby mx.example.com', undefined],
    ['550 refused by policy', undefined],
    ['450 4.7.0 x [DB3EUR.mail.protection.outlook.com 2024-01-01]', 'db3eur.mail.protection.outlook.com'],
    ['450 4.7.0 x [AM0PR01.eurprd01.prod.outlook.com]', 'am0pr01.eurprd01.prod.outlook.com'],
    [
      '450 4.7.0 x [AM0PR01.eurprd01.prod.protection.outlook.com]',
      'am0pr01.eurprd01.prod.protection.outlook.com',
    ],
    ['450 4.7.0 x AM0.eurprd01.prod.outlook.com', undefined],
    ['450 4.7.0 x [mail.outlook.com]', undefined],
  ])('a host alone: %s', (reply, host) => {
    expect(remote(reply)).toStrictEqual(host === undefined ? undefined : { host })
  })

  test('the host right before an address in brackets', () => {
    expect(remote('550 no, mx.example.com[192.0.2.1] refused')).toStrictEqual({
      host: 'mx.example.com',
      address: '192.0.2.1',
    })
    expect(remote(`550 no, mx.example.com[192.0.2.1] refused${' for its content'.repeat(20)}`)?.host).toBe(
      'mx.example.com',
    )
    expect(remote('550 no, mx.example.com. (192.0.2.1) refused')?.host).toBe('mx.example.com')
    expect(remote('550 no, mx.example.com and [192.0.2.1] refused')?.host).toBeUndefined()
    expect(remote(`550 ${'x '.repeat(200)}mx.example.com [192.0.2.1] refused`)?.host).toBe('mx.example.com')
  })

  test('the fields of a record before what is said, and what Exchange tells last before the rest', () => {
    expect(
      remote('[{LED=550 refused by a.example.com [192.0.2.1]};{FQDN=B.example.com};{IP=192.0.2.2}]'),
    ).toStrictEqual({ host: 'b.example.com', address: '192.0.2.2' })
    expect(
      remote(
        '550 refused by a.example.com [192.0.2.1] [LastAttemptedServerName=b.example.com] [LastAttemptedIP=192.0.2.2:25]',
      ),
    ).toStrictEqual({ host: 'b.example.com', address: '192.0.2.2' })
    expect(remote('421 a.example.com closing, said by b.example.com')).toStrictEqual({
      host: 'a.example.com',
    })
    expect(remote('450 x by a.example.com [B.eurprd01.prod.outlook.com]')).toStrictEqual({
      host: 'b.eurprd01.prod.outlook.com',
    })
    expect(remote('550 host a.example.com via b.example.com[192.0.2.1]')?.host).toBe('a.example.com')
    expect(remote('550 (192.0.2.1) The last endpoint attempted was 192.0.2.2:25')).toStrictEqual({
      address: '192.0.2.2',
    })
  })
  test('the greeting of the innermost reply', () => {
    expect(remote('451 4.4.0 Target responded with: "421 mx.example.com closing"')).toStrictEqual({
      host: 'mx.example.com',
    })
  })
})
