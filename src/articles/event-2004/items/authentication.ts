/**
 * Who may send: one Exchange server to another, a server through a smart host, a domain through an address. An
 * addition: the article does not mention authentication.
 */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import {
  connectorServers,
  protocolLogBetweenServersOn,
  protocolLogOn,
  queuesInRetry,
  restartTransport,
  retryQueues,
  telnet25,
} from '../commands.ts'
import { topic } from '../topic.ts'

/** To be run on the receiving server, whose event it is. */
const inboundAuthenticationEvents = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchangeTransport';Id=1035,1036,12013,12015;StartTime=(Get-Date).AddDays(-1)} | FL TimeCreated,Id,Message`,
  { source: 'kb979174', shell: 'windows' },
)

const outboundAuthenticationEvents = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchangeTransport';Id=2016,2017,2018;StartTime=(Get-Date).AddDays(-1)} | FL TimeCreated,Id,Message`,
  { source: 'observed', shell: 'windows' },
)

const receiveConnectors = reads(
  ps`Get-ReceiveConnector -Server ${slot('host')} | FL Identity,Enabled,Bindings,RemoteIPRanges,AuthMechanism,PermissionGroups,Fqdn,ProtocolLoggingLevel`,
  { source: 'ps-receive-connector' },
)

/** The connector-id column of the receiving server's log names the connector that answered. */
const receiveLog = reads(
  {
    ex2010: ps`Get-ChildItem (Get-TransportServer ${slot('host')}).ReceiveProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 2 | Select-String -SimpleMatch '<address of the sending server>' | Select -Last 40 | % { $_.Line }`,
    ex2013: ps`'Get-TransportService','Get-FrontendTransportService' | % { Get-ChildItem (& $_ ${slot('host')}).ReceiveProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 2 } | Select-String -SimpleMatch '<address of the sending server>' | Select -Last 40 | % { $_.Line }`,
  },
  { source: 'general' },
)

const clockDifference = reads(
  ps`w32tm /stripchart ${slot('host', { before: '/computer:' })} /samples:3 /dataonly`,
  { source: 'kb979174', shell: 'windows' },
)

const smtpServiceName = reads(ps`setspn -Q ${slot('host', { before: 'SMTPSVC/' })}`, {
  source: 'kb979174',
  shell: 'windows',
})

const internalCertificate = reads(
  {
    ex2010: ps`Get-TransportServer ${slot('host')} | FL Name,InternalTransportCertificateThumbprint; Get-ExchangeCertificate -Server ${slot('host')} | FL Thumbprint,Subject,CertificateDomains,Services,NotAfter,Status`,
    ex2013: ps`Get-TransportService ${slot('host')} | FL Name,InternalTransportCertificateThumbprint; Get-ExchangeCertificate -Server ${slot('host')} | FL Thumbprint,Subject,CertificateDomains,Services,NotAfter,Status`,
  },
  { source: 'ps-exchange-certificate' },
)

const edgeSynchronization = reads(ps`Test-EdgeSynchronization`, { source: 'general' })

const narrowRange = changes(
  ps`Set-ReceiveConnector '<receiving server>\<receive connector>' -RemoteIPRanges @{Remove='<address range>'}`,
  {
    source: 'ps-receive-connector',
    undo: ps`Set-ReceiveConnector '<receiving server>\<receive connector>' -RemoteIPRanges @{Add='<address range>'}`,
  },
)

/** What setup gives the connector `Default <server>`. */
const allowExchangeServers = [
  changes(
    ps`Set-ReceiveConnector '<receiving server>\<receive connector>' -AuthMechanism Tls,Integrated,BasicAuth,BasicAuthRequireTLS,ExchangeServer`,
    {
      source: 'ps-receive-connector',
      undo: ps`Set-ReceiveConnector '<receiving server>\<receive connector>' -AuthMechanism '<previous values>'`,
    },
  ),
  changes(
    ps`Set-ReceiveConnector '<receiving server>\<receive connector>' -PermissionGroups '<previous values>,ExchangeServers'`,
    {
      source: 'ps-receive-connector',
      undo: ps`Set-ReceiveConnector '<receiving server>\<receive connector>' -PermissionGroups '<previous values>'`,
    },
  ),
] as const

const resyncClock = changes(ps`w32tm /resync /rediscover`, {
  source: 'general',
  shell: 'windows',
  undo: null,
})

const replicate = changes(ps`repadmin /syncall /AdeP`, { source: 'general', shell: 'windows', undo: null })

/** -S looks for a duplicate before it adds; -A would not. */
const registerServiceName = changes(
  ps`setspn -S ${slot('host', { before: 'SMTPSVC/' })} '<computer account of that server>'`,
  {
    source: 'kb979174',
    shell: 'windows',
    undo: ps`setspn -D ${slot('host', { before: 'SMTPSVC/' })} '<computer account of that server>'`,
  },
)

const newInternalCertificate = changes(ps`New-ExchangeCertificate -Server ${slot('host')} -Services SMTP`, {
  source: 'general',
  undo: ps`Enable-ExchangeCertificate -Server ${slot('host')} -Thumbprint '<thumbprint of the previous certificate>' -Services SMTP`,
})

const synchronizeEdge = changes(ps`Start-EdgeSynchronization`, { source: 'general', undo: null })

const authenticationInSendLog = reads(
  {
    ex2010: ps`Get-ChildItem (Get-TransportServer ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 3 | Select-String 'AUTH','X-EXPS','X-ANONYMOUSTLS','RCPT TO',',<,235',',<,250 ',',<,5',',<,45' | Select -Last 40 | % { $_.Line }`,
    ex2013: ps`'Get-TransportService','Get-FrontendTransportService' | % { Get-ChildItem (& $_ ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 3 } | Select-String 'AUTH','X-EXPS','X-ANONYMOUSTLS','RCPT TO',',<,235',',<,250 ',',<,5',',<,45' | Select -Last 40 | % { $_.Line }`,
  },
  { source: 'general' },
)

const smartHostAuthentication = reads(
  ps`Get-SendConnector ${slot('connector')} | FL Name,AddressSpaces,SmartHosts,SmartHostAuthMechanism,Port,RequireTLS,SourceTransportServers`,
  { source: 'ps-send-connector' },
)

const smartHostRefusals = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchangeTransport';Id=2003;StartTime=(Get-Date).AddDays(-1)} | FL TimeCreated,Message`,
  { source: 'technet-2003', shell: 'windows' },
)

const acceptedDomains = reads(ps`Get-AcceptedDomain | FT Name,DomainName,DomainType -AutoSize`, {
  source: 'general',
})

/** In Exchange Online PowerShell, whatever the version of the server here. */
const inboundConnectors = reads(
  ps`Get-InboundConnector | FL Name,Enabled,ConnectorType,SenderDomains,SenderIPAddresses,TlsSenderCertificateName,RequireTls`,
  { source: 'general', shell: 'windows' },
)

const newCredentials = changes(
  ps`Set-SendConnector ${slot('connector')} -SmartHostAuthMechanism BasicAuthRequireTLS -AuthenticationCredential (Get-Credential)`,
  {
    source: 'ps-send-connector',
    undo: ps`Set-SendConnector ${slot('connector')} -SmartHostAuthMechanism '<previous value>'`,
  },
)

const allowRelay = changes(
  ps`Get-ReceiveConnector '<receiving server>\<relay connector>' | Add-ADPermission -User 'NT AUTHORITY\ANONYMOUS LOGON' -ExtendedRights 'ms-Exch-SMTP-Accept-Any-Recipient'`,
  {
    source: 'general',
    undo: ps`Get-ReceiveConnector '<receiving server>\<relay connector>' | Remove-ADPermission -User 'NT AUTHORITY\ANONYMOUS LOGON' -ExtendedRights 'ms-Exch-SMTP-Accept-Any-Recipient'`,
  },
)

const nameCertificateOnline = changes(
  ps`Set-InboundConnector '<inbound connector>' -TlsSenderCertificateName '<name in your certificate>'`,
  {
    source: 'general',
    shell: 'windows',
    undo: ps`Set-InboundConnector '<inbound connector>' -TlsSenderCertificateName '<previous value>'`,
  },
)

const nameAddressOnline = changes(
  ps`Set-InboundConnector '<inbound connector>' -SenderIPAddresses @{Add=${slot('address')}}`,
  {
    source: 'general',
    shell: 'windows',
    undo: ps`Set-InboundConnector '<inbound connector>' -SenderIPAddresses @{Remove=${slot('address')}}`,
  },
)

const ehloName = reads(ps`Get-SendConnector ${slot('connector')} | FL Name,Fqdn,SourceTransportServers`, {
  source: 'ps-send-connector',
})

/*
 * The sender's own domain is not the `domain` of the other commands, which is the recipient's. A resolver outside is
 * asked, because the servers inside often hold a zone of the same name without these records.
 */
const spfRecord = reads(ps`nslookup -type=txt '<your domain>' 1.1.1.1`, {
  source: 'rfc7208',
  shell: 'windows',
})

const ehloSpfRecord = reads(ps`nslookup -type=txt '<EHLO name>' 1.1.1.1`, {
  source: 'rfc7208',
  shell: 'windows',
})

const dkimRecord = reads(ps`nslookup -type=txt '<selector>._domainkey.<your domain>' 1.1.1.1`, {
  source: 'rfc6376',
  shell: 'windows',
})

const dmarcRecord = reads(ps`nslookup -type=txt '_dmarc.<your domain>' 1.1.1.1`, {
  source: 'rfc7489',
  shell: 'windows',
})

const reverseName = reads(ps`nslookup -type=ptr ${slot('address')} 1.1.1.1`, {
  source: 'general',
  shell: 'windows',
})

const addressOfName = reads(ps`nslookup '<name from the PTR record>' 1.1.1.1`, {
  source: 'general',
  shell: 'windows',
})

const setEhloName = changes(ps`Set-SendConnector ${slot('connector')} -Fqdn '<public name>'`, {
  source: 'ps-send-connector',
  undo: ps`Set-SendConnector ${slot('connector')} -Fqdn '<previous value>'`,
})

export const authentication = topic({
  checks: {
    auth: {
      sources: ['kb979174', 'ps-receive-connector', 'ex-telnet', 'observed', 'field', 'general'],
      steps: {
        reply: { run: queuesInRetry },
        events: { run: [inboundAuthenticationEvents, outboundAuthenticationEvents] },
        connectors: { run: receiveConnectors },
        answering: { run: receiveLog },
        verbs: { run: telnet25 },
        kerberos: { run: [clockDifference, smtpServiceName] },
        certificate: { run: [internalCertificate, edgeSynchronization] },
      },
      results: {
        found: { confirms: 'exchange-auth' },
        clear: { rulesOut: ['exchange-auth'] },
        unchecked: {},
      },
    },
    relay: {
      sources: [
        'technet-2003',
        'ps-send-connector',
        'ps-receive-connector',
        'kb895853',
        'field',
        'general',
        'kb4051495',
      ],
      steps: {
        reply: { run: queuesInRetry },
        connector: { run: [connectorServers, smartHostAuthentication] },
        events: { run: smartHostRefusals },
        log: { run: [protocolLogOn, authenticationInSendLog] },
        ownHop: { run: [receiveConnectors, acceptedDomains], side: 'ours' },
        online: { run: inboundConnectors },
        provider: {},
      },
      results: {
        found: { confirms: 'relay-denied' },
        clear: { rulesOut: ['relay-denied'] },
        unchecked: {},
      },
    },
    spf: {
      sources: ['rfc7208', 'rfc6376', 'rfc7489', 'rfc5321', 'ps-send-connector', 'markgossa', 'general'],
      steps: {
        address: { run: connectorServers },
        ehlo: { run: ehloName },
        ptr: { run: [reverseName, addressOfName] },
        spf: { run: [spfRecord, ehloSpfRecord] },
        dkim: { run: dkimRecord },
        dmarc: { run: dmarcRecord },
      },
      results: {
        found: { confirms: 'sender-auth' },
        clear: { rulesOut: ['sender-auth'] },
        unchecked: {},
      },
    },
  },
  causes: {
    'exchange-auth': {
      sources: ['kb979174', 'ps-receive-connector', 'ex-protocol-log', 'field', 'general'],
      cautions: ['relayClients', 'edge'],
      fix: {
        range: { run: narrowRange },
        mechanism: { run: allowExchangeServers },
        clock: { run: resyncClock },
        serviceName: { run: [registerServiceName, replicate] },
        certificate: { run: newInternalCertificate },
        edge: { run: synchronizeEdge },
        firewall: {},
        restart: { run: restartTransport },
      },
      verify: {
        retry: { run: [protocolLogBetweenServersOn, retryQueues, queuesInRetry] },
        log: { run: authenticationInSendLog },
        events: { run: inboundAuthenticationEvents },
      },
    },
    'relay-denied': {
      sources: [
        'technet-2003',
        'ps-send-connector',
        'ps-receive-connector',
        'kb895853',
        'field',
        'general',
        'kb4051495',
      ],
      cautions: ['openRelay', 'plainPassword'],
      fix: {
        credentials: { run: newCredentials },
        ownRelay: { run: allowRelay, side: 'ours' },
        certificateOnline: { run: nameCertificateOnline },
        addressOnline: { run: nameAddressOnline },
        provider: {},
      },
      verify: {
        retry: { run: [protocolLogOn, retryQueues, queuesInRetry] },
        log: { run: authenticationInSendLog },
      },
    },
    'sender-auth': {
      sources: ['rfc7208', 'rfc6376', 'rfc7489', 'ps-send-connector', 'markgossa', 'general'],
      cautions: ['oneRecord', 'dmarcReject'],
      fix: {
        spf: {},
        ehlo: { run: setEhloName },
        ptr: {},
        dkim: {},
        dmarc: {},
        postmaster: { side: 'theirs' },
      },
      verify: {
        records: { run: [spfRecord, reverseName] },
        resend: { run: [retryQueues, queuesInRetry] },
        header: {},
      },
    },
  },
})
