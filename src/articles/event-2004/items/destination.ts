/** What the destination refuses for reasons of its own: its resources, its policies, its limits, the mailbox. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import {
  connectorServers,
  mxRecords,
  protocolLogTail,
  queuesInRetry,
  restartTransport,
  retryQueues,
  telnet25,
  trackMessage,
} from '../commands.ts'
import { topic } from '../topic.ts'

/** Run on the receiving server: 15004 pressure rose, 15005 fell, 15006 disk space, 15007 memory. */
const backPressureEvents = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchangeTransport';Id=15004,15005,15006,15007;StartTime=(Get-Date).AddDays(-1)} | FL TimeCreated,Id,Message`,
  { source: 'ex-back-pressure', shell: 'windows' },
)

/** Volumes rather than drives: Exchange disks are often mounted in folders. */
const freeDiskSpace = reads(
  ps`Get-WmiObject Win32_Volume -Filter 'DriveType=3' | Select Name,@{n='FreeGB';e={[math]::Round($_.FreeSpace/1GB,1)}},@{n='SizeGB';e={[math]::Round($_.Capacity/1GB,1)}}`,
  { source: 'general', shell: 'windows' },
)

const transportState = reads(
  {
    ex2010: ps`Get-Service MSExchangeTransport`,
    ex2013: ps`Get-Service MSExchange*Transport; Get-ServerComponentState ${slot('host')} | FT Component,State -AutoSize`,
  },
  { source: 'general' },
)

const retryIntervals = reads(
  {
    ex2010: ps`Get-TransportServer ${slot('server')} | FL TransientFailureRetry*,OutboundConnectionFailureRetryInterval,MessageRetryInterval,MessageExpirationTimeout,MaxPerDomainOutboundConnections`,
    ex2013: ps`Get-TransportService ${slot('server')} | FL TransientFailureRetry*,OutboundConnectionFailureRetryInterval,MessageRetryInterval,MessageExpirationTimeout,MaxPerDomainOutboundConnections`,
  },
  { source: 'ex-retry' },
)

const queuedBySender = reads(
  ps`Get-Message -Server ${slot('server')} -ResultSize Unlimited | Group FromAddress | Sort Count -Descending | Select -First 20 Count,Name`,
  { source: 'ps-message' },
)

/** Since 2013, hand-off to the outside is SENDEXTERNAL, and SEND is a hop inside. */
const sentBySender = reads(
  {
    ex2010: ps`Get-TransportServer | Get-MessageTrackingLog -EventId SEND -Start (Get-Date).AddHours(-2) -ResultSize Unlimited | Group Sender | Sort Count -Descending | Select -First 20 Count,Name`,
    ex2013: ps`Get-TransportService | Get-MessageTrackingLog -EventId SENDEXTERNAL -Start (Get-Date).AddHours(-2) -ResultSize Unlimited | Group Sender | Sort Count -Descending | Select -First 20 Count,Name`,
  },
  { source: 'ps-message-tracking' },
)

const addressesOf = ps`Get-Recipient ${slot('recipient')} | FL Name,RecipientType,PrimarySmtpAddress,EmailAddresses`

const ownRecipient = reads(addressesOf, { source: 'general' })

/** In Exchange Online PowerShell, whatever the version of the server here. */
const cloudRecipient = reads(addressesOf, { source: 'general', shell: 'windows' })

const mailboxSize = reads(
  ps`Get-MailboxStatistics ${slot('recipient')} | FL DisplayName,ItemCount,TotalItemSize,StorageLimitStatus,Database`,
  { source: 'general' },
)

export const destination = topic({
  checks: {
    load: {
      sources: ['ex-back-pressure', 'ex-protocol-log', 'rfc3463', 'general'],
      steps: {
        reply: { run: protocolLogTail },
        events: { side: 'ours', run: backPressureEvents },
        disk: { side: 'ours', run: freeDiskSpace },
        pressure: {
          side: 'ours',
          only: 'ex2013',
          run: reads(
            {
              ex2010: null,
              ex2013: ps`[xml]$bp = Get-ExchangeDiagnosticInfo -Server ${slot('host')} -Process EdgeTransport -Component ResourceThrottling; $bp.Diagnostics.Components.ResourceThrottling.ResourceTracker.ResourceMeter`,
            },
            { source: 'ex-back-pressure' },
          ),
        },
        state: { side: 'ours', run: transportState },
        ask: { side: 'theirs' },
      },
      results: {
        found: { confirms: 'destination-resources' },
        clear: { rulesOut: ['destination-resources'] },
        unchecked: {},
      },
    },

    policy: {
      sources: ['ps-message-tracking', 'ex-protocol-log', 'rfc5321', 'general'],
      steps: {
        reply: { run: trackMessage },
        harmless: {},
        halves: {},
        automatic: { run: protocolLogTail },
        ownFilter: {
          side: 'ours',
          run: reads(
            ps`Get-AgentLog -StartDate (Get-Date).AddHours(-4) | Where { $_.Action -like 'Reject*' } | FL Timestamp,P1FromAddress,Recipients,Agent,Action,SmtpResponse,Reason,ReasonData`,
            { source: 'general' },
          ),
        },
        ask: { side: 'theirs' },
      },
      results: {
        found: { confirms: 'destination-policy' },
        clear: { rulesOut: ['destination-policy'] },
        unchecked: {},
      },
    },

    rate: {
      sources: [
        'ex-retry',
        'ex-rate-limits',
        'ps-transport-server',
        'ps-transport-service',
        'ps-send-connector',
        'ps-message',
        'ps-message-tracking',
        'general',
      ],
      cautions: ['retry'],
      steps: {
        times: { run: trackMessage },
        intervals: { run: retryIntervals },
        outbreak: { run: [queuedBySender, sentBySender] },
        addresses: { run: connectorServers },
        limits: {
          run: reads(
            ps`Get-SendConnector ${slot('connector')} | FL Name,SmtpMaxMessagesPerConnection,ConnectionInactivityTimeOut`,
            { source: 'ex-rate-limits' },
          ),
        },
        ask: { side: 'theirs' },
      },
      results: {
        found: { confirms: 'rate-limit' },
        clear: { rulesOut: ['rate-limit'] },
        unchecked: {},
      },
    },

    address: {
      sources: ['ps-message-tracking', 'ex-telnet', 'rfc3463', 'general', 'kb2807779'],
      steps: {
        spelling: { run: trackMessage },
        typed: {},
        internal: { run: ownRecipient },
        ask: { run: telnet25 },
        moved: { run: mxRecords },
        tenant: {
          run: [
            cloudRecipient,
            reads(ps`Get-AcceptedDomain ${slot('domain')} | FL DomainName,DomainType`, {
              source: 'general',
              shell: 'windows',
            }),
          ],
        },
        postmaster: { side: 'theirs' },
      },
      results: {
        found: { confirms: 'recipient' },
        clear: { rulesOut: ['recipient'] },
        unchecked: {},
      },
    },

    quota: {
      sources: ['rfc3463', 'ps-message-tracking', 'general', 'ps-mailbox', 'ps-mailbox-statistics'],
      cautions: ['timeout'],
      steps: {
        wording: { run: trackMessage },
        others: {},
        size: { side: 'ours', run: mailboxSize },
        limits: {
          side: 'ours',
          run: [
            reads(
              ps`Get-Mailbox ${slot('recipient')} | FL UseDatabaseQuotaDefaults,IssueWarningQuota,ProhibitSendQuota,ProhibitSendReceiveQuota`,
              { source: 'general' },
            ),
            reads(
              ps`Get-MailboxDatabase (Get-Mailbox ${slot('recipient')}).Database | FL Name,IssueWarningQuota,ProhibitSendQuota,ProhibitSendReceiveQuota`,
              { source: 'general' },
            ),
          ],
        },
        ask: { side: 'theirs' },
      },
      results: {
        found: { confirms: 'mailbox-full' },
        clear: { rulesOut: ['mailbox-full'] },
        unchecked: {},
      },
    },
  },

  causes: {
    'destination-resources': {
      sources: ['ex-back-pressure', 'ex-retry', 'rfc3463', 'general'],
      cautions: ['monitoring'],
      fix: {
        disk: { side: 'ours', run: freeDiskSpace },
        memory: { side: 'ours', run: restartTransport },
        component: {
          side: 'ours',
          only: 'ex2013',
          run: [
            reads(
              {
                ex2010: null,
                ex2013: ps`(Get-ServerComponentState ${slot('host')} -Component HubTransport).LocalStates`,
              },
              { source: 'general' },
            ),
            changes(
              {
                ex2010: null,
                ex2013: ps`Set-ServerComponentState ${slot('host')} -Component HubTransport -State Active -Requester Maintenance`,
              },
              {
                source: 'general',
                undo: {
                  ex2010: null,
                  ex2013: ps`Set-ServerComponentState ${slot('host')} -Component HubTransport -State Inactive -Requester Maintenance`,
                },
              },
            ),
          ],
        },
        service: {
          side: 'ours',
          run: changes(ps`Start-Service MSExchangeTransport`, {
            source: 'general',
            shell: 'windows',
            undo: null,
          }),
        },
        theirs: { side: 'theirs' },
      },
      verify: {
        events: { side: 'ours', run: backPressureEvents },
        retry: { run: retryQueues },
        log: { run: protocolLogTail },
      },
    },

    'destination-policy': {
      sources: ['rfc5321', 'general'],
      cautions: ['workaround', 'bypass'],
      fix: {
        rewrite: {},
        theirs: { side: 'theirs' },
        automatic: { side: 'theirs' },
        ownFilter: {
          side: 'ours',
          run: changes(ps`Set-ContentFilterConfig -BypassedSenders @{Add=${slot('sender')}}`, {
            source: 'general',
            undo: ps`Set-ContentFilterConfig -BypassedSenders @{Remove=${slot('sender')}}`,
          }),
        },
        reputation: {},
      },
      verify: {
        resend: {},
        log: { run: protocolLogTail },
        track: { run: trackMessage },
      },
    },

    'rate-limit': {
      sources: [
        'ex-retry',
        'ex-rate-limits',
        'ps-send-connector',
        'ps-transport-server',
        'ps-transport-service',
        'general',
      ],
      cautions: ['retry', 'limits'],
      fix: {
        wait: {},
        // A script block, since an address may hold $ and `, which mean something in double quotes.
        outbreak: {
          run: changes(
            ps`Suspend-Message -Server ${slot('server')} -Filter {FromAddress -eq ${slot('sender')}}`,
            {
              source: 'general',
              undo: ps`Resume-Message -Server ${slot('server')} -Filter {FromAddress -eq ${slot('sender')}}`,
            },
          ),
        },
        oneAddress: {},
        slower: {
          run: [
            changes(ps`Set-SendConnector ${slot('connector')} -SmtpMaxMessagesPerConnection 10`, {
              source: 'ps-send-connector',
              undo: ps`Set-SendConnector ${slot('connector')} -SmtpMaxMessagesPerConnection '<previous value>'`,
            }),
            changes(
              {
                ex2010: ps`Set-TransportServer ${slot('server')} -MaxPerDomainOutboundConnections 5`,
                ex2013: ps`Set-TransportService ${slot('server')} -MaxPerDomainOutboundConnections 5`,
              },
              {
                source: 'ps-transport-service',
                undo: {
                  ex2010: ps`Set-TransportServer ${slot('server')} -MaxPerDomainOutboundConnections '<previous value>'`,
                  ex2013: ps`Set-TransportService ${slot('server')} -MaxPerDomainOutboundConnections '<previous value>'`,
                },
              },
            ),
          ],
        },
        theirs: { side: 'theirs' },
      },
      verify: {
        queue: { run: queuesInRetry },
        track: { run: trackMessage },
        senders: { run: sentBySender },
      },
    },

    recipient: {
      sources: ['ps-message-tracking', 'rfc3463', 'general'],
      cautions: ['edgeBlocking'],
      fix: {
        correct: {},
        x500: {
          run: changes(
            ps`Set-Mailbox ${slot('recipient')} -EmailAddresses @{Add='X500:<old internal address>'}`,
            {
              source: 'general',
              undo: ps`Set-Mailbox ${slot('recipient')} -EmailAddresses @{Remove='X500:<old internal address>'}`,
            },
          ),
        },
        contacts: {
          run: reads(
            ps`Get-MailContact -ResultSize Unlimited | Where { $_.ExternalEmailAddress -like '*<old address>*' } | FT Name,ExternalEmailAddress -AutoSize`,
            { source: 'general' },
          ),
        },
        tenant: {
          run: changes(ps`Set-AcceptedDomain ${slot('domain')} -DomainType InternalRelay`, {
            source: 'general',
            shell: 'windows',
            undo: ps`Set-AcceptedDomain ${slot('domain')} -DomainType Authoritative`,
          }),
        },
        theirs: { side: 'theirs' },
      },
      verify: {
        typed: {},
        track: { run: trackMessage },
      },
    },

    'mailbox-full': {
      sources: ['rfc3463', 'ex-retry', 'general', 'ps-mailbox'],
      cautions: ['timeout'],
      fix: {
        clean: { side: 'ours' },
        raise: {
          side: 'ours',
          run: changes(
            ps`Set-Mailbox ${slot('recipient')} -UseDatabaseQuotaDefaults $false -IssueWarningQuota '<size>' -ProhibitSendQuota '<size>' -ProhibitSendReceiveQuota '<size>'`,
            {
              source: 'general',
              undo: ps`Set-Mailbox ${slot('recipient')} -UseDatabaseQuotaDefaults $true`,
            },
          ),
        },
        theirs: { side: 'theirs' },
      },
      verify: {
        size: { side: 'ours', run: mailboxSize },
        resend: { run: trackMessage },
      },
    },
  },
})
