/** Item 6: trace the connection; 421 4.2.2 timeout exceeded; the firewalls and routers between the two servers. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import {
  connectorServers,
  mxRecords,
  protocolLogOn,
  protocolLogTail,
  queuesInRetry,
  retryQueues,
  telnet25,
  testPort25,
  trackMessage,
} from '../commands.ts'
import { topic } from '../topic.ts'

/** Windows Server 2008 R2, where most of 2010 runs, does not know `report=disabled`. */
const captureStart = changes(
  {
    ex2010: ps`netsh trace start capture=yes tracefile=C:\smtp.etl maxsize=512`,
    ex2013: ps`netsh trace start capture=yes report=disabled tracefile=C:\smtp.etl maxsize=512`,
  },
  { source: 'etl2pcapng', shell: 'windows', undo: ps`netsh trace stop` },
)

/** With its report, `netsh trace` leaves a .cab beside the trace. */
const captureStop = changes(ps`netsh trace stop; .\etl2pcapng.exe C:\smtp.etl C:\smtp.pcapng`, {
  source: 'etl2pcapng',
  shell: 'windows',
  undo: {
    ex2010: ps`Remove-Item C:\smtp.etl,C:\smtp.cab,C:\smtp.pcapng`,
    ex2013: ps`Remove-Item C:\smtp.etl,C:\smtp.pcapng`,
  },
})

/** Without `--pkt-size 0` it keeps 128 bytes of each packet. */
const pktmonStart = changes(
  {
    ex2010: null,
    ex2013: ps`pktmon filter add SMTP -p 25; pktmon start --capture --pkt-size 0 --file-name C:\smtp.etl`,
  },
  {
    source: 'pktmon',
    shell: 'windows',
    undo: { ex2010: null, ex2013: ps`pktmon stop; pktmon filter remove` },
  },
)

const pktmonStop = changes(
  {
    ex2010: null,
    ex2013: ps`pktmon stop; pktmon filter remove; pktmon etl2pcap C:\smtp.etl --out C:\smtp.pcapng`,
  },
  {
    source: 'pktmon',
    shell: 'windows',
    undo: { ex2010: null, ex2013: ps`Remove-Item C:\smtp.etl,C:\smtp.pcapng` },
  },
)

/** Works on Windows Server 2008 R2 and later: in 2012 Add-WindowsFeature became an alias. */
const telnetClient = changes(ps`Import-Module ServerManager; Add-WindowsFeature Telnet-Client`, {
  source: 'general',
  shell: 'windows',
  undo: ps`Import-Module ServerManager; Remove-WindowsFeature Telnet-Client`,
})

const testAnotherServer = reads(
  {
    ex2010: ps`telnet '<mail server of another organization>' 25`,
    ex2013: ps`Test-NetConnection '<mail server of another organization>' -Port 25`,
  },
  { source: 'general', shell: 'windows' },
)

const connectivityLog = reads(
  {
    ex2010: ps`Get-TransportServer ${slot('server')} | FL ConnectivityLogEnabled,ConnectivityLogPath; Get-ChildItem (Get-TransportServer ${slot('server')}).ConnectivityLogPath -Filter *.log | Sort LastWriteTime | Select -Last 1 | Get-Content | Select -Last 100`,
    ex2013: ps`Get-TransportService ${slot('server')} | FL ConnectivityLogEnabled,ConnectivityLogPath; Get-ChildItem (Get-TransportService ${slot('server')}).ConnectivityLogPath -Filter *.log | Sort LastWriteTime | Select -Last 1 | Get-Content -Tail 100`,
  },
  { source: 'ps-transport-service' },
)

/** Knows the receive connectors of one's own servers only: of no use for what goes outside. */
const testReceiveConnectors = reads(ps`Test-SmtpConnectivity ${slot('host')} | FL`, {
  source: 'ps-test-smtp',
})

const outboundRules = reads(
  {
    ex2010: ps`netsh advfirewall show allprofiles firewallpolicy; netsh advfirewall firewall show rule name=all dir=out`,
    ex2013: ps`Get-NetFirewallProfile | FT Name,Enabled,DefaultOutboundAction; Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True | FT DisplayName,Profile`,
  },
  { source: 'general', shell: 'windows' },
)

const subinterfaces = reads(ps`netsh interface ipv4 show subinterfaces`, {
  source: 'general',
  shell: 'windows',
})

/** 1472 bytes of data, 8 of ICMP header and 20 of IP header make the 1500 of Ethernet. */
const pingUnfragmented = reads(ps`ping -f -l 1472 ${slot('host')}`, {
  source: 'general',
  shell: 'windows',
})

const tcpCounters = reads(ps`netstat -s -p tcp; netstat -e`, { source: 'general', shell: 'windows' })

export const network = topic({
  checks: {
    trace: {
      item: 6,
      sources: ['article', 'ps-send-connector', 'ex-protocol-log', 'etl2pcapng', 'pktmon', 'general'],
      cautions: ['content'],
      steps: {
        where: { run: connectorServers },
        capture: { run: captureStart },
        repeat: { run: [protocolLogOn, retryQueues] },
        stop: { run: captureStop },
        pktmon: { only: 'ex2013', run: [pktmonStart, pktmonStop] },
        read: {},
        said: { run: protocolLogTail },
      },
      results: {
        found: { confirms: 'network-path' },
        clear: { rulesOut: ['network-path'] },
        unchecked: {},
      },
    },

    port25: {
      item: 6,
      sources: [
        'article',
        'ps-send-connector',
        'ex-telnet',
        'ps-transport-service',
        'ps-test-smtp',
        'nuangel',
        'general',
      ],
      cautions: ['where'],
      steps: {
        client: { only: 'ex2010', run: telnetClient },
        servers: { run: [connectorServers, mxRecords] },
        test: { run: testPort25 },
        connectivity: { run: connectivityLog },
        ours: { run: testReceiveConnectors, side: 'ours' },
        another: { run: testAnotherServer },
        firewall: { run: outboundRules },
        antivirus: {},
        provider: {},
      },
      results: {
        found: { confirms: 'port-25-blocked' },
        clear: { rulesOut: ['port-25-blocked'] },
        unchecked: {},
      },
    },

    inspect: {
      item: 6,
      sources: [
        'article',
        'support-cisco',
        'cisco-esmtp',
        'eightwone',
        'ex-telnet',
        'ex-protocol-log',
        'general',
      ],
      cautions: ['starttls'],
      steps: {
        log: { run: [protocolLogOn, protocolLogTail] },
        telnet: { run: [telnetClient, telnet25] },
        ehlo: {},
        outside: {},
        ours: { side: 'ours' },
        theirs: { side: 'theirs' },
        devices: {},
      },
      results: {
        found: { confirms: 'firewall-smtp-inspection' },
        clear: { rulesOut: ['firewall-smtp-inspection'] },
        unchecked: {},
      },
    },

    idle: {
      item: 6,
      sources: [
        'article',
        'ps-send-connector',
        'ps-receive-connector',
        'ex-rate-limits',
        'ex-protocol-log',
        'rfc3463',
        'general',
      ],
      cautions: ['quota'],
      steps: {
        log: { run: [protocolLogOn, protocolLogTail] },
        pause: {},
        connector: {
          run: reads(
            ps`Get-SendConnector ${slot('connector')} | FL Name,ConnectionInactivityTimeOut,SmtpMaxMessagesPerConnection`,
            { source: 'ps-send-connector' },
          ),
        },
        ours: {
          side: 'ours',
          run: reads(
            ps`Get-ReceiveConnector -Server ${slot('host')} | FT Identity,ConnectionTimeout,ConnectionInactivityTimeout -AutoSize`,
            {
              source: 'ps-receive-connector',
            },
          ),
        },
        theirs: { side: 'theirs' },
        firewall: {},
      },
      results: {
        found: { confirms: 'idle-timeout' },
        clear: { rulesOut: ['idle-timeout'] },
        unchecked: {},
      },
    },

    mtu: {
      item: 6,
      sources: ['article', 'techtarget', 'ex-protocol-log', 'general'],
      cautions: ['ping'],
      steps: {
        sizes: {},
        log: { run: [protocolLogOn, protocolLogTail] },
        ping: { run: pingUnfragmented },
        lower: {},
        interface: { run: subinterfaces },
        trace: {},
      },
      results: {
        found: { confirms: 'path-mtu' },
        clear: { rulesOut: ['path-mtu'] },
        unchecked: {},
      },
    },
  },

  causes: {
    'firewall-smtp-inspection': {
      item: 6,
      sources: [
        'article',
        'support-cisco',
        'cisco-esmtp',
        'eightwone',
        'ps-send-connector',
        'ex-telnet',
        'general',
      ],
      cautions: ['plaintext'],
      fix: {
        cisco: {},
        others: {},
        theirs: { side: 'theirs' },
        connector: {
          run: changes(
            ps`New-SendConnector -Name 'No STARTTLS' -Usage Custom -AddressSpaces ${slot('domain', { before: 'SMTP:', after: ';1' })} -SourceTransportServers ${slot('server')} -IgnoreSTARTTLS $true`,
            { source: 'ps-new-send-connector', undo: ps`Remove-SendConnector 'No STARTTLS'` },
          ),
        },
        helo: {
          run: changes(ps`Set-SendConnector 'No STARTTLS' -ForceHELO $true`, {
            source: 'ps-send-connector',
            undo: ps`Set-SendConnector 'No STARTTLS' -ForceHELO $false`,
          }),
        },
        back: {},
      },
      verify: {
        greeting: { run: telnet25 },
        retry: { run: retryQueues },
        log: { run: protocolLogTail },
        track: { run: trackMessage },
      },
    },

    'idle-timeout': {
      item: 6,
      sources: [
        'article',
        'ps-send-connector',
        'ps-receive-connector',
        'ex-rate-limits',
        'rfc5321',
        'general',
      ],
      cautions: ['low'],
      fix: {
        firewall: {},
        connector: {
          run: changes(ps`Set-SendConnector ${slot('connector')} -ConnectionInactivityTimeOut 00:04:00`, {
            source: 'ps-send-connector',
            undo: ps`Set-SendConnector ${slot('connector')} -ConnectionInactivityTimeOut 00:10:00`,
          }),
        },
        messages: {
          run: changes(ps`Set-SendConnector ${slot('connector')} -SmtpMaxMessagesPerConnection 5`, {
            source: 'ps-send-connector',
            undo: ps`Set-SendConnector ${slot('connector')} -SmtpMaxMessagesPerConnection 20`,
          }),
        },
        ours: {
          side: 'ours',
          run: changes(
            ps`Set-ReceiveConnector '<receive connector>' -ConnectionTimeout 00:20:00 -ConnectionInactivityTimeout 00:10:00`,
            {
              source: 'ps-receive-connector',
              undo: ps`Set-ReceiveConnector '<receive connector>' -ConnectionTimeout 00:10:00 -ConnectionInactivityTimeout 00:05:00`,
            },
          ),
        },
        theirs: { side: 'theirs' },
      },
      verify: {
        retry: { run: retryQueues },
        log: { run: protocolLogTail },
        queue: { run: queuesInRetry },
      },
    },

    'path-mtu': {
      item: 6,
      sources: ['article', 'techtarget', 'general'],
      cautions: ['adapter'],
      fix: {
        icmp: {},
        clamp: {},
        mtu: {
          run: [
            subinterfaces,
            changes(ps`netsh interface ipv4 set subinterface '<interface name>' mtu=1400 store=persistent`, {
              source: 'general',
              shell: 'windows',
              undo: ps`netsh interface ipv4 set subinterface '<interface name>' mtu=1500 store=persistent`,
            }),
          ],
        },
        theirs: { side: 'theirs' },
      },
      verify: {
        ping: { run: pingUnfragmented },
        large: { run: retryQueues },
        log: { run: protocolLogTail },
      },
    },

    'network-path': {
      item: 6,
      sources: ['article', 'etl2pcapng', 'general'],
      fix: {
        place: {},
        firewall: {},
        adapter: { run: tcpCounters },
        provider: {},
        theirs: { side: 'theirs' },
      },
      verify: {
        retry: { run: retryQueues },
        capture: { run: [captureStart, captureStop] },
        log: { run: protocolLogTail },
        queue: { run: queuesInRetry },
      },
    },

    'port-25-blocked': {
      item: 6,
      sources: ['article', 'ps-send-connector', 'nuangel', 'general'],
      fix: {
        windows: {
          run: changes(ps`netsh advfirewall firewall set rule name='<rule name>' dir=out new enable=no`, {
            source: 'general',
            shell: 'windows',
            undo: ps`netsh advfirewall firewall set rule name='<rule name>' dir=out new enable=yes`,
          }),
        },
        antivirus: {},
        firewall: {},
        provider: {},
        smarthost: {
          run: changes(
            ps`Set-SendConnector ${slot('connector')} -DNSRoutingEnabled $false -SmartHosts '<smart host>' -SmartHostAuthMechanism BasicAuthRequireTLS -AuthenticationCredential (Get-Credential) -Port 587`,
            {
              source: 'ps-send-connector',
              undo: ps`Set-SendConnector ${slot('connector')} -SmartHosts $null -DNSRoutingEnabled $true -SmartHostAuthMechanism None -AuthenticationCredential $null -Port 25`,
            },
          ),
        },
        theirs: { side: 'theirs' },
      },
      verify: {
        test: { run: testPort25 },
        retry: { run: retryQueues },
        log: { run: protocolLogTail },
        queue: { run: queuesInRetry },
      },
    },
  },
})
