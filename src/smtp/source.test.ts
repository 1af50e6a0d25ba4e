import { describe, expect, test } from 'vitest'
import { replySource } from './index.ts'

describe('who said it', () => {
  test.each([
    '441 4.4.1 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10061, Win32 error code: 10061."',
    '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host',
    '451 4.4.0 Primary target IP address responded with: "451 5.7.3 Cannot achieve Exchange Server authentication." Attempted failover to alternate host',
    '421 4.4.2 Connection dropped due to SocketError',
    '421 4.4.1 Connection timed out',
    '[{LED=421 4.4.2 Connection dropped};{MSG=};{FQDN=mail.contoso.com};{IP=192.0.2.10}]',
    '454 4.7.0 Failed to establish appropriate TLS channel: UntrustedRoot: Access Denied.',
    '550 5.3.4 SMTPSEND.OverAdvertisedSize; message size exceeds size limit',
    '550 4.4.7 QUEUE.Expired; message expired',
    '451 4.4.0 DNS query failed',
  ])('Exchange itself: %s', (reply) => {
    expect(replySource(reply)).toBe('own')
  })

  test.each([
    '451 4.4.0 Primary target IP address responded with: "452 4.3.1 Insufficient system resources." Attempted failover to alternate host',
    '550 5.1.1 User unknown',
    '421 4.4.2 mx.example.com Error: timeout exceeded',
    '421 4.2.2 Error: timeout exceeded',
    '550 5.4.300 Message expired -> 451 4.7.1 Greylisted',
  ])('the other side: %s', (reply) => {
    expect(replySource(reply)).toBe('remote')
  })

  test('a text without a reply code tells nothing', () => {
    expect(replySource('the mail did not arrive')).toBe('unknown')
  })
})
