/**
 * Certificates and TLS versions. An addition: the article's only word on encryption is its "networking components",
 * yet a connection that ends at STARTTLS is reported as a timeout or a SocketError, not as a matter of TLS.
 */
import { changes, ps, reads, slot } from '../../commands/index.ts'
import { exchangeVersions, protocolLogOn, queuesInRetry, restartTransport, retryQueues } from '../commands.ts'
import { topic } from '../topic.ts'

/**
 * Which certificate was sent and received, which error ended the handshake, which protocol was agreed on. A second EHLO
 * shows in every version that the handshake succeeded.
 */
const tlsInSendLog = reads(
  {
    ex2010: ps`Get-ChildItem (Get-TransportServer ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 3 | Select-String 'EHLO','STARTTLS','TLS negotiation','TLS protocol','certificate',',<,220',',<,250 ' | Select -Last 60 | % { $_.Line }`,
    ex2013: ps`'Get-TransportService','Get-FrontendTransportService' | % { Get-ChildItem (& $_ ${slot('server')}).SendProtocolLogPath -Filter *.log | Sort LastWriteTime | Select -Last 3 } | Select-String 'EHLO','STARTTLS','TLS negotiation','TLS protocol','certificate',',<,220',',<,250 ' | Select -Last 60 | % { $_.Line }`,
  },
  { source: 'general' },
)

/** TlsCertificateName came with 2013; in 2010 the connector's Fqdn alone selects the certificate. */
const connectorTls = reads(
  {
    ex2010: ps`Get-SendConnector ${slot('connector')} | FL Name,Fqdn,RequireTLS,TlsAuthLevel,TlsDomain,DomainSecureEnabled,IgnoreSTARTTLS,SmartHosts,SourceTransportServers`,
    ex2013: ps`Get-SendConnector ${slot('connector')} | FL Name,Fqdn,RequireTLS,TlsAuthLevel,TlsDomain,TlsCertificateName,DomainSecureEnabled,IgnoreSTARTTLS,SmartHosts,SourceTransportServers,FrontendProxyEnabled`,
  },
  { source: 'ps-send-connector' },
)

/** No provider in the filter: 12014 also comes from MSExchangeFrontEndTransport. */
const certificateEvents = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='Application';Id=12013,12014,12015,12016;StartTime=(Get-Date).AddDays(-7)} | FL TimeCreated,Id,ProviderName,Message`,
  { source: 'general', shell: 'windows' },
)

const exchangeCertificates = reads(
  ps`Get-ExchangeCertificate -Server ${slot('server')} | FL Thumbprint,Subject,CertificateDomains,Issuer,Services,NotBefore,NotAfter,Status`,
  { source: 'ps-exchange-certificate' },
)

/** Get-ExchangeCertificate leaves out a certificate that has no private key. */
const storedCertificates = reads(
  ps`Get-ChildItem Cert:\LocalMachine\My | FL Thumbprint,Subject,Issuer,NotAfter,HasPrivateKey`,
  { source: 'general', shell: 'windows' },
)

const verifyOwnCertificate = reads(ps`certutil -verifystore My '<thumbprint>'`, {
  source: 'general',
  shell: 'windows',
})

const remoteCertificate = reads(
  ps`openssl s_client -starttls smtp -showcerts -connect ${slot('host', { after: ':25' })}`,
  { source: 'general', shell: 'windows' },
)

/** Revocation lists and Microsoft's list of roots are fetched by Windows itself, through its own proxy. */
const windowsProxy = reads(ps`netsh winhttp show proxy`, { source: 'general', shell: 'windows' })

const rootUpdateServer = reads(
  {
    ex2010: ps`telnet ctldl.windowsupdate.com 80`,
    ex2013: ps`Test-NetConnection ctldl.windowsupdate.com -Port 80`,
  },
  { source: 'general', shell: 'windows' },
)

/** The services of a certificate only ever grow, so the way back is the certificate that was used before. */
const enableForSmtp = changes(
  ps`Enable-ExchangeCertificate -Server ${slot('server')} -Thumbprint '<thumbprint of the new certificate>' -Services SMTP`,
  {
    source: 'ps-enable-certificate',
    undo: ps`Enable-ExchangeCertificate -Server ${slot('server')} -Thumbprint '<thumbprint of the previous certificate>' -Services SMTP`,
  },
)

const nameCertificate = changes(
  {
    ex2010: null,
    ex2013: ps`$cert = Get-ExchangeCertificate -Server ${slot('server')} -Thumbprint '<thumbprint of the new certificate>'; Set-SendConnector ${slot('connector')} -TlsCertificateName "<I>$($cert.Issuer)<S>$($cert.Subject)"`,
  },
  {
    source: 'ps-send-connector',
    undo: {
      ex2010: null,
      ex2013: ps`Set-SendConnector ${slot('connector')} -TlsCertificateName '<previous value>'`,
    },
  },
)

const nameConnector = changes(ps`Set-SendConnector ${slot('connector')} -Fqdn '<name in your certificate>'`, {
  source: 'ps-send-connector',
  undo: ps`Set-SendConnector ${slot('connector')} -Fqdn '<previous value>'`,
})

/** KB2888788 takes SMTP off this way. The cmdlet's own page says that services are only added, hence the look afterwards. */
const takeSmtpOff = [
  changes(
    ps`Enable-ExchangeCertificate -Server ${slot('server')} -Thumbprint '<thumbprint of the untrusted certificate>' -Services '<its other services>'`,
    {
      source: 'kb2888788',
      undo: ps`Enable-ExchangeCertificate -Server ${slot('server')} -Thumbprint '<thumbprint of the untrusted certificate>' -Services SMTP`,
    },
  ),
  reads(
    ps`Get-ExchangeCertificate -Server ${slot('server')} -Thumbprint '<thumbprint of the untrusted certificate>' | FL FriendlyName,Services`,
    { source: 'kb2888788' },
  ),
] as const

const addIntermediate = changes(ps`certutil -addstore CA '<file of the intermediate certificate>'`, {
  source: 'general',
  shell: 'windows',
  undo: ps`certutil -delstore CA '<its serial number>'`,
})

const trustRoot = changes(ps`certutil -addstore Root '<file of the root certificate>'`, {
  source: 'general',
  shell: 'windows',
  undo: ps`certutil -delstore Root '<its serial number>'`,
})

const restartFrontEnd = changes(
  { ex2010: null, ex2013: ps`Restart-Service MSExchangeFrontEndTransport` },
  { source: 'general', shell: 'windows', undo: null },
)

/** For one domain alone: an own connector, so that all other mail stays encrypted. */
const sendWithoutTls = changes(
  ps`New-SendConnector -Name 'Temporary without TLS' -Custom -AddressSpaces ${slot('domain')} -SourceTransportServers ${slot('server')} -DNSRoutingEnabled $true -IgnoreSTARTTLS $true`,
  { source: 'ps-new-send-connector', undo: ps`Remove-SendConnector 'Temporary without TLS'` },
)

const offerTls = changes(ps`Set-SendConnector ${slot('connector')} -IgnoreSTARTTLS $false`, {
  source: 'ps-send-connector',
  undo: ps`Set-SendConnector ${slot('connector')} -IgnoreSTARTTLS $true`,
})

/** AdminDisplayVersion does not show the update rollup of 2010; the file does. */
const exchangeBuild = reads(ps`Get-Command ExSetup.exe | % { $_.FileVersionInfo.ProductVersion }`, {
  source: 'general',
})

const schannelProtocols = reads(
  ps`Get-ChildItem 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols' -Recurse | Get-ItemProperty | FL PSPath,Enabled,DisabledByDefault`,
  { source: 'general', shell: 'windows' },
)

/** Exchange 2010 runs on .NET 3.5, whose registry key is that of 2.0; 2013 and later run on .NET 4. */
const dotNetTls = reads(
  {
    ex2010: ps`Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v2.0.50727','HKLM:\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v2.0.50727' | FL PSPath,SystemDefaultTlsVersions,SchUseStrongCrypto`,
    ex2013: ps`Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319','HKLM:\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v4.0.30319' | FL PSPath,SystemDefaultTlsVersions,SchUseStrongCrypto`,
  },
  { source: 'general', shell: 'windows' },
)

const schannelEvents = reads(
  ps`Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Schannel';StartTime=(Get-Date).AddDays(-1)} | FL TimeCreated,Id,Message`,
  { source: 'general', shell: 'windows' },
)

const cipherSuites = reads(
  { ex2010: null, ex2013: ps`Get-TlsCipherSuite | FT Name,Certificate,CipherLength` },
  { source: 'general', shell: 'windows' },
)

const remoteTls12 = reads(
  ps`openssl s_client -starttls smtp -tls1_2 -connect ${slot('host', { after: ':25' })}`,
  { source: 'general', shell: 'windows' },
)

const saveRegistry = [
  changes(
    ps`reg export HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols "$env:USERPROFILE\schannel-before.reg" /y`,
    {
      source: 'general',
      shell: 'windows',
      undo: ps`Remove-Item "$env:USERPROFILE\schannel-before.reg"`,
    },
  ),
  changes(
    {
      ex2010: ps`reg export HKLM\SOFTWARE\Microsoft\.NETFramework\v2.0.50727 "$env:USERPROFILE\dotnet64-before.reg" /y; reg export HKLM\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v2.0.50727 "$env:USERPROFILE\dotnet32-before.reg" /y`,
      ex2013: ps`reg export HKLM\SOFTWARE\Microsoft\.NETFramework\v4.0.30319 "$env:USERPROFILE\dotnet64-before.reg" /y; reg export HKLM\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v4.0.30319 "$env:USERPROFILE\dotnet32-before.reg" /y`,
    },
    {
      source: 'general',
      shell: 'windows',
      undo: ps`Remove-Item "$env:USERPROFILE\dotnet64-before.reg","$env:USERPROFILE\dotnet32-before.reg"`,
    },
  ),
] as const

/**
 * New-Item -Force empties a key that exists, hence the test. Undo takes out what was written, then puts back what
 * was saved: an import alone would leave values that did not exist before.
 */
const enableTls12 = changes(
  ps`'Client','Server' | % { $key = "HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\$_"; if (-not (Test-Path $key)) { New-Item $key -Force | Out-Null }; Set-ItemProperty -Path $key -Name Enabled -Value 1 -Type DWord; Set-ItemProperty -Path $key -Name DisabledByDefault -Value 0 -Type DWord }`,
  {
    source: 'general',
    shell: 'windows',
    undo: ps`'Client','Server' | % { Remove-ItemProperty -Path "HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\$_" -Name Enabled,DisabledByDefault }; reg import "$env:USERPROFILE\schannel-before.reg"`,
  },
)

const enableTls12InDotNet = changes(
  {
    ex2010: ps`'HKLM:\SOFTWARE\Microsoft\.NETFramework\v2.0.50727','HKLM:\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v2.0.50727' | % { Set-ItemProperty -Path $_ -Name SystemDefaultTlsVersions -Value 1 -Type DWord; Set-ItemProperty -Path $_ -Name SchUseStrongCrypto -Value 1 -Type DWord }`,
    ex2013: ps`'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319','HKLM:\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v4.0.30319' | % { Set-ItemProperty -Path $_ -Name SystemDefaultTlsVersions -Value 1 -Type DWord; Set-ItemProperty -Path $_ -Name SchUseStrongCrypto -Value 1 -Type DWord }`,
  },
  {
    source: 'general',
    shell: 'windows',
    undo: {
      ex2010: ps`'HKLM:\SOFTWARE\Microsoft\.NETFramework\v2.0.50727','HKLM:\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v2.0.50727' | % { Remove-ItemProperty -Path $_ -Name SystemDefaultTlsVersions,SchUseStrongCrypto }; reg import "$env:USERPROFILE\dotnet64-before.reg"; reg import "$env:USERPROFILE\dotnet32-before.reg"`,
      ex2013: ps`'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319','HKLM:\SOFTWARE\Wow6432Node\Microsoft\.NETFramework\v4.0.30319' | % { Remove-ItemProperty -Path $_ -Name SystemDefaultTlsVersions,SchUseStrongCrypto }; reg import "$env:USERPROFILE\dotnet64-before.reg"; reg import "$env:USERPROFILE\dotnet32-before.reg"`,
    },
  },
)

const restartServer = changes(ps`Restart-Computer`, { source: 'general', shell: 'windows', undo: null })

export const tls = topic({
  checks: {
    cert: {
      sources: [
        'kb2888788',
        'support-outbound',
        'ps-send-connector',
        'ps-exchange-certificate',
        'ex-protocol-log',
        'field',
        'general',
        'kb4495258',
        'kb2989382',
      ],
      steps: {
        log: { run: [protocolLogOn, tlsInSendLog] },
        events: { run: certificateEvents },
        connector: { run: connectorTls },
        own: { run: [exchangeCertificates, storedCertificates] },
        chain: { run: verifyOwnCertificate },
        remote: { run: remoteCertificate },
        revocation: { run: [windowsProxy, rootUpdateServer] },
      },
      results: {
        found: { confirms: 'tls-certificate' },
        clear: { rulesOut: ['tls-certificate'] },
        unchecked: {},
      },
    },
    tls: {
      sources: ['hayesjupe', 'field', 'ps-send-connector', 'rfc3207', 'css-exchange', 'general', 'ex-tls'],
      steps: {
        log: { run: [protocolLogOn, tlsInSendLog] },
        connector: { run: connectorTls },
        build: { run: [exchangeVersions, exchangeBuild] },
        schannel: { run: schannelProtocols },
        dotnet: { run: dotNetTls },
        events: { run: schannelEvents },
        remote: { run: remoteTls12 },
      },
      results: {
        found: { confirms: 'tls-version' },
        clear: { rulesOut: ['tls-version'] },
        unchecked: {},
      },
    },
  },
  causes: {
    'tls-certificate': {
      sources: [
        'kb2888788',
        'support-outbound',
        'ps-send-connector',
        'ps-enable-certificate',
        'field',
        'general',
        'kb2989382',
      ],
      cautions: ['overwrite', 'unencrypted'],
      fix: {
        enable: { run: enableForSmtp },
        tlsCertificateName: { run: nameCertificate, only: 'ex2013' },
        fqdn: { run: nameConnector },
        twoCertificates: { run: takeSmtpOff },
        intermediate: { run: addIntermediate },
        root: { run: trustRoot },
        restart: { run: [restartTransport, restartFrontEnd] },
        postmaster: { side: 'theirs' },
        unencrypted: { run: sendWithoutTls },
      },
      verify: {
        events: { run: certificateEvents },
        retry: { run: [protocolLogOn, retryQueues, queuesInRetry] },
        log: { run: tlsInSendLog },
      },
    },
    'tls-version': {
      sources: ['hayesjupe', 'field', 'ps-send-connector', 'rfc3207', 'general', 'ex-tls'],
      cautions: ['registry', 'unencrypted'],
      fix: {
        ignoreStartTls: { run: offerTls },
        update2010: { run: exchangeBuild, only: 'ex2010' },
        update2013: { run: exchangeBuild, only: 'ex2013' },
        save: { run: saveRegistry },
        schannel: { run: enableTls12 },
        dotnet: { run: enableTls12InDotNet },
        restart: { run: restartServer },
        ciphers: { run: cipherSuites, only: 'ex2013' },
        postmaster: { side: 'theirs' },
        unencrypted: { run: sendWithoutTls },
      },
      verify: {
        settings: { run: [schannelProtocols, dotNetTls] },
        retry: { run: [protocolLogOn, retryQueues, queuesInRetry] },
        log: { run: tlsInSendLog },
      },
    },
  },
})
