/** The next hop: its name must resolve (RFC 5321 section 5.1), and it must be the hop that was meant. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { queuesInRetry, restartTransport, retryQueues, testPort25, trackMessage } from '../commands.ts'
import { topic } from '../topic.ts'

/** The final dot keeps nslookup from trying the server's own DNS suffixes first. */
const mxOfDomain = reads(ps`nslookup -type=mx ${slot('domain', { after: '.' })}`, {
  source: 'general',
  shell: 'windows',
})

const addressesOfHost = reads(
  ps`nslookup -type=a ${slot('host', { after: '.' })}; nslookup -type=aaaa ${slot('host', { after: '.' })}`,
  { source: 'general', shell: 'windows' },
)

const howConnectorResolves = reads(
  {
    ex2010: ps`Get-SendConnector ${slot('connector')} | FL Name,DNSRoutingEnabled,SmartHosts,UseExternalDNSServersEnabled,SourceTransportServers`,
    ex2013: ps`Get-SendConnector ${slot('connector')} | FL Name,DNSRoutingEnabled,SmartHosts,UseExternalDNSServersEnabled,SourceTransportServers,FrontendProxyEnabled`,
  },
  { source: 'ps-send-connector' },
)

const dnsServersOfTransport = reads(
  {
    ex2010: ps`Get-TransportServer ${slot('server')} | FL Name,ExternalDNSAdapterEnabled,ExternalDNSServers,ExternalDNSProtocolOption,InternalDNSAdapterEnabled,InternalDNSServers`,
    ex2013: ps`Get-TransportService ${slot('server')} | FL Name,ExternalDNSAdapterEnabled,ExternalDNSServers,ExternalDNSProtocolOption,InternalDNSAdapterEnabled,InternalDNSServers`,
  },
  { source: 'ps-transport-service' },
)

const dnsServersOfFrontEnd = reads(
  {
    ex2010: null,
    ex2013: ps`Get-FrontendTransportService ${slot('server')} | FL Name,ExternalDNSAdapterEnabled,ExternalDNSServers,InternalDNSAdapterEnabled,InternalDNSServers`,
  },
  { source: 'general' },
)

/** The custom list counts only while ExternalDNSAdapterEnabled is $false; the undo is the state after installation. */
const externalDnsServers = changes(
  {
    ex2010: ps`Set-TransportServer ${slot('server')} -ExternalDNSServers '<DNS server address>' -ExternalDNSAdapterEnabled $false`,
    ex2013: ps`Set-TransportService ${slot('server')} -ExternalDNSServers '<DNS server address>' -ExternalDNSAdapterEnabled $false`,
  },
  {
    source: 'ps-transport-service',
    undo: {
      ex2010: ps`Set-TransportServer ${slot('server')} -ExternalDNSServers $null -ExternalDNSAdapterEnabled $true`,
      ex2013: ps`Set-TransportService ${slot('server')} -ExternalDNSServers $null -ExternalDNSAdapterEnabled $true`,
    },
  },
)

const externalDnsServersOfFrontEnd = changes(
  {
    ex2010: null,
    ex2013: ps`Set-FrontendTransportService ${slot('server')} -ExternalDNSServers '<DNS server address>' -ExternalDNSAdapterEnabled $false`,
  },
  {
    source: 'general',
    undo: {
      ex2010: null,
      ex2013: ps`Set-FrontendTransportService ${slot('server')} -ExternalDNSServers $null -ExternalDNSAdapterEnabled $true`,
    },
  },
)

const useExternalDns = changes(
  ps`Set-SendConnector ${slot('connector')} -UseExternalDNSServersEnabled $true`,
  {
    source: 'support-dns',
    undo: ps`Set-SendConnector ${slot('connector')} -UseExternalDNSServersEnabled $false`,
  },
)

const allQueues = reads(
  ps`Get-Queue -Server ${slot('server')} | FT Identity,DeliveryType,NextHopDomain,Status,MessageCount -AutoSize`,
  { source: 'ps-queue' },
)

/** Without -Resubmit the messages stay in the queue of the old route. */
const resubmitQueues = changes(
  {
    ex2010: ps`Get-Queue -Filter {Status -eq "Retry"} | Retry-Queue -Resubmit $true`,
    ex2013: ps`Retry-Queue -Filter "Status -eq 'Retry'" -Resubmit $true`,
  },
  { source: 'ex-queues', undo: null },
)

export const dnsRouting = topic({
  checks: {
    resolve: {
      sources: [
        'support-dns',
        'kb972744',
        'ps-send-connector',
        'ps-transport-server',
        'ps-transport-service',
        'rfc5321',
        'rfc7505',
        'general',
      ],
      steps: {
        connector: { run: howConnectorResolves },
        servers: { run: [dnsServersOfTransport, dnsServersOfFrontEnd] },
        mx: { run: mxOfDomain },
        addresses: { run: addressesOfHost },
        compare: {
          run: reads(ps`nslookup -type=mx ${slot('domain', { after: '.' })} '<DNS server address>'`, {
            source: 'general',
            shell: 'windows',
          }),
        },
        tcp: {
          run: reads(ps`nslookup -vc -type=mx ${slot('domain', { after: '.' })} '<DNS server address>'`, {
            source: 'general',
            shell: 'windows',
          }),
        },
      },
      results: {
        found: { confirms: 'dns' },
        clear: { rulesOut: ['dns'] },
        unchecked: {},
      },
    },

    route: {
      sources: [
        'ex-send-connectors',
        'ex-queues',
        'ps-send-connector',
        'ps-queue',
        'ps-message',
        'ps-message-tracking',
        'general',
        'ex-queue-types',
        'ps-accepted-domain',
      ],
      steps: {
        queue: { run: allQueues },
        unreachable: {
          run: reads(
            ps`Get-Message -Queue ${slot('server', { after: '\\Unreachable' })} | FL Subject,FromAddress,LastError`,
            { source: 'ps-message' },
          ),
        },
        connectors: {
          run: reads(
            ps`Get-SendConnector | FL Name,Enabled,AddressSpaces,IsScopedConnector,DNSRoutingEnabled,SmartHosts,SourceTransportServers`,
            { source: 'ps-send-connector' },
          ),
        },
        nextHop: { run: [addressesOfHost, testPort25] },
        hosts: {
          run: reads(
            ps`Select-String -Path ($env:SystemRoot + '\System32\drivers\etc\hosts') -Pattern '^\s*[^#\s]'`,
            { source: 'general', shell: 'windows' },
          ),
        },
        loop: { run: trackMessage },
        acceptedDomains: {
          run: reads(ps`Get-AcceptedDomain | FT Name,DomainName,DomainType,Default -AutoSize`, {
            source: 'general',
          }),
        },
      },
      results: {
        found: { confirms: 'routing' },
        clear: { rulesOut: ['routing'] },
        unchecked: {},
      },
    },
  },

  causes: {
    dns: {
      sources: [
        'support-dns',
        'kb972744',
        'ps-send-connector',
        'ps-transport-server',
        'ps-transport-service',
        'ex-retry',
        'rfc5321',
        'rfc7505',
        'general',
      ],
      cautions: ['external'],
      fix: {
        domain: {},
        theirs: { side: 'theirs' },
        ownDns: {
          run: [
            reads(ps`dnscmd /info /EnableEDnsProbes`, { source: 'general', shell: 'windows' }),
            changes(ps`dnscmd /config /EnableEDnsProbes 0`, {
              source: 'general',
              shell: 'windows',
              undo: ps`dnscmd /config /EnableEDnsProbes 1`,
            }),
          ],
        },
        external: { run: [externalDnsServers, externalDnsServersOfFrontEnd, useExternalDns] },
        tolerance: {
          only: 'ex2010',
          run: reads(
            {
              ex2010: ps`Select-String -Path ($env:ExchangeInstallPath + 'Bin\EdgeTransport.exe.config') -Pattern 'DnsFaultTolerance'`,
              ex2013: null,
            },
            { source: 'kb972744' },
          ),
        },
        bypass: {
          run: changes(
            ps`New-SendConnector -Name '<new connector>' -Usage Custom -AddressSpaces ${slot('domain')} -DNSRoutingEnabled $false -SmartHosts '<mail server address>' -SmartHostAuthMechanism None -SourceTransportServers ${slot('server')}`,
            { source: 'support-dns', undo: ps`Remove-SendConnector '<new connector>'` },
          ),
        },
        cache: { run: restartTransport },
      },
      verify: {
        lookup: { run: mxOfDomain },
        retry: { run: retryQueues },
        queue: { run: queuesInRetry },
      },
    },

    routing: {
      sources: ['ex-send-connectors', 'ex-queues', 'ps-send-connector', 'ps-retry-queue', 'general'],
      cautions: ['addressSpaces', 'authoritative'],
      fix: {
        addressSpace: {
          run: changes(ps`Set-SendConnector ${slot('connector')} -AddressSpaces 'SMTP:<domain>;<cost>'`, {
            source: 'ps-send-connector',
            undo: ps`Set-SendConnector ${slot('connector')} -AddressSpaces '<previous address spaces>'`,
          }),
        },
        smartHost: {
          run: changes(ps`Set-SendConnector ${slot('connector')} -SmartHosts '<new smart host>'`, {
            source: 'ps-send-connector',
            undo: ps`Set-SendConnector ${slot('connector')} -SmartHosts '<previous smart host>'`,
          }),
        },
        enable: {
          run: changes(ps`Set-SendConnector ${slot('connector')} -Enabled $true`, {
            source: 'ps-send-connector',
            undo: ps`Set-SendConnector ${slot('connector')} -Enabled $false`,
          }),
        },
        hosts: {},
        ownLoop: {
          run: changes(ps`Set-AcceptedDomain '<accepted domain>' -DomainType Authoritative`, {
            source: 'general',
            undo: ps`Set-AcceptedDomain '<accepted domain>' -DomainType InternalRelay`,
          }),
        },
        theirLoop: { side: 'theirs' },
        unreachable: {
          run: changes(ps`Retry-Queue ${slot('server', { after: '\\Unreachable' })} -Resubmit $true`, {
            source: 'ps-retry-queue',
            undo: null,
          }),
        },
      },
      verify: {
        resubmit: { run: resubmitQueues },
        queue: { run: allQueues },
        track: { run: trackMessage },
      },
    },
  },
})
