/** Where the facts stand. `general` is knowledge for which we have no citation: worded with care, and shown as such. */

export interface Source {
  readonly title: string
  readonly url?: string
  /** No document, which would keep its title: pages say it in their own words. */
  readonly known?: 'general' | 'observed' | 'field'
}

const cmdlet = (name: string): Source => ({
  title: `Exchange PowerShell: ${name}`,
  url: `https://learn.microsoft.com/powershell/module/exchange/${name.toLowerCase()}`,
})

const exchange = (title: string, path: string): Source => ({
  title: `Exchange Server: ${title}`,
  url: `https://learn.microsoft.com/exchange/${path}`,
})

/** The source of a support article: its own address has changed several times, this one has not. */
const supportArticle = (path: string): string =>
  `https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/Exchange/${path}.md`

const support = (title: string, file: string): Source => ({
  title: `Microsoft support: ${title}`,
  url: supportArticle(`ExchangeServer/mailflow/${file}`),
})

/** Exchange 2010 help. */
const technet = (id: string, title: string): Source => ({
  title: `TechNet ${id}: ${title}`,
  url: `https://technet.microsoft.com/library/${id}(v=exchg.141)`,
})

const rfc = (number: number, title: string): Source => ({
  title: `RFC ${number}: ${title}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}`,
})

export const sources = {
  article: { title: 'MSExchangeTransport 2004, Exchange 2010 help (2011-03-19)' },
  general: { title: 'General product knowledge, no citation', known: 'general' },
  observed: { title: 'Observed product behavior', known: 'observed' },
  field: { title: 'Reports of administrators', known: 'field' },
  kb2888788: {
    title: 'KB2888788: Mail flow to Exchange Online stops and event ID 2004',
    url: supportArticle('ExchangeHybrid/email-delivery/mail-flow-stops-event-2004'),
  },
  kb979174: {
    title: 'KB979174: 454 4.7.0 Temporary authentication failure',
    url: supportArticle('ExchangeServer/client-connectivity/454-4-7-0-temporary-authentication-failure'),
  },
  kb895853: {
    title: 'KB895853: Troubleshooting mail relay and unsolicited mail',
    url: 'https://support.microsoft.com/help/895853',
  },
  kb972744: {
    title: 'KB972744: 451 4.4.0 DNS query failed',
    url: 'https://mskb.pkisolutions.com/kb/972744',
  },
  kb2807779: {
    title: 'KB2807779: NDR with an IMCEAEX address',
    url: supportArticle('ExchangeOnline/email-delivery/imceaex-ndr'),
  },
  kb2989382: {
    title: 'KB2989382: Event 12014 after a new certificate',
    url: supportArticle('ExchangeHybrid/email-delivery/cannot-receive-mail-with-new-certificate'),
  },
  kb2998901: {
    title: 'KB2998901: SMTPSEND.BareLinefeedsAreIllegal',
    url: 'https://learn.microsoft.com/exchange/troubleshoot/antispam-and-protection/smtpsend-barelinefeedsareillegal-when-tracing-messages',
  },
  kb4051495: {
    title: 'KB4051495: 5.7.64 TenantAttribution; Relay Access Denied',
    url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/relay-access-denied-smtp',
  },
  kb4495258: support(
    'TLS negotiation failed with error NoCredentials (KB4495258)',
    'tls-negotiation-failed-with-error-nocredentials-error',
  ),
  'technet-2003': technet('ff981124', 'MSExchangeTransport 2003'),
  'technet-2007': technet('ff984312', 'MSExchangeTransport 2007'),
  'technet-8010': technet('ff982132', 'MSExchangeTransport 8010'),
  'technet-antivirus-2010': technet('bb332342', 'File-level antivirus scanning on Exchange 2010'),

  'ps-ip-block-list': cmdlet('Get-IPBlockListEntry'),
  'ps-accepted-domain': cmdlet('Set-AcceptedDomain'),
  'ps-mailbox': cmdlet('Set-Mailbox'),
  'ps-mailbox-statistics': cmdlet('Get-MailboxStatistics'),
  'ps-new-send-connector': cmdlet('New-SendConnector'),
  'ps-event-log-level': cmdlet('Set-EventLogLevel'),
  'ps-message-tracking': cmdlet('Get-MessageTrackingLog'),
  'ps-queue': cmdlet('Get-Queue'),
  'ps-message': cmdlet('Get-Message'),
  'ps-retry-queue': cmdlet('Retry-Queue'),
  'ps-send-connector': cmdlet('Set-SendConnector'),
  'ps-receive-connector': cmdlet('Set-ReceiveConnector'),
  'ps-transport-agent': cmdlet('Get-TransportAgent'),
  'ps-disable-transport-agent': cmdlet('Disable-TransportAgent'),
  'ps-transport-config': cmdlet('Set-TransportConfig'),
  'ps-transport-rule': cmdlet('Set-TransportRule'),
  'ps-transport-server': cmdlet('Set-TransportServer'),
  'ps-transport-service': cmdlet('Set-TransportService'),
  'ps-exchange-certificate': cmdlet('Get-ExchangeCertificate'),
  'ps-enable-certificate': cmdlet('Enable-ExchangeCertificate'),
  'ps-malware-server': cmdlet('Set-MalwareFilteringServer'),
  'ps-test-smtp': cmdlet('Test-SmtpConnectivity'),

  'ex-queues': exchange('procedures for queues', 'mail-flow/queues/queue-procedures'),
  'ex-queue-types': exchange('queues and messages in queues', 'mail-flow/queues/queues'),
  'ex-tls': exchange('TLS configuration', 'exchange-tls-configuration'),
  'ex-retry': exchange('retry, resubmit and expiration intervals', 'mail-flow/queues/message-intervals'),
  'ex-tracking': exchange('message tracking', 'mail-flow/transport-logs/message-tracking'),
  'ex-pipeline-tracing': exchange('pipeline tracing', 'mail-flow/transport-logs/configure-pipeline-tracing'),
  'ex-protocol-log': exchange('protocol logging', 'mail-flow/connectors/protocol-logging'),
  'ex-send-connectors': exchange('send connectors', 'mail-flow/connectors/send-connectors'),
  'ex-size-limits': exchange('message size limits', 'mail-flow/message-size-limits'),
  'ex-rate-limits': exchange('message rate limits and throttling', 'mail-flow/message-rate-limits'),
  'ex-back-pressure': exchange('back pressure', 'mail-flow/back-pressure'),
  'ex-telnet': exchange('testing SMTP with telnet', 'mail-flow/test-smtp-with-telnet'),
  'ex-signatures': exchange('disclaimers and signatures', 'policy-and-compliance/mail-flow-rules/signatures'),
  'ex-antimalware': exchange(
    'antimalware procedures',
    'antispam-and-antimalware/antimalware-protection/antimalware-procedures',
  ),
  'ex-antivirus': exchange(
    'Windows antivirus software',
    'antispam-and-antimalware/windows-antivirus-software',
  ),

  'support-delay': support('delays and transport agents', 'mail-delivery-delay-exchange'),
  'support-cisco': support(
    'mail behind a Cisco firewall (KB320027)',
    'cannot-send-receive-email-behind-cisco-firewall',
  ),
  'support-dns': support('451 4.4.0 DNS query failed', 'dns-query-failed'),
  'support-outbound': support(
    'outbound messages are not sent (KB4051498)',
    'outbound-email-messages-are-not-sent',
  ),

  'cisco-esmtp': {
    title: 'Cisco 118550: ASA, SMTP inspection and TLS',
    url: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118550-qa-esa-00.html',
  },
  eightwone: {
    title: 'eightwone.com (2012-04-02): Cisco inspection and Exchange',
    url: 'https://eightwone.com/2012/04/02/',
  },
  markgossa: {
    title: 'markgossa.blogspot.com (2015-09): which address mail leaves from',
    url: 'https://markgossa.blogspot.com/2015/09/',
  },
  nuangel: {
    title: 'nuangel.net (2013-01): antivirus blocking port 25',
    url: 'http://nuangel.net/2013/01/exchange-error-attempted-to-failover',
  },
  'ex-shell': {
    title: 'ex-shell.com: SMTPSEND.OverAdvertisedSize',
    url: 'http://ex-shell.com/tag/transport',
  },
  techtarget: { title: 'SearchExchange: Check the MTU' },
  hayesjupe: { title: 'hayesjupe.com: TLS negotiation failed with SocketError' },
  'css-exchange': {
    title: 'microsoft/CSS-Exchange: scripts of Exchange support',
    url: 'https://github.com/microsoft/CSS-Exchange',
  },
  etl2pcapng: { title: 'microsoft/etl2pcapng', url: 'https://github.com/microsoft/etl2pcapng' },
  pktmon: {
    title: 'Windows: pktmon and pcapng',
    url: 'https://learn.microsoft.com/windows-server/networking/technologies/pktmon/pktmon-pcapng-support',
  },
  spamhaus: {
    title: 'Spamhaus: zones and return codes',
    url: 'https://docs.spamhaus.com/',
  },
  'spamhaus-legacy': {
    title: 'Spamhaus: help for users of the public mirrors (127.255.255.x)',
    url: 'https://www.spamhaus.com/resource-center/help-for-spamhaus-projects-legacy-blocklist-users',
  },

  rfc1870: rfc(1870, 'Message size declaration'),
  rfc3207: rfc(3207, 'SMTP over TLS (STARTTLS)'),
  rfc3463: rfc(3463, 'Enhanced status codes'),
  rfc5321: rfc(5321, 'SMTP'),
  rfc5322: rfc(5322, 'Internet message format'),
  rfc5782: rfc(5782, 'DNS block lists'),
  rfc6376: rfc(6376, 'DKIM'),
  rfc7208: rfc(7208, 'SPF'),
  rfc7489: rfc(7489, 'DMARC'),
  rfc7505: rfc(7505, 'Null MX'),
} as const satisfies { readonly [id: string]: Source }

export type SourceId = keyof typeof sources
