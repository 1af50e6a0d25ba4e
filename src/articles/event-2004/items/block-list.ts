/** Item 3: the destination uses a block list, and the sending address or domain is on it. */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { retryQueues, trackMessage } from '../commands.ts'
import { topic } from '../topic.ts'

const connectorAddress = reads(
  {
    ex2010: ps`Get-SendConnector ${slot('connector')} | FL Name,SmartHosts,DNSRoutingEnabled,SourceTransportServers,SourceIPAddress,Fqdn`,
    ex2013: ps`Get-SendConnector ${slot('connector')} | FL Name,SmartHosts,DNSRoutingEnabled,SourceTransportServers,FrontendProxyEnabled,SourceIPAddress,Fqdn`,
  },
  { source: 'ps-send-connector' },
)

/** Windows Server 2008 R2 has no TLS 1.2 in .NET 3.5, hence http. */
const addressSeenOutside = reads(
  {
    ex2010: ps`(New-Object Net.WebClient).DownloadString('http://ifconfig.me/ip')`,
    ex2013: ps`(Invoke-WebRequest https://ifconfig.me/ip -UseBasicParsing).Content`,
  },
  { source: 'general', shell: 'windows' },
)

/** RFC 5782 section 5: every list answers for 127.0.0.2. The final dot keeps Windows from adding a DNS suffix. */
const testEntry = reads(
  {
    ex2010: ps`nslookup 2.0.0.127.zen.spamhaus.org.`,
    ex2013: ps`Resolve-DnsName 2.0.0.127.zen.spamhaus.org. -Type A`,
  },
  { source: 'rfc5782', shell: 'windows' },
)

const inZen = slot('address', { reversed: true, after: '.zen.spamhaus.org.' })

const addressListed = reads(
  { ex2010: ps`nslookup ${inZen}`, ex2013: ps`Resolve-DnsName ${inZen} -Type A` },
  { source: 'rfc5782', shell: 'windows' },
)

const reasonListed = reads(
  { ex2010: ps`nslookup -type=txt ${inZen}`, ex2013: ps`Resolve-DnsName ${inZen} -Type TXT` },
  { source: 'rfc5782', shell: 'windows' },
)

const domainListed = reads(
  {
    ex2010: ps`nslookup '<your domain>.dbl.spamhaus.org.'`,
    ex2013: ps`Resolve-DnsName '<your domain>.dbl.spamhaus.org.' -Type A`,
  },
  { source: 'spamhaus', shell: 'windows' },
)

const ownLists = reads(
  ps`Get-IPBlockListProvider | FT Name,LookupDomain,Enabled -AutoSize; Get-IPBlockListEntry -IPAddress ${slot('address')} | FL IPRange,ExpirationTime,IsMachineGenerated`,
  { source: 'general' },
)

/** 2013 and later log the hand-over to a foreign server as SENDEXTERNAL. */
const topSenders = reads(
  {
    ex2010: ps`Get-TransportServer | Get-MessageTrackingLog -EventId SEND -Start (Get-Date).AddDays(-1) -ResultSize Unlimited | Where { $_.ConnectorId -eq ${slot('connector')} } | Group Sender | Sort Count -Descending | Select -First 20 Count,Name`,
    ex2013: ps`Get-TransportService | Get-MessageTrackingLog -Start (Get-Date).AddDays(-1) -ResultSize Unlimited | Where { $_.EventId -like 'SEND*' -and $_.ConnectorId -eq ${slot('connector')} } | Group Sender | Sort Count -Descending | Select -First 20 Count,Name`,
  },
  { source: 'ps-message-tracking' },
)

/** By the right, not by the account: on a Russian Windows the anonymous account has a Russian name. */
const relayRights = reads(
  ps`Get-ReceiveConnector | Get-ADPermission | Where { $_.ExtendedRights -like '*Accept-Any-Recipient' -and -not $_.Deny } | FT Identity,User -AutoSize; Get-ReceiveConnector | FL Identity,RemoteIPRanges,PermissionGroups,AuthMechanism`,
  { source: 'general' },
)

const closeRelay = changes(
  ps`Get-ReceiveConnector '<receive connector>' | Remove-ADPermission -User '<account from the list>' -ExtendedRights 'ms-Exch-SMTP-Accept-Any-Recipient'`,
  {
    source: 'general',
    undo: ps`Get-ReceiveConnector '<receive connector>' | Add-ADPermission -User '<account from the list>' -ExtendedRights 'ms-Exch-SMTP-Accept-Any-Recipient'`,
  },
)

const throughSmartHost = changes(
  ps`Set-SendConnector ${slot('connector')} -DNSRoutingEnabled $false -SmartHosts '<smart host>'`,
  {
    source: 'ps-send-connector',
    undo: ps`Set-SendConnector ${slot('connector')} -DNSRoutingEnabled $true -SmartHosts $null -SmartHostAuthMechanism None -AuthenticationCredential $null`,
  },
)

const reverseName = reads(ps`nslookup ${slot('address')}`, { source: 'general', shell: 'windows' })

const greetAs = changes(ps`Set-SendConnector ${slot('connector')} -Fqdn '<public name>'`, {
  source: 'ps-send-connector',
  undo: ps`Set-SendConnector ${slot('connector')} -Fqdn '<previous name>'`,
})

/** Found again by its comment: a search by address would also return, and remove, a range that holds it. */
const allowAddress = changes(
  ps`Add-IPAllowListEntry -IPAddress ${slot('address')} -Comment 'until delisted'`,
  {
    source: 'general',
    undo: ps`Get-IPAllowListEntry | Where { $_.Comment -eq 'until delisted' } | Remove-IPAllowListEntry`,
  },
)

export const blockList = topic({
  checks: {
    dnsbl: {
      item: 3,
      sources: [
        'article',
        'rfc5782',
        'spamhaus',
        'spamhaus-legacy',
        'ps-send-connector',
        'markgossa',
        'general',
        'ps-ip-block-list',
      ],
      cautions: ['notAListing', 'notAVerdict'],
      steps: {
        address: { run: connectorAddress },
        outside: { run: addressSeenOutside },
        lookup: { run: [testEntry, addressListed] },
        read: { run: reasonListed },
        domain: { run: domainListed },
        providers: { run: ownLists, side: 'ours' },
        ask: { side: 'theirs' },
      },
      results: {
        found: { confirms: 'blocklist' },
        clear: { rulesOut: ['blocklist'] },
        unchecked: {},
      },
    },
  },
  causes: {
    blocklist: {
      item: 3,
      sources: [
        'article',
        'kb895853',
        'spamhaus',
        'ps-message-tracking',
        'ps-send-connector',
        'markgossa',
        'general',
      ],
      cautions: ['sourceFirst', 'greeting'],
      fix: {
        sender: { run: topSenders },
        relay: { run: relayRights },
        close: { run: closeRelay },
        delist: {},
        pbl: {},
        smartHost: { run: throughSmartHost },
        names: { run: [reverseName, connectorAddress] },
        greet: { run: greetAs },
        allow: { run: allowAddress, side: 'ours' },
        ask: { side: 'theirs' },
      },
      verify: {
        lookup: { run: addressListed },
        retry: { run: retryQueues },
        log: { run: trackMessage },
      },
    },
  },
})
