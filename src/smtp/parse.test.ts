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
})
