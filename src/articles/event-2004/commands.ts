/** Commands that several checks and causes need. What only one of them needs stands with it. */
import { changes, ps, reads, slot } from '../commands/index.ts'

export const queuesInRetry = reads(
  {
    ex2010: ps`Get-Queue -Filter {Status -eq "Retry"} | FL Identity,DeliveryType,NextHopDomain,MessageCount,LastError`,
    ex2013: ps`Get-Queue -Filter "Status -eq 'Retry'" | FL Identity,DeliveryType,NextHopDomain,MessageCount,LastError`,
  },
  { source: 'ex-queues' },
)

export const retryQueues = changes(
  {
    ex2010: ps`Get-Queue -Filter {Status -eq "Retry"} | Retry-Queue`,
    ex2013: ps`Retry-Queue -Filter "Status -eq 'Retry'"`,
  },
  { source: 'ex-queues', undo: null },
)

/** What each message waits for, recipient by recipient; event 8010 (a refused journal report) asks for it as well. */
export const queuedMessages = reads(
  ps`Get-Message -Queue ${slot('server', { after: '\\<queue number>' })} -IncludeRecipientInfo | FL Subject,FromAddress,LastError,Recipients`,
  { source: 'technet-8010' },
)

/** ResultSize: the default stops at 1000 rows. The ID goes in with its angle brackets. */
export const trackMessage = reads(
  {
    ex2010: ps`Get-TransportServer | Get-MessageTrackingLog -MessageId ${slot('messageId')} -ResultSize Unlimited | Sort Timestamp | FL Timestamp,EventId,Source,ConnectorId,ServerHostname,RecipientStatus,SourceContext`,
    ex2013: ps`Get-TransportService | Get-MessageTrackingLog -MessageId ${slot('messageId')} -ResultSize Unlimited | Sort Timestamp | FL Timestamp,EventId,Source,ConnectorId,ServerHostname,RecipientStatus,SourceContext`,
  },
  { source: 'ps-message-tracking' },
)

export const connectorServers = reads(
  {
    ex2010: ps`Get-SendConnector ${slot('connector')} | FL Name,AddressSpaces,SmartHosts,DNSRoutingEnabled,SourceTransportServers,ProtocolLoggingLevel`,
    ex2013: ps`Get-SendConnector ${slot('connector')} | FL Name,AddressSpaces,SmartHosts,DNSRoutingEnabled,SourceTransportServers,FrontendProxyEnabled,ProtocolLoggingLevel`,
  },
  { source: 'ps-send-connector' },
)

/** The undo is the default. Who has the log on all the time is told to leave it on: the texts turn it on where it is off. */
export const protocolLogOn = changes(
  ps`Set-SendConnector ${slot('connector')} -ProtocolLoggingLevel Verbose`,
  {
    source: 'ex-protocol-log',
    undo: ps`Set-SendConnector ${slot('connector')} -ProtocolLoggingLevel None`,
  },
)

export const protocolLogPath = reads(
  {
    ex2010: ps`(Get-TransportServer ${slot('server')}).SendProtocolLogPath`,
    ex2013: ps`(Get-TransportService ${slot('server')}).SendProtocolLogPath; (Get-FrontendTransportService ${slot('server')}).SendProtocolLogPath`,
  },
  { source: 'ex-protocol-log' },
)

/** The log for mail between one's own servers, which no send connector's setting reaches. */
export const protocolLogBetweenServersOn = changes(
  {
    ex2010: ps`Set-TransportServer ${slot('server')} -IntraOrgConnectorProtocolLoggingLevel Verbose`,
    ex2013: ps`Set-TransportService ${slot('server')} -IntraOrgConnectorProtocolLoggingLevel Verbose`,
  },
  {
    source: 'ps-transport-service',
    undo: {
      ex2010: ps`Set-TransportServer ${slot('server')} -IntraOrgConnectorProtocolLoggingLevel None`,
      ex2013: ps`Set-TransportService ${slot('server')} -IntraOrgConnectorProtocolLoggingLevel None`,
    },
  },
)

/**
 * The end of the newest send log. Since 2013 there are two: with FrontendProxyEnabled the words of the other side stand
 * in that of the Front End Transport service. An Edge has no such service: one error, after the first log was shown.
 */
export const protocolLogTail = reads(
  {
    ex2010: ps`Get-ChildItem (Get-TransportServer ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 1 | Get-Content | Select -Last 200`,
    ex2013: ps`'Get-TransportService','Get-FrontendTransportService' | % { Get-ChildItem (& $_ ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 1 | Get-Content -Tail 200 }`,
  },
  { source: 'general' },
)

export const restartTransport = changes(ps`Restart-Service MSExchangeTransport`, {
  source: 'general',
  shell: 'windows',
  undo: null,
})

export const mxRecords = reads(ps`nslookup -type=mx ${slot('domain')}`, {
  source: 'ex-telnet',
  shell: 'windows',
})

export const testPort25 = reads(
  {
    ex2010: ps`telnet ${slot('host')} 25`,
    ex2013: ps`Test-NetConnection ${slot('host')} -Port 25`,
  },
  { source: 'general', shell: 'windows' },
)

/** Test-NetConnection says only that the port is open; what the server says, telnet shows. */
export const telnet25 = reads(ps`telnet ${slot('host')} 25`, { source: 'ex-telnet', shell: 'windows' })

export const exchangeVersions = reads(
  ps`Get-ExchangeServer | FT Name,ServerRole,AdminDisplayVersion -AutoSize`,
  {
    source: 'general',
  },
)
