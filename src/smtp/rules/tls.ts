import type { Rule } from '../rule.ts'

/** Encryption, or the certificate under it, stands in the way. */
export const tlsRules: readonly Rule[] = [
  {
    class: 'tls',
    weight: 'sure',
    reason: 'tls-certificate',
    source:
      'Exchange 454 4.7.5 "Certificate validation failure", 454 4.7.0 "Failed to establish appropriate TLS channel" (KB2888788), Exchange Online 4.4.317 and 5.7.322 to 5.7.324; Postfix smtp_tls_verify; Windows SSPI names',
    // MX and DNS are where these policies are published, not what failed.
    against: { timeout: 24, auth: 10, server: 10, dns: 30 },
    phrases: `
      certificate
      certificate (validation|expired|verify|verification|invalid|not|unknown|revoked|untrusted|failed|chain|name|error|problem|required|mismatch|self signed|subject)
      certificate ... (expired|failed|invalid|not trusted|not match|error|failure|revoked|untrusted)
      (self signed|invalid|expired|untrusted|unverified|bad|no|server|peer|client|remote|valid|trusted|ssl|tls) certificate
      certificate validation failure
      untrustedroot
      untrusted root
      subjectmismatch
      certnamemismatch
      notimevalid
      certificateexpired
      certificate-expired
      partialchain
      revocation
      revocationstatusunknown
      offlinerevocation
      certexpired
      chain ... (untrusted|trusted|root)
      x509
      tlsa
      tlsa invalid
      dane
      dane (validation|failed|failure|tlsa|required)
      dnssec invalid
      mta sts
      mtasts
      sts (policy|fetch|error|validation|webpki)
      webpki
    `,
  },
  {
    class: 'tls',
    weight: 'sure',
    reason: 'tls-failed',
    source:
      'RFC 3207; Exchange "TLS negotiation failed with error …", Postfix "Cannot start TLS: handshake failure", "TLS is required, but was not offered by host", OpenSSL texts, Sendmail "STARTTLS=client", Gmail, Outlook.com, REQUIRETLS (RFC 8689)',
    against: { timeout: 24, auth: 10, server: 14 },
    phrases: `
      tls
      starttls
      tls (required|negotiation|handshake|failed|error|not|channel|connection|session|unavailable|encryption|version|level|needed|engine|protocol|alert|setup|support|client|server|available|temporarily)
      tls ... (failed|required|not available|not supported|unavailable|not offered|error|failure|not)
      (not|no|failed|unable|require|must|need|start|cannot|use|issue|via|support|without|establish|over|enable|offer|before) (tls|starttls|ssl)
      must issue starttls
      must issue starttls command first
      starttls ... (required|first|not|failed|command)
      starttls not supported
      handshake
      handshake (failed|failure|error|timeout)
      (tls|ssl) handshake
      establish appropriate tls channel
      failed to establish appropriate tls channel
      tls channel
      ssl
      ssl (error|routines|handshake|negotiation|required|alert|protocol|connection|failed|version|library|lib)
      schannel
      encryption (required|needed|not|mandatory|level|strength|failed|too weak)
      encryption (method|type|algorithm)
      encryption ... (not supported|unsupported|not available)
      (require|must|mandatory|need|without|no) (encryption|encrypted)
      (encrypted|secure) (connection|channel|session|transport) ... (required|must|need|not|failed)
      session encryption
      unencrypted (connection|session|mail|delivery)
      (no|unsupported|wrong) (shared cipher|cipher|ciphers|protocol version|ssl version|tls version|common)
      cipher
      (unsupported|wrong|old|deprecated) (protocol|version|tls)
      sec e
      algorithmmismatch
      illegal message ... handshake
      protocol version
      dh key too small
      cryptographic
      domain secure
      mutual tls
      requiretls
      confidential ... (tls|ssl|encrypted)
      starttls-not-supported
      0x80090326
      0x80090331
      0x80090308
      2148074278
    `,
  },
  {
    class: 'tls',
    weight: 'sure',
    reason: 'tls-failed',
    source:
      'RFC 3207 section 4: the server does not offer STARTTLS, which is its own doing or that of a device on the way',
    also: { server: 20 },
    phrases: `
      (remote|destination|target) server not support (tls|starttls)
      server not support (tls|starttls)
      not support (tls|starttls)
      (tls|starttls) not (supported|offered|available|advertised)
      (tls|starttls) ... not offered by host
    `,
  },
]
