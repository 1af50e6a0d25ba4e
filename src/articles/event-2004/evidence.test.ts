import { describe, expect, it } from 'vitest'
import { answersFrom } from './evidence.ts'

describe('the error of a failed TLS negotiation', () => {
  const answers = (tlsError: string) => ({
    log: answersFrom({ format: 'send-log', log: { remoteLine: false, tlsError } }).log,
    reply: answersFrom({
      format: 'reply',
      reply: `454 4.7.5 TLS negotiation failed with error ${tlsError}`,
    })['tls-error'],
  })

  it.each([
    'CertUnknown',
    'CertExpired',
    'CertificateExpired',
    'UntrustedRoot',
    'NoCredentials',
    'UnknownCredentials',
    'WrongPrincipal',
    'SubjectMismatch',
  ])('is a certificate’s in the log and in a reply alike: %s', (tlsError) => {
    expect(answers(tlsError)).toEqual({ log: 'tls-cert', reply: 'certificate' })
  })

  it.each([
    'SocketError',
    'AlgorithmMismatch',
    'IllegalMessage',
    'UnsupportedFunction',
    'TimedOut',
    'InternalError',
    'MessageAltered',
  ])('is the negotiation’s in the log and in a reply alike: %s', (tlsError) => {
    expect(answers(tlsError)).toEqual({ log: 'tls-other', reply: 'handshake' })
  })
})
