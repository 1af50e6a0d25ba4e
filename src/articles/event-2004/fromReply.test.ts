import { describe, expect, it } from 'vitest'
import { fromReply } from './fromReply.ts'

describe('the size limit that a reply speaks of', () => {
  it.each([
    "552-5.2.3 Your message exceeded Google's message size limits. Please visit 552 5.2.3 https://support.example.com/size to view our size guidelines. abc123 - gsmtp",
    '552 5.2.3 Message size exceeds fixed maximum message size (10485760)',
  ])('is the other side’s where the code alone could be Exchange’s: %s', (reply) => {
    expect(fromReply(reply)).toMatchObject({ reply: 'size', limit: 'remote', said: 'remote' })
  })

  it.each([
    '550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender',
    '550 5.3.4 ROUTING.SizeLimit; message size exceeds fixed maximum size for route',
  ])('is our own where Exchange names its rule: %s', (reply) => {
    expect(fromReply(reply)).toEqual({ reply: 'size', limit: 'own', said: 'own' })
  })
})

describe('the TLS error that a reply speaks of', () => {
  it('is the negotiation’s where the reply names a version of TLS (MC229914)', () => {
    const reply =
      '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2'
    expect(fromReply(reply)).toEqual({ reply: 'tls', 'tls-error': 'handshake', said: 'remote' })
  })
})

describe('the stage at which a connection failed', () => {
  it.each([
    [
      'connect',
      '451 4.4.397 Error communicating with target host. -> 421 4.2.1 Unable to connect -> SocketError: Failed to connect. Winsock error code: 10061, Win32 error code: 10061',
    ],
    ['connect', '421 4.2.1 Unable to connect -> SocketError: Socket error code 10051'],
    ['starttls', '421 4.4.2 Connection dropped due to SocketError'],
  ])('is told from what broke a connection that was up: %s', (stage, reply) => {
    expect(fromReply(reply)).toMatchObject({ reply: 'timeout', stage, said: 'own' })
  })
})

describe('what is denied', () => {
  it.each([
    '550 5.7.124 RESOLVER.RST.SenderNotInAllowedList; not authorized',
    '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
    "550 5.7.193 UnifiedGroupAgent; Delivery failed because the sender isn't a group member or external senders aren't permitted to send to this group.",
  ])('is writing to a recipient that takes mail from some only: %s', (reply) => {
    expect(fromReply(reply)).toMatchObject({ reply: 'auth', denied: 'restricted' })
  })
})
