/** Item 7: raise diagnostic logging for six categories of MSExchangeTransport, repeat the delivery, read, put it back. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { retryQueues } from '../commands.ts'
import { topic } from '../topic.ts'

/** `EX01\MSExchangeTransport\`, to which the commands add a category. The article's "Remote Delivery" is RemoteDelivery here. */
const category = slot('server', { after: '\\MSExchangeTransport\\' })

/** One file for each server: a run for the next server must not overwrite the levels of this one. */
const saved = slot('server', { before: 'C:\\levels-before-', after: '.csv' })

const saveLevels = changes(
  ps`'SmtpReceive','SmtpSend','DSN','Components','RemoteDelivery','Categorizer' | ForEach-Object { $c = $_; Get-EventLogLevel (${category} + $c) | Select @{n='Category';e={$c}},EventLevel } | Export-Csv ${saved} -NoTypeInformation`,
  { source: 'ps-event-log-level', undo: ps`Remove-Item ${saved}` },
)

const savedLevels = ps`Import-Csv ${saved} | ForEach-Object { Set-EventLogLevel (${category} + $_.Category) -Level $_.EventLevel }`

const raiseLevels = changes(
  ps`'SmtpReceive','SmtpSend','DSN','Components','RemoteDelivery','Categorizer' | ForEach-Object { Set-EventLogLevel (${category} + $_) -Level Expert }`,
  { source: 'ps-event-log-level', undo: savedLevels },
)

const recentEvents = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application','System';StartTime=(Get-Date).AddMinutes(-15)} | Where {$_.ProviderName -match 'MSExchange|Schannel'} | Sort TimeCreated | FL TimeCreated,ProviderName,Id,LevelDisplayName,TaskDisplayName,Message`,
  { source: 'general', shell: 'windows' },
)

export const logging = topic({
  checks: {
    logging: {
      item: 7,
      sources: [
        'article',
        'ps-event-log-level',
        'technet-2003',
        'technet-2007',
        'kb979174',
        'support-delay',
        'observed',
        'field',
        'general',
      ],
      cautions: ['back', 'volume'],
      steps: {
        save: { run: saveLevels },
        console: { only: 'ex2010' },
        raise: { run: raiseLevels },
        repeat: { run: retryQueues },
        read: { run: recentEvents },
        restore: {
          run: changes(savedLevels, { source: 'ps-event-log-level', undo: null }),
        },
      },
      results: {
        tls: { moves: { 'tls-certificate': 3, 'tls-version': 3 } },
        auth: { moves: { 'exchange-auth': 4, 'relay-denied': 1 } },
        // As in the check `events`: event 2003.
        logon: { moves: { 'relay-denied': 4, 'exchange-auth': 1 } },
        agents: { moves: { 'antivirus-own': 3, disclaimer: 3 } },
        connection: {
          moves: {
            'network-path': 3,
            'port-25-blocked': 2,
            'idle-timeout': 2,
            'firewall-smtp-inspection': 2,
          },
        },
        routing: { moves: { routing: 4, dns: 3 } },
        nothing: {},
        unchecked: {},
      },
    },
  },
  causes: {},
})
