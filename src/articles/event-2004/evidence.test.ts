import { describe, expect, it } from 'vitest'
import { replay } from '#engine'
import { readEvidence } from '#evidence'
import { article } from './article.ts'
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

describe('a session of the send protocol log', () => {
  const session = (...rows: string[]) =>
    readEvidence(
      rows
        .map(
          (row, index) =>
            `2024-03-14T06:26:50.000Z,Internet,08DC000000000001,${index},192.0.2.10:1,203.0.113.5:25,${row}`,
        )
        .join('\n'),
    ).map(answersFrom)
  const greeted = ['+,,', '<,220 mx.example.net,', '>,EHLO mail.contoso.com,', '<,250 STARTTLS,']
  const lost =
    '*,,Message or connection acked with status Retry and response 421 4.4.2 Connection dropped due to TimedOut'

  it.each([
    ['data', ['>,MAIL FROM:<a@contoso.com>,', '<,250 OK,', '>,DATA,', '<,354 go ahead,']],
    ['data', ['>,BDAT 100 LAST,']],
    ['starttls', ['>,STARTTLS,', '<,220 ready,']],
    ['dropped', ['>,MAIL FROM:<a@contoso.com>,']],
  ])('that broke is not silent where the other side had spoken, and tells the stage: %s', (stage, rows) => {
    const [answers] = session(...greeted, ...rows, lost)
    expect(answers).toEqual({ reply: 'timeout', said: 'own', stage })
  })

  it('in which nobody answered is silent', () => {
    expect(session('*,,attempting to connect', '+,,', lost)).toMatchObject([{ log: 'silent' }])
  })

  it.each([
    ['data', [...greeted, '>,DATA,', '<,354 go ahead,', '-,,Remote']],
    ['starttls', [...greeted, '>,STARTTLS,', '-,,Remote']],
    ['early', [...greeted.slice(0, 3), '-,,Remote']],
  ])(
    'that the other side left without a word broke there, and nothing asks for a reply: %s',
    (stage, rows) => {
      const [answers = {}] = session(...rows)
      expect(answers).toEqual({ reply: 'timeout', stage })
      expect(replay(article, answers).dropped).toEqual([])
    },
  )

  it('that the other side left after an EHLO inside TLS did not break early', () => {
    const rows = [...greeted, '>,STARTTLS,', '<,220 ready,', '>,EHLO mail.contoso.com,', '-,,Remote']
    expect(session(...rows)).toEqual([{ reply: 'timeout' }])
  })

  it('that Exchange ended itself did not break', () => {
    const rows = ['+,,', '<,220 **********,', '>,QUIT,', '<,221 bye,', '-,,Local']
    expect(session(...rows)).toEqual([{ greeting: 'asterisks' }])
  })

  it.each([
    ['handshake', 'tls-other', 'SocketError'],
    ['certificate', 'tls-cert', 'CertExpired'],
  ])('whose negotiation failed answers as its words in a reply do: %s', (error, log, tlsError) => {
    const [answers = {}] = session(
      ...greeted,
      '>,STARTTLS,',
      '<,220 ready,',
      `*,,TLS negotiation failed with error ${tlsError}`,
      '-,,Local',
    )
    expect(answers).toEqual({ reply: 'tls', 'tls-error': error, said: 'own', log })
    expect(replay(article, answers).dropped).toEqual([])
  })

  it('that was refused after the data did not break there', () => {
    const [answers] = session(
      ...greeted,
      '>,DATA,',
      '<,354 go ahead,',
      '<,554 5.7.1 Message rejected as spam,',
    )
    expect(answers).toMatchObject({ reply: 'content', log: 'remote' })
    expect(answers).not.toHaveProperty('stage')
  })

  it.each([
    '10061, Win32 error code: 10061, Error Message: No connection could be made because the target machine actively refused it 203.0.113.5:25',
    '10060, Win32 error code: 10060, Error Message: Попытка установить соединение была безуспешной 203.0.113.5:25',
  ])('that never came about says so by its Winsock error: %s', (error) => {
    expect(
      session('*,,attempting to connect', `*,,"Failed to connect. Winsock error code: ${error}"`),
    ).toEqual([{ reply: 'timeout', stage: 'connect', said: 'own', greeting: 'none', log: 'silent' }])
  })
})

describe('the delivery type of a queue', () => {
  const queue = (deliveryType: string, nextHop = 'example.net') =>
    readEvidence(
      `Identity : EX01\\15\nDeliveryType : ${deliveryType}\nNextHopDomain : ${nextHop}\nStatus : Retry\nLastError : 421 4.4.1 Connection timed out`,
    ).map((record) => answersFrom(record).hop)

  it.each([
    ['SmtpDeliveryToMailbox', 'own'],
    ['SmtpRelayToRemoteAdSite', 'own'],
    ['SmtpRelayToConnectorSourceServers', 'own'],
    ['SMTP Relay to Remote Active Directory Site', 'own'],
    ['SmtpRelayWithinAdSiteToEdge', 'edge'],
    ['SMTP Relay in Active Directory Site to Edge Transport Server', 'edge'],
    ['DnsConnectorDelivery', 'internet'],
    ['DNS Connector Delivery', 'internet'],
    ['SmartHostConnectorDelivery', undefined],
    ['Undefined', undefined],
  ])('tells where the message goes next: %s', (type, hop) => {
    expect(queue(type)).toEqual([hop])
  })

  it('says more than the name of the connector that another server has, and less than that of Exchange Online', () => {
    expect(queue('SmtpRelayToConnectorSourceServers', 'Outbound to Office 365')).toEqual(['own'])
    expect(queue('DnsConnectorDelivery', 'contoso.mail.onmicrosoft.com')).toEqual(['exo'])
  })
})

describe('the version in the head of a log', () => {
  it.each([
    ['14.0.0.0', 'ex2010'],
    ['14.03.0123.000', 'ex2010'],
    ['15.01.2507.006', 'ex2016'],
    ['15.02.1118.007', 'ex2019'],
    ['15.0.0.0', undefined],
    [undefined, undefined],
  ])('is that of the sending server, where it is not one for all: %s', (version, answered) => {
    const record = {
      format: 'send-log' as const,
      reply: '550 5.1.1 User unknown',
      ...(version && { version }),
    }
    expect(answersFrom(record).version).toBe(answered)
  })
})
