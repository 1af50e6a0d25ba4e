/** Item 5: a disclaimer program corrupts the message. With an addition: messages that were malformed before that. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { protocolLogTail, trackMessage } from '../commands.ts'
import { topic } from '../topic.ts'

const transportAgents = reads(
  {
    ex2010: ps`Get-TransportAgent | FL Identity,Enabled,Priority,AssemblyPath`,
    ex2013: ps`Get-TransportAgent -TransportService Hub | FL Identity,Enabled,Priority,AssemblyPath`,
  },
  { source: 'ps-transport-agent' },
)

/** Where agents were seen by name, in logs of 2013 and later. */
const agentsThatSawIt = reads(
  {
    ex2010: null,
    ex2013: ps`Get-TransportService | Get-MessageTrackingLog -MessageId ${slot('messageId')} -ResultSize Unlimited | Sort Timestamp | FL Timestamp,EventId,Source,MessageInfo,EventData`,
  },
  { source: 'ps-message-tracking' },
)

const disclaimerRules = reads(
  ps`Get-TransportRule | Where {$_.ApplyHtmlDisclaimerText} | FL Name,State,Priority,ApplyHtmlDisclaimerLocation,ApplyHtmlDisclaimerFallbackAction`,
  { source: 'ps-transport-rule' },
)

const disableRule = changes(ps`Disable-TransportRule '<rule name>'`, {
  source: 'ps-transport-rule',
  undo: ps`Enable-TransportRule '<rule name>'`,
})

/** A change to the agents takes effect when the service starts. */
const disableAgent = changes(
  {
    ex2010: ps`Disable-TransportAgent '<agent name>'; Restart-Service MSExchangeTransport`,
    ex2013: ps`Disable-TransportAgent '<agent name>' -TransportService Hub; Restart-Service MSExchangeTransport`,
  },
  {
    source: 'ps-disable-transport-agent',
    undo: {
      ex2010: ps`Enable-TransportAgent '<agent name>'; Restart-Service MSExchangeTransport`,
      ex2013: ps`Enable-TransportAgent '<agent name>' -TransportService Hub; Restart-Service MSExchangeTransport`,
    },
  },
)

/** In two commands: tracing cannot be enabled before it has a sender. */
const pipelineTracing = changes(
  {
    ex2010: ps`Set-TransportServer ${slot('server')} -PipelineTracingSenderAddress ${slot('sender')}; Set-TransportServer ${slot('server')} -PipelineTracingEnabled $true`,
    ex2013: ps`Set-TransportService ${slot('server')} -PipelineTracingSenderAddress ${slot('sender')}; Set-TransportService ${slot('server')} -PipelineTracingEnabled $true`,
  },
  {
    source: 'ex-pipeline-tracing',
    undo: {
      ex2010: ps`Set-TransportServer ${slot('server')} -PipelineTracingEnabled $false; Set-TransportServer ${slot('server')} -PipelineTracingSenderAddress $null`,
      ex2013: ps`Set-TransportService ${slot('server')} -PipelineTracingEnabled $false; Set-TransportService ${slot('server')} -PipelineTracingSenderAddress $null`,
    },
  },
)

const snapshots = reads(
  {
    ex2010: ps`Get-ChildItem (Get-TransportServer ${slot('server')}).PipelineTracingPath -Recurse -Filter *.eml | Sort LastWriteTime | FL LastWriteTime,Length,FullName`,
    ex2013: ps`Get-ChildItem (Get-TransportService ${slot('server')}).PipelineTracingPath -Recurse -Filter *.eml | Sort LastWriteTime | FL LastWriteTime,Length,FullName`,
  },
  { source: 'ex-pipeline-tracing' },
)

/** RFC 5322 section 2.1.1: 998 characters to a line; section 2.3: CR and LF only together. Code page 28591 keeps each byte. */
const examineMessage = reads(
  ps`$eml = [IO.File]::ReadAllText('<full path of the EML file>', [Text.Encoding]::GetEncoding(28591)); 'bare CR or LF: ' + ($eml -match '(?<!\r)\n|\r(?!\n)'); 'line over 998: ' + ($eml -match '[^\r\n]{999}'); '8-bit: ' + ($eml -match '[\x80-\xFF]')`,
  { source: 'rfc5322', shell: 'windows' },
)

export const disclaimer = topic({
  checks: {
    agents: {
      item: 5,
      sources: [
        'article',
        'ps-transport-agent',
        'ps-disable-transport-agent',
        'ps-transport-rule',
        'ex-signatures',
        'ex-pipeline-tracing',
        'ps-transport-server',
        'ps-message-tracking',
        'observed',
        'general',
      ],
      cautions: ['off', 'snapshots'],
      steps: {
        agents: { run: transportAgents },
        seen: { only: 'ex2013', run: agentsThatSawIt },
        rules: { run: disclaimerRules },
        copy: {},
        rule: { run: disableRule },
        agent: { run: disableAgent },
        resend: {},
        trace: { run: [pipelineTracing, snapshots] },
      },
      results: {
        found: { confirms: 'disclaimer' },
        clear: { rulesOut: ['disclaimer'] },
        unchecked: {},
      },
    },

    format: {
      sources: [
        'rfc5322',
        'rfc5321',
        'ex-pipeline-tracing',
        'ps-transport-server',
        'ex-tracking',
        'general',
        'kb2998901',
      ],
      cautions: ['snapshots'],
      steps: {
        plain: {},
        other: {},
        origin: { run: trackMessage },
        snapshots: { run: [pipelineTracing, snapshots] },
        examine: { run: examineMessage },
        compare: {},
      },
      results: {
        found: { confirms: 'message-format' },
        clear: { rulesOut: ['message-format'] },
        unchecked: {},
      },
    },
  },

  causes: {
    disclaimer: {
      item: 5,
      sources: [
        'article',
        'ps-transport-rule',
        'ex-signatures',
        'ps-disable-transport-agent',
        'rfc3463',
        'general',
      ],
      fix: {
        fallback: {
          run: changes(ps`Set-TransportRule '<rule name>' -ApplyHtmlDisclaimerFallbackAction Ignore`, {
            source: 'ps-transport-rule',
            undo: ps`Set-TransportRule '<rule name>' -ApplyHtmlDisclaimerFallbackAction Wrap`,
          }),
        },
        signed: {
          run: changes(ps`Set-TransportRule '<rule name>' -ExceptIfMessageTypeMatches Signed`, {
            source: 'ps-transport-rule',
            undo: ps`Set-TransportRule '<rule name>' -ExceptIfMessageTypeMatches $null`,
          }),
        },
        domain: {
          only: 'ex2013',
          run: changes(
            {
              ex2010: null,
              ex2013: ps`Set-TransportRule '<rule name>' -ExceptIfRecipientDomainIs ${slot('domain')}`,
            },
            {
              source: 'ps-transport-rule',
              undo: {
                ex2010: null,
                ex2013: ps`Set-TransportRule '<rule name>' -ExceptIfRecipientDomainIs $null`,
              },
            },
          ),
        },
        product: {},
        off: { run: disableAgent },
        back: {},
      },
      verify: {
        resend: {},
        log: { run: protocolLogTail },
        track: { run: trackMessage },
        copy: {},
      },
    },

    'message-format': {
      sources: ['rfc5322', 'rfc5321', 'rfc3463', 'ps-receive-connector', 'general', 'kb2998901'],
      fix: {
        application: {},
        gate: {
          run: changes(ps`Set-ReceiveConnector '<receive connector>' -BareLinefeedRejectionEnabled $true`, {
            source: 'ps-receive-connector',
            undo: ps`Set-ReceiveConnector '<receive connector>' -BareLinefeedRejectionEnabled $false`,
          }),
        },
        tnef: {
          run: changes(
            ps`New-RemoteDomain -Name ${slot('domain')} -DomainName ${slot('domain')}; Set-RemoteDomain ${slot('domain')} -TNEFEnabled $false`,
            { source: 'general', undo: ps`Remove-RemoteDomain ${slot('domain')}` },
          ),
        },
        meanwhile: {},
        theirs: { side: 'theirs' },
      },
      verify: {
        examine: { run: examineMessage },
        resend: {},
        log: { run: protocolLogTail },
        track: { run: trackMessage },
      },
    },
  },
})
