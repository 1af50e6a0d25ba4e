/**
 * Item 2: antivirus on the destination server. That server is usually somebody else's, so a switch-off becomes a letter.
 * Antivirus on the sending server is our addition: in field reports it is the commoner cause.
 */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { restartTransport, retryQueues, testPort25, trackMessage } from '../commands.ts'
import { topic } from '../topic.ts'

const agents = reads(
  {
    ex2010: ps`Get-TransportAgent | FL Identity,Enabled,Priority,AssemblyPath`,
    ex2013: ps`Get-TransportAgent -TransportService Hub | FL Identity,Enabled,Priority,AssemblyPath`,
  },
  { source: 'ps-transport-agent' },
)

const agentOff = changes(
  {
    ex2010: ps`Disable-TransportAgent '<agent name>'`,
    ex2013: ps`Disable-TransportAgent '<agent name>' -TransportService Hub`,
  },
  {
    source: 'ps-disable-transport-agent',
    undo: {
      ex2010: ps`Enable-TransportAgent '<agent name>'; Restart-Service MSExchangeTransport`,
      ex2013: ps`Enable-TransportAgent '<agent name>' -TransportService Hub; Restart-Service MSExchangeTransport`,
    },
  },
)

/** Rather than Disable-AntimalwareScanning.ps1, which needs the transport service restarted. Not in 2010. */
const bypassAntimalware = (place: 'server' | 'host') =>
  changes(
    { ex2010: null, ex2013: ps`Set-MalwareFilteringServer ${slot(place)} -BypassFiltering $true` },
    {
      source: 'ps-malware-server',
      undo: { ex2010: null, ex2013: ps`Set-MalwareFilteringServer ${slot(place)} -BypassFiltering $false` },
    },
  )

const antimalwareSettings = reads(
  {
    ex2010: null,
    ex2013: ps`Get-MalwareFilteringServer | FL Name,BypassFiltering,ScanErrorAction,ScanTimeout,DeferAttempts`,
  },
  { source: 'ps-malware-server' },
)

const updateAntimalware = changes(
  {
    ex2010: null,
    ex2013: ps`& $env:ExchangeInstallPath\Scripts\Update-MalwareFilteringServer.ps1 -Identity ${slot('server')}`,
  },
  { source: 'ex-antimalware', undo: null },
)

const scanningState = reads(
  {
    ex2010: ps`Get-TransportAgent | FT Identity,Enabled -AutoSize`,
    ex2013: ps`Get-MalwareFilteringServer | FT Name,BypassFiltering -AutoSize; Get-TransportAgent -TransportService Hub | FT Identity,Enabled -AutoSize`,
  },
  { source: 'ps-transport-agent' },
)

const agentEvents = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchange Extensibility';StartTime=(Get-Date).AddDays(-1)} | FL TimeCreated,Id,Message`,
  { source: 'support-delay', shell: 'windows' },
)

const transportFolders = reads(
  {
    ex2010: ps`Get-TransportServer ${slot('server')} | FL *Path`,
    ex2013: ps`Get-TransportService ${slot('server')} | FL *Path`,
  },
  { source: 'ex-antivirus' },
)

const defenderExclusions = reads(
  { ex2010: null, ex2013: ps`Get-MpPreference | FL ExclusionPath,ExclusionProcess` },
  { source: 'general', shell: 'windows' },
)

/** A message in a delivery queue has its agents behind it: only resubmitted does it pass them again. */
const resubmitQueues = changes(
  {
    ex2010: ps`Get-Queue -Filter {Status -eq "Retry"} | Retry-Queue -Resubmit $true`,
    ex2013: ps`Retry-Queue -Filter "Status -eq 'Retry'" -Resubmit $true`,
  },
  { source: 'ps-retry-queue', undo: null },
)

export const antivirus = topic({
  checks: {
    'av-remote': {
      item: 2,
      sources: [
        'article',
        'ps-transport-agent',
        'ps-disable-transport-agent',
        'ps-malware-server',
        'ex-antimalware',
        'general',
      ],
      cautions: ['timeBox'],
      steps: {
        compare: {},
        ask: { side: 'theirs' },
        scanners: { run: agents, side: 'ours' },
        bypass: { run: bypassAntimalware('host'), side: 'ours', only: 'ex2013' },
        disable: { run: [agentOff, restartTransport], side: 'ours' },
        resend: { run: retryQueues },
        restore: { run: scanningState, side: 'ours' },
      },
      results: {
        found: { confirms: 'antivirus-destination' },
        clear: { rulesOut: ['antivirus-destination'] },
        unchecked: {},
      },
    },
    'av-own': {
      sources: [
        'ps-transport-agent',
        'ps-disable-transport-agent',
        'support-delay',
        'nuangel',
        'ex-antivirus',
        'technet-antivirus-2010',
        'ps-malware-server',
        'ps-retry-queue',
        'field',
        'general',
      ],
      cautions: ['timeBox', 'oneByOne'],
      steps: {
        agents: { run: [agents, agentEvents] },
        port25: { run: testPort25 },
        exclusions: { run: [transportFolders, defenderExclusions] },
        bypass: { run: bypassAntimalware('server'), only: 'ex2013' },
        disable: { run: [agentOff, restartTransport] },
        resend: { run: resubmitQueues },
        restore: { run: scanningState },
      },
      results: {
        found: { confirms: 'antivirus-own' },
        clear: { rulesOut: ['antivirus-own'] },
        unchecked: {},
      },
    },
  },
  causes: {
    'antivirus-destination': {
      item: 2,
      sources: ['article', 'ps-malware-server', 'ex-antivirus', 'technet-antivirus-2010', 'general'],
      cautions: ['stayOn'],
      fix: {
        inspect: {},
        ask: { side: 'theirs' },
        update: { side: 'ours' },
        timeouts: { run: antimalwareSettings, side: 'ours', only: 'ex2013' },
        folders: { side: 'ours' },
      },
      verify: {
        retry: { run: retryQueues },
        log: { run: trackMessage },
        protected: { run: scanningState, side: 'ours' },
      },
    },
    'antivirus-own': {
      sources: [
        'nuangel',
        'ex-antivirus',
        'technet-antivirus-2010',
        'css-exchange',
        'ex-antimalware',
        'support-delay',
        'field',
        'general',
      ],
      cautions: ['stayOn'],
      fix: {
        port25: {},
        exclusions: { run: transportFolders },
        test: { only: 'ex2013' },
        shield: {},
        agent: {},
        builtIn: { run: [updateAntimalware, antimalwareSettings], only: 'ex2013' },
      },
      verify: {
        resubmit: { run: resubmitQueues },
        log: { run: trackMessage },
        protected: { run: [scanningState, agentEvents] },
      },
    },
  },
})
