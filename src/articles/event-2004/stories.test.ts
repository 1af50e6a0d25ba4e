/**
 * Each cause's story: a reply and what the admin answers, and the cause ranks first. Beside it a near miss that
 * looks alike and is something else.
 */
import { describe, expect, it } from 'vitest'
import { type Answers, replay } from '#engine'
import { article, type CauseId, diagnose } from './index.ts'

interface Told {
  readonly reply: string
  readonly answers?: Answers
}

interface Story extends Told {
  readonly cause: CauseId
  readonly title: string
  /** What it really is, in the near miss. */
  readonly miss: Told & { readonly cause: CauseId }
}

const dropped = '421 4.4.2 Connection dropped'
const noConnection =
  '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed.'

const stories: Story[] = [
  {
    cause: 'blocklist',
    title: 'the reply names a block list',
    reply: '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org',
    miss: {
      cause: 'rate-limit',
      reply:
        '450 4.7.1 Greylisted: client host 203.0.113.5 is not yet known to dnsbl.example.net, please try again later',
    },
  },
  {
    cause: 'size-limit-remote',
    title: 'the other server takes 10 MB and the message has 14',
    reply: '552 5.3.4 Message size exceeds fixed maximum message size: 10485760 bytes',
    miss: {
      cause: 'size-limit-own',
      reply: '550 5.2.3 RESOLVER.RST.SendSizeLimit.Org; message too large for this organization',
    },
  },
  {
    cause: 'size-limit-own',
    title: 'our own organization refuses before anything is sent',
    reply: '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    answers: { hop: 'own' },
    miss: {
      cause: 'size-limit-remote',
      reply: '550 5.3.4 SMTPSEND.OverAdvertisedSize; message size exceeds fixed maximum size',
    },
  },
  {
    cause: 'antivirus-destination',
    title: 'the scanner at the other end refuses what it takes for a virus',
    reply: '554 5.7.1 Message rejected: virus found in attachment invoice.zip',
    miss: { cause: 'destination-policy', reply: '550 5.7.1 Message rejected as spam by Content Filtering.' },
  },
  {
    cause: 'antivirus-own',
    title: 'mail to everywhere breaks off since the antivirus on the sending server was updated',
    reply: dropped,
    answers: { scope: 'all', changed: 'firewall', greeting: 'normal', events: 'agents' },
    miss: {
      cause: 'firewall-smtp-inspection',
      reply: dropped,
      answers: { scope: 'all', changed: 'firewall', greeting: 'asterisks' },
    },
  },
  {
    cause: 'disclaimer',
    title: 'only messages that got a disclaimer arrive broken',
    reply: '550 5.6.0 Message is malformed: corrupted MIME structure',
    answers: { which: 'attachments' },
    miss: {
      cause: 'message-format',
      reply: '550 5.6.0 Message is malformed: corrupted MIME structure',
      answers: { which: 'sender' },
    },
  },
  {
    cause: 'message-format',
    title: 'one program sends lines that end in a bare line feed',
    reply:
      '550 5.6.2 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
    answers: { which: 'sender' },
    miss: {
      cause: 'disclaimer',
      reply: '554 5.6.1 Body type not supported by remote host: malformed MIME',
      answers: { which: 'attachments', changed: 'update' },
    },
  },
  {
    cause: 'firewall-smtp-inspection',
    title: 'the greeting is made of asterisks',
    reply: dropped,
    answers: { greeting: 'asterisks' },
    miss: { cause: 'tls-version', reply: dropped, answers: { greeting: 'normal', log: 'tls-other' } },
  },
  {
    cause: 'idle-timeout',
    title: 'the other server hangs up on a connection kept open',
    reply: '421 4.2.2 Error: timeout exceeded',
    answers: { said: 'remote' },
    miss: { cause: 'mailbox-full', reply: '452 4.2.2 The recipient mailbox is over quota' },
  },
  {
    cause: 'path-mtu',
    title: 'large messages stop after DATA and small ones pass',
    reply: dropped,
    answers: { which: 'large', greeting: 'normal' },
    miss: {
      cause: 'size-limit-remote',
      reply: '552 5.3.4 Message too big for system',
      answers: { which: 'large' },
    },
  },
  {
    cause: 'network-path',
    title: 'connections fail now and then, to one destination, without a word',
    reply: '421 4.4.1 Connection timed out',
    answers: { scope: 'one', log: 'silent', said: 'own' },
    miss: {
      cause: 'port-25-blocked',
      reply: '421 4.4.1 Connection timed out',
      answers: { scope: 'all', greeting: 'none' },
    },
  },
  {
    cause: 'port-25-blocked',
    title: 'nothing on port 25 answers, whoever is called',
    reply: noConnection,
    answers: { scope: 'all', hop: 'internet' },
    miss: {
      cause: 'destination-resources',
      reply: '421 4.3.2 Service not available, closing transmission channel',
      answers: { scope: 'one' },
    },
  },
  {
    cause: 'tls-certificate',
    title: 'KB2888788: the certificate is not trusted',
    reply: '454 4.7.0 Failed to establish appropriate TLS channel: UntrustedRoot: Access Denied.',
    miss: { cause: 'tls-version', reply: '421 4.4.2 Connection dropped due to SocketError' },
  },
  {
    cause: 'tls-version',
    title: 'an Exchange 2010 knows no TLS 1.2',
    reply:
      '451 4.4.0 Primary target IP address responded with: "421 4.4.2 Connection dropped due to SocketError."',
    answers: { version: 'ex2010', scope: 'some' },
    miss: {
      cause: 'tls-certificate',
      reply: '450 4.4.317 Cannot connect to remote server [Message=CertificateExpired]',
      answers: { version: 'ex2010' },
    },
  },
  {
    cause: 'exchange-auth',
    title: 'one Exchange does not know another one any more',
    reply:
      '451 4.4.0 Primary target IP address responded with: "451 5.7.3 Cannot achieve Exchange Server authentication."',
    miss: { cause: 'relay-denied', reply: '535 5.7.3 Authentication unsuccessful', answers: { hop: 'edge' } },
  },
  {
    cause: 'relay-denied',
    title: 'the next hop does not relay for us',
    reply: '550 5.7.1 Unable to relay for user@example.com',
    miss: {
      cause: 'exchange-auth',
      reply: '454 4.7.0 Temporary authentication failure',
      answers: { hop: 'own' },
    },
  },
  {
    cause: 'sender-auth',
    title: 'SPF fails since mail leaves from a new address',
    reply: '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    answers: { changed: 'server' },
    miss: {
      cause: 'blocklist',
      reply: '550 5.7.1 Mail from 203.0.113.5 refused: listed at bl.spamcop.net',
      answers: { changed: 'server' },
    },
  },
  {
    cause: 'dns',
    title: 'the name cannot be resolved',
    reply: '451 4.4.0 DNS query failed. The error was: DNS query failed with error ErrorRetry',
    miss: { cause: 'routing', reply: '554 5.4.6 Hop count exceeded - possible mail loop' },
  },
  {
    cause: 'routing',
    title: 'the message goes in a circle',
    reply: '554 5.4.14 Hop count exceeded - possible mail loop ATTR34',
    miss: { cause: 'dns', reply: '554 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain' },
  },
  {
    cause: 'destination-resources',
    title: 'the receiving Exchange is out of disk space',
    reply: '452 4.3.1 Insufficient system resources',
    miss: { cause: 'mailbox-full', reply: '552 5.2.2 Mailbox size limit exceeded' },
  },
  {
    cause: 'destination-policy',
    title: 'a filter takes the message for spam',
    reply: '550 5.7.1 Your message was rejected because it appears to be spam',
    miss: {
      cause: 'antivirus-destination',
      reply: '550 5.7.1 This message contains malware and was rejected',
    },
  },
  {
    cause: 'rate-limit',
    title: 'too many messages in an hour',
    reply:
      '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages',
    miss: { cause: 'blocklist', reply: '550 5.7.606 Access denied, banned sending IP [203.0.113.5]' },
  },
  {
    cause: 'recipient',
    title: 'there is no such mailbox',
    reply: '550 5.4.1 Recipient address rejected: Access denied. [AM0.eop-EUR05.prod.protection.outlook.com]',
    miss: { cause: 'relay-denied', reply: '550 5.7.64 TenantAttribution; Relay Access Denied' },
  },
  {
    cause: 'mailbox-full',
    title: 'the mailbox is full',
    reply: '554 5.2.2 mailbox full; STOREDRV.Deliver: MapiExceptionShutoffQuotaExceeded',
    miss: { cause: 'idle-timeout', reply: '421 4.2.2 Error: timeout exceeded', answers: { said: 'remote' } },
  },
]

const first = ({ reply, answers = {} }: Told) => diagnose(reply, answers).ranked[0]?.cause

describe.each(stories)('$cause', ({ cause, title, miss, ...told }) => {
  it(`ranks first when ${title}`, () => {
    expect(first(told)).toBe(cause)
  })
  it(`is not taken for ${miss.cause} when it only looks so: ${miss.reply.slice(0, 60)}…`, () => {
    expect(first(miss)).toBe(miss.cause)
  })
})

describe('diagnose', () => {
  it('names the answers that led to each cause', () => {
    const [best] = diagnose(
      '454 4.7.0 Failed to establish appropriate TLS channel: UntrustedRoot: Access Denied.',
    ).ranked
    expect(best).toMatchObject({
      cause: 'tls-certificate',
      because: expect.arrayContaining(['reply=tls', 'tls-error=certificate']),
    })
  })
  it('is undecided on a text without a reply, and says nothing', () => {
    expect(diagnose('Good morning')).toEqual({ ranked: [], undecided: true })
  })
  it('takes the person’s answer for more than what the evidence says', () => {
    expect(diagnose('550 5.1.1 User unknown', { reply: 'blocklist' }).ranked[0]?.cause).toBe('blocklist')
  })
  it('keeps what the evidence says where the person does not know', () => {
    expect(diagnose('550 5.1.1 User unknown', { reply: 'unknown' }).ranked[0]?.cause).toBe('recipient')
  })
  it('ignores answers that do not exist', () => {
    expect(diagnose('550 5.1.1 User unknown', { ghost: 'x', reply: 'nonsense' }).ranked[0]?.cause).toBe(
      'recipient',
    )
  })
})

describe('Behind a smart host, through which all mail goes', () => {
  const reply = '421 4.4.1 Connection timed out'

  it('it is not asked how many destinations are affected, and it counts against nobody', () => {
    expect(replay(article, { reply: 'timeout', hop: 'edge' }).way).not.toContain('scope')
    const answers = { hop: 'edge', which: 'attachments', greeting: 'drops' }
    expect(first({ reply, answers })).toBe('antivirus-destination')
    expect(diagnose(reply, { ...answers, scope: 'all' })).toEqual(diagnose(reply, answers))
  })

  it.each(['own', 'partner', 'internet', 'exo', 'unknown'])('and nowhere else: %s', (hop) => {
    const { way } = replay(article, { reply: 'timeout', hop })
    expect(way).toEqual(expect.arrayContaining(['scope', 'version', 'which']))
  })
})

describe('A connection that never came about', () => {
  const refused = 'Failed to connect. Winsock error code: 10061, Win32 error code: 10061.'
  const reply = `441 4.4.1 Error encountered while communicating with primary target IP address: "${refused}"`

  it('leaves nothing that speaks for TLS, which nobody began', () => {
    const causes = diagnose(reply).ranked.map(({ cause }) => cause)
    expect(causes).toContain('port-25-blocked')
    expect(causes).not.toContain('tls-version')
    expect(causes).not.toContain('tls-certificate')
  })

  it('to a server of one’s own speaks for that server no less than for a blocked port', () => {
    const { ranked } = diagnose(reply, { hop: 'own', scope: 'one', greeting: 'none' })
    const scoreOf = (id: CauseId) => ranked.find(({ cause }) => cause === id)?.score ?? 0
    expect(ranked[0]?.cause).toBe('network-path')
    expect(scoreOf('destination-resources')).toBeGreaterThanOrEqual(scoreOf('port-25-blocked'))
  })
})

describe('A message that has no route', () => {
  it.each([
    'A matching connector cannot be found to route the external recipient',
    '550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route for address type',
    'Identity : EX01\\Unreachable\nStatus : Ready\nLastError : A matching connector cannot be found to route the external recipient',
    'There is currently no route to the mailbox database.',
    'Identity : EX01\\Unreachable\nStatus : Ready\nLastError : There is currently no route to the mailbox database.',
  ])('is a matter of routing, not of DNS: %s', (text) => {
    expect(diagnose(text).ranked[0]).toMatchObject({
      cause: 'routing',
      because: ['reply=dns', 'lookup=no-route'],
    })
  })

  it('is not one whose domain another server cannot route', () => {
    expect(first({ reply: '554 5.4.4 Unable to route due to invalid recipient domain' })).toBe('dns')
  })
})

describe('A recipient that takes no mail from outside', () => {
  it.each([
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
    '550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized',
  ])('is not a next hop that refuses to relay: %s', (reply) => {
    const { ranked } = diagnose(reply)
    expect(ranked[0]).toMatchObject({ cause: 'recipient', because: ['denied=restricted'] })
    expect(ranked.find(({ cause }) => cause === 'relay-denied')?.score ?? 0).toBeLessThan(3)
  })
})

describe('A server that demands STARTTLS', () => {
  it.each(['530 5.7.0 Must issue a STARTTLS command first', '451 5.7.3 STARTTLS is required to send mail'])(
    'has a certificate, so versions come before certificates: %s',
    (reply) => {
      const { ranked } = diagnose(reply)
      expect(ranked[0]).toMatchObject({ cause: 'tls-version', because: ['reply=tls', 'tls-error=demanded'] })
      expect(ranked.findIndex(({ cause }) => cause === 'tls-certificate')).toBeGreaterThan(1)
    },
  )

  it('leaves a server that does not offer it to the firewall and the certificate', () => {
    expect(diagnose('454 4.7.0 STARTTLS not supported').ranked[0]?.because).toContain('tls-error=no-starttls')
  })
})

describe('What neighbouring events say', () => {
  it.each(['events', 'logging'])('of a refused logon to a smart host is about relaying: %s', (check) => {
    const [best, next] = diagnose('535 5.7.3 Authentication unsuccessful', { [check]: 'logon' }).ranked
    expect(best?.cause).toBe('relay-denied')
    expect((best?.score ?? 0) - (next?.score ?? 0)).toBeGreaterThan(5)
  })
})
