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
    '441 4.4.1 no more',
    '451 4.4.0 Error encountered while communicating with primary target IP address',
    '451 4.4.397 Error communicating with target host.',
    'Failed to connect. Winsock error code: 10060',
    '421 4.4.2 Connection timed out.',
    '421 4.4.1 connection dropped',
    '450 4.4.317 Cannot connect to remote server',
    '550 5.4.300 Message expired',
    '450 4.7.320 Certificate validation failed [Message=UntrustedRoot] [LastAttemptedServerName=mail.contoso.com]',
    '550 5.7.323 tlsa-invalid: The domain failed DANE validation',
    '550 5.4.310 DNS domain example.net does not exist [Message=InfoDomainNonexistent]',
    '454 4.7.5 The certificate specified in TlsCertificateName of the SendConnector could not be found.',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
    '554 5.2.0 STOREDRV.Deliver; failed',
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
    '432 4.3.2 MapiExceptionServerPaused',
    '451 5.7.3 Cannot achieve Exchange Server authentication',
    '454 4.7.5 Certificate validation failure',
    '454 4.7.0 TLS negotiation failed with error CertExpired',
    '450 4.7.0 Proxy session setup failed on Frontend with something',
    '#550 Remote Server returned unknown recipient',
    'Remote Server returned message denied',
    'Remote Server returned an error',
    'A matching connector could not be found',
    'A matching connector cannot be found to route the external recipient',
    'no matching connectors not found',
    'SocketTimedout',
    'Socket error code 10060',
    '451 4.4.0 x responded with: "  421 4.2.1 Unable to connect "',
  ])('Exchange itself: %s', (reply) => {
    expect(replySource(reply)).toBe('own')
  })

  test.each([
    '451 4.4.0 Primary target IP address responded with: "452 4.3.1 Insufficient system resources." Attempted failover to alternate host',
    '550 5.1.1 User unknown',
    '421 4.4.2 mx.example.com Error: timeout exceeded',
    '421 4.2.2 Error: timeout exceeded',
    '550 5.4.300 Message expired -> 451 4.7.1 Greylisted',
    'host said: 550 unknown',
    '(4.7.1) later',
    '5.7.606 banned',
    '5.100.1 banned',
    '250 OK',
    '421 4.4.2 Connection timed out to mx',
    '421 4.4.5 Connection dropped',
    'x 421 4.2.1 Unable to connect',
    '550 5.4.1 Message expired',
    '550 5.7.3200 banned',
    '550 5.1.1 my.resolver said no',
    '550 5.7.1 <john@cat.example.com> Message rejected as spam',
    '554 5.7.1 Service unavailable; see http://dns.example.com/policy',
    '421 4.4.2 relay.queue.example.com Error: timeout exceeded',
    '421 4.4.2 mx.routing.example.net Error: timeout exceeded',
  ])('the other side: %s', (reply) => {
    expect(replySource(reply)).toBe('remote')
  })

  test.each([
    'the mail did not arrive',
    '',
    '5501 letters',
    'v550 letters',
    '350 letters',
    '45 letters',
    '5.7 x',
  ])('a text without a reply code tells nothing: %j', (text) => {
    expect(replySource(text)).toBe('unknown')
  })
})
