/** Item 1: what the logs say around the failure. It confirms no cause; what was found moves the ranking. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { queuedMessages, queuesInRetry, trackMessage } from '../commands.ts'
import { topic } from '../topic.ts'

const failures = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchangeTransport';Id=2004;StartTime=(Get-Date).AddDays(-1)} | FL TimeCreated,MachineName,Message`,
  { source: 'general', shell: 'windows' },
)

const sendLevel = reads(
  ps`Get-EventLogLevel ${slot('server', { after: '\\MSExchangeTransport\\SmtpSend' })}`,
  { source: 'ps-event-log-level' },
)

const aroundFailure = reads(
  ps`$t = [datetime]${slot('time')}; Get-WinEvent -FilterHashtable @{LogName='Application','System';StartTime=$t.AddMinutes(-5);EndTime=$t.AddMinutes(5)} | Sort TimeCreated | FL TimeCreated,LevelDisplayName,ProviderName,Id,Message`,
  { source: 'general', shell: 'windows' },
)

const aroundFailureRemotely = reads(
  ps`$t = [datetime]${slot('time')}; Get-WinEvent -ComputerName ${slot('host')} -FilterHashtable @{LogName='Application','System';StartTime=$t.AddMinutes(-5);EndTime=$t.AddMinutes(5)} | Sort TimeCreated | FL TimeCreated,LevelDisplayName,ProviderName,Id,Message`,
  { source: 'general', shell: 'windows' },
)

/** UTF8, because the default of Export-Csv, ASCII, turns Cyrillic into question marks. */
const saveEvents = changes(
  ps`$t = [datetime]${slot('time')}; Get-WinEvent -FilterHashtable @{LogName='Application','System';StartTime=$t.AddMinutes(-5);EndTime=$t.AddMinutes(5)} | Select TimeCreated,Id,LevelDisplayName,ProviderName,TaskDisplayName,MachineName,Message | Export-Csv "$env:TEMP\events-2004.csv" -NoTypeInformation -Encoding UTF8`,
  { source: 'general', shell: 'windows', undo: ps`Remove-Item "$env:TEMP\events-2004.csv"` },
)

/** Whole, and in no language's form; the newest hundred. */
const saveFailures = changes(
  ps`wevtutil qe Application "/q:*[System[Provider[@Name='MSExchangeTransport'] and (EventID=2004)]]" /f:RenderedXml /e:Events /rd:true /c:100 > "$env:TEMP\events-2004.xml"`,
  { source: 'general', shell: 'windows', undo: ps`Remove-Item "$env:TEMP\events-2004.xml"` },
)

export const relatedEvents = topic({
  checks: {
    events: {
      item: 1,
      sources: [
        'article',
        'observed',
        'kb2888788',
        'technet-2003',
        'technet-8010',
        'kb979174',
        'ex-queues',
        'support-delay',
        'field',
        'ps-event-log-level',
        'ps-message-tracking',
        'general',
      ],
      cautions: ['absence'],
      steps: {
        find: { run: failures },
        level: { run: sendLevel },
        queue: { run: [queuesInRetry, queuedMessages] },
        track: { run: trackMessage },
        around: { run: aroundFailure },
        receiver: { run: aroundFailureRemotely, side: 'ours' },
        ask: { side: 'theirs' },
        save: { run: [saveEvents, saveFailures] },
      },
      results: {
        // 2015 says only that TLS was required and failed.
        certificate: { moves: { 'tls-certificate': 5, 'tls-version': 2 } },
        auth: { moves: { 'exchange-auth': 5, 'relay-denied': 1, 'tls-certificate': 1 } },
        // 2003, a smart host that refuses the log-on: another account for relaying is wanted, or another password.
        logon: { moves: { 'relay-denied': 5, 'exchange-auth': 1 } },
        connection: {
          moves: {
            'network-path': 3,
            'port-25-blocked': 2,
            'firewall-smtp-inspection': 2,
            'idle-timeout': 2,
            dns: 1,
          },
        },
        // 2014: the connector sends from an address that the server does not have.
        routing: { moves: { routing: 4, dns: 1 } },
        agents: { moves: { 'antivirus-own': 4, disclaimer: 3 } },
        pressure: { moves: { 'destination-resources': 6 } },
        nothing: {},
        unchecked: {},
      },
    },
  },
  causes: {},
})
