/** Item 4: a size limit at the destination refuses the message; and, as our addition, a limit of one's own. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { protocolLogOn, retryQueues, telnet25, trackMessage } from '../commands.ts'
import { topic } from '../topic.ts'

/** What the other side advertises (`250-SIZE n`) and what was announced to it (`MAIL FROM:<…> SIZE=n`). */
const sizesInLog = reads(
  {
    ex2010: ps`Get-ChildItem (Get-TransportServer ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 3 | Select-String -Pattern '250[- ]SIZE',' SIZE=' | Select -Last 40 | % { $_.Line }`,
    ex2013: ps`'Get-TransportService','Get-FrontendTransportService' | % { Get-ChildItem (& $_ ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 3 } | Select-String -Pattern '250[- ]SIZE',' SIZE=' | Select -Last 40 | % { $_.Line }`,
  },
  { source: 'ex-protocol-log' },
)

const sizeOnTheWay = reads(
  {
    ex2010: ps`Get-TransportServer | Get-MessageTrackingLog -MessageId ${slot('messageId')} -ResultSize Unlimited | Sort Timestamp | FT Timestamp,ServerHostname,Source,EventId,TotalBytes -AutoSize`,
    ex2013: ps`Get-TransportService | Get-MessageTrackingLog -MessageId ${slot('messageId')} -ResultSize Unlimited | Sort Timestamp | FT Timestamp,ServerHostname,Source,EventId,TotalBytes -AutoSize`,
  },
  { source: 'ps-message-tracking' },
)

const testFiles = changes(
  ps`1,5,10,20 | % { fsutil file createnew "$env:TEMP\size-test-$_.bin" ($_ * 1MB) }`,
  {
    source: 'general',
    shell: 'windows',
    undo: ps`1,5,10,20 | % { Remove-Item "$env:TEMP\size-test-$_.bin" }`,
  },
)

const limitsAtReceiver = reads(
  ps`Get-TransportConfig | FL MaxReceiveSize; Get-ReceiveConnector -Server ${slot('host')} | FT Name,MaxMessageSize -AutoSize; Get-Mailbox ${slot('recipient')} | FL MaxReceiveSize`,
  { source: 'ex-size-limits' },
)

const organizationLimits = reads(
  ps`Get-TransportConfig | FL MaxSendSize,MaxReceiveSize,MaxRecipientEnvelopeLimit`,
  {
    source: 'ex-size-limits',
  },
)

const sendConnectorLimits = reads(ps`Get-SendConnector | FT Name,MaxMessageSize -AutoSize`, {
  source: 'ex-size-limits',
})

const receiveConnectorLimits = reads(ps`Get-ReceiveConnector | FT Identity,MaxMessageSize -AutoSize`, {
  source: 'ex-size-limits',
})

const siteLinkLimits = reads(ps`Get-AdSiteLink | FT Name,MaxMessageSize -AutoSize`, {
  source: 'ex-size-limits',
})

const mailboxLimits = reads(ps`Get-Mailbox ${slot('sender')} | FL MaxSendSize,MaxReceiveSize`, {
  source: 'ex-size-limits',
})

const ruleLimits = reads(
  {
    ex2010: ps`Get-TransportRule | Where { $_.AttachmentSizeOver -ne $null } | FT Name,State,AttachmentSizeOver -AutoSize`,
    ex2013: ps`Get-TransportRule | Where { ($_.MessageSizeOver -ne $null) -or ($_.AttachmentSizeOver -ne $null) } | FT Name,State,MessageSizeOver,AttachmentSizeOver -AutoSize`,
  },
  { source: 'ex-size-limits' },
)

const raiseOrganization = changes(
  ps`Set-TransportConfig -MaxSendSize '<new size>' -MaxReceiveSize '<new size>'`,
  {
    source: 'ps-transport-config',
    undo: ps`Set-TransportConfig -MaxSendSize '<previous send size>' -MaxReceiveSize '<previous receive size>'`,
  },
)

const raiseSendConnector = changes(ps`Set-SendConnector ${slot('connector')} -MaxMessageSize '<new size>'`, {
  source: 'ps-send-connector',
  undo: ps`Set-SendConnector ${slot('connector')} -MaxMessageSize '<previous size>'`,
})

const raiseReceiveConnector = changes(
  ps`Set-ReceiveConnector '<receive connector>' -MaxMessageSize '<new size>'`,
  {
    source: 'ps-receive-connector',
    undo: ps`Set-ReceiveConnector '<receive connector>' -MaxMessageSize '<previous size>'`,
  },
)

const raiseSiteLink = changes(ps`Set-AdSiteLink '<site link>' -MaxMessageSize '<new size>'`, {
  source: 'ex-size-limits',
  undo: ps`Set-AdSiteLink '<site link>' -MaxMessageSize '<previous size>'`,
})

const raiseSender = changes(ps`Set-Mailbox ${slot('sender')} -MaxSendSize '<new size>'`, {
  source: 'ex-size-limits',
  undo: ps`Set-Mailbox ${slot('sender')} -MaxSendSize '<previous size>'`,
})

const raiseRecipient = changes(ps`Set-Mailbox ${slot('recipient')} -MaxReceiveSize '<new size>'`, {
  source: 'ex-size-limits',
  undo: ps`Set-Mailbox ${slot('recipient')} -MaxReceiveSize '<previous size>'`,
})

const ruleOff = changes(ps`Disable-TransportRule '<rule name>'`, {
  source: 'ps-transport-rule',
  undo: ps`Enable-TransportRule '<rule name>'`,
})

export const size = topic({
  checks: {
    'size-remote': {
      item: 4,
      sources: [
        'article',
        'ex-protocol-log',
        'ex-shell',
        'ex-telnet',
        'ps-message-tracking',
        'ex-size-limits',
        'rfc3463',
        'general',
        'rfc1870',
      ],
      cautions: ['encoding', 'notSize'],
      steps: {
        log: { run: [protocolLogOn, sizesInLog] },
        greet: { run: telnet25 },
        measure: { run: sizeOnTheWay },
        grow: { run: testFiles },
        ask: { side: 'theirs' },
        limits: { run: limitsAtReceiver, side: 'ours' },
      },
      results: {
        found: { confirms: 'size-limit-remote' },
        clear: { rulesOut: ['size-limit-remote'] },
        unchecked: {},
      },
    },
    'size-own': {
      sources: [
        'ps-message-tracking',
        'ex-size-limits',
        'ps-transport-config',
        'ps-send-connector',
        'ex-send-connectors',
        'general',
      ],
      cautions: ['defaults', 'encoding'],
      steps: {
        measure: { run: [trackMessage, sizeOnTheWay] },
        organization: { run: organizationLimits },
        sendConnector: { run: sendConnectorLimits },
        receiveConnectors: { run: receiveConnectorLimits },
        siteLinks: { run: siteLinkLimits },
        mailbox: { run: mailboxLimits },
        rules: { run: ruleLimits },
      },
      results: {
        found: { confirms: 'size-limit-own' },
        clear: { rulesOut: ['size-limit-own'] },
        unchecked: {},
      },
    },
  },
  causes: {
    'size-limit-remote': {
      item: 4,
      sources: ['article', 'ex-shell', 'ex-size-limits', 'ps-receive-connector', 'general', 'rfc1870'],
      cautions: ['encoding'],
      fix: {
        shrink: {},
        ask: { side: 'theirs' },
        connector: { run: raiseReceiveConnector, side: 'ours' },
        organization: { run: [organizationLimits, raiseOrganization], side: 'ours' },
        mailbox: { run: raiseRecipient, side: 'ours' },
      },
      verify: {
        resend: { run: retryQueues },
        log: { run: sizesInLog },
        track: { run: trackMessage },
      },
    },
    'size-limit-own': {
      sources: [
        'ex-size-limits',
        'ps-transport-config',
        'ps-send-connector',
        'ps-receive-connector',
        'ps-transport-rule',
        'general',
      ],
      cautions: ['encoding', 'previous'],
      fix: {
        organization: { run: raiseOrganization },
        sendConnector: { run: raiseSendConnector },
        receiveConnector: { run: raiseReceiveConnector },
        siteLink: { run: raiseSiteLink },
        mailbox: { run: raiseSender },
        rule: { run: ruleOff },
      },
      verify: {
        resend: { run: retryQueues },
        track: { run: sizeOnTheWay },
      },
    },
  },
})
