import type { Rule } from '../rule.ts'

/** What Exchange Server and Exchange Online say in words of their own, where the general vocabulary would mislead. */
export const exchangeRules: readonly Rule[] = [
  {
    class: 'recipient',
    weight: 'sure',
    reason: 'unknown-recipient',
    source:
      'learn.microsoft.com, "Use Directory-Based Edge Blocking": 550 5.4.1 is an address that the tenant does not have; 5.7.504, 5.7.505',
    against: { auth: 40, content: 20 },
    phrases: `
      recipient address rejected access denied
      all recipient address rejected access denied
      recipient address rejected ... access denied
      access denied banned recipient
      remote server returned unknown recipient or mailbox unavailable
      resolver adr (recipnotfound|exrecipnotfound|recipientnotfound|invalidinsmtp)
      resolver adr ... not found
      invalidaddress
      recipientnotfound
      storedrv submit invalid recipient address
      mapiexceptionnotfound
      recipient addresses in single label domains not accept
      recipient address reserved by rfc
      ambiguous address
      resolver adr ambiguous
      recipientdisabled
      mailboxdisabled
      (long|invalid long) recipient address
      recipient address too long
    `,
  },
  {
    class: 'auth',
    weight: 'sure',
    reason: 'sender-not-allowed',
    source:
      'learn.microsoft.com, NDR codes 5.1.8, 5.7.1, 5.7.12, 5.7.57, 5.7.124, 5.7.133 to 5.7.136, 5.7.520, 5.7.750',
    against: { recipient: 20, blocklist: 34, content: 30 },
    phrases: `
      resolver rst (notauthorized|authrequired)
      (tenant|trial) ... not send to external recipient
      not send to external (recipient|domain|address)
      rst sendernotauthenticatedforgroup
      rst sendernotauthenticatedformailbox
      resolver rst sendernotauthenticated*
      sendernotauthenticated*
      restriction ... sender
      dl restriction
      access denied bad outbound sender
      bad outbound sender
      service unavailable client blocked from sending from unregistered domains
      client blocked from sending from unregistered domains
      access denied ... organization not allow external forwarding
      client not (permission|have permission) to submit to this server
      not have permission to send as this sender
      mapiexceptionsendasdenied
      anonymous clients not have permission to send as this sender
      client not have permissions to send as this sender
      sender not have permission
      sender permission
      not enabled for send as
      send as (denied|not allowed|right|rights|permission|properties|subscription)
      long sender address
    `,
  },
  {
    class: 'throttle',
    weight: 'sure',
    reason: 'rate-limit',
    source:
      'learn.microsoft.com, NDR codes 4.3.2, 5.1.90, 5.2.2, 5.2.121, 5.2.122, 5.7.705; "Message rate limits and throttling"',
    against: { quota: 50, blocklist: 30 },
    phrases: `
      submission quota exceeded
      sender submission quota exceeded
      submissionquotaexceeded*
      tenant {exceeded} threshold
      tenant ... threshold
      recipient per hour message receive limit
      recipient thread limit exceeded
      reached daily limit for message recipients
      storedrv deliver ... (limit|throttled|concurrency|too many)
      too many concurrent connections ... mailbox
      mailbox server too busy
      message submission rate ... {exceeded}
      {exceeded} ... submission rate
      maximum number of concurrent server connections
      maximum number of concurrent connections ... source
    `,
  },
  {
    class: 'server',
    weight: 'sure',
    reason: 'server-error',
    source:
      'Exchange store driver and transport texts: STOREDRV.*, 4.3.2 "Service not active", 4.3.1 back pressure, 451 4.7.0 "Temporary server error … PRX"',
    against: { throttle: 20, quota: 10, recipient: 10 },
    phrases: `
      storedrv ... (dynamic mailbox database throttling|missing or bad storedriver mdb properties|mailbox server offline|delivery failed|offline)
      temporary server error ... (prx1|prx2|prx3|prx4|prx5|prx6|prx7)
      prx1
      prx2
      prx3
      prx4
      prx5
      prx6
      prx7
      service not active
      insufficient system resources
      (mapiexceptionlogonfailed|mapiexceptionwrongserver|mapiexceptionmdboffline|mapiexceptionunexpectedmailboxstate|mapiexceptionnotenoughmemory|mapiexceptionnetworkerror|mapiexceptioncallfailed|mapiexceptiontimeout)
      agentgeneratedmessagedepthexceeded
      mailbox server offline
      mailboxoffline
      database (dismounted|offline|not mounted|not available)
      agent ... (exception|failed)
      category error
      content conversion limits
    `,
  },
  {
    class: 'dns',
    weight: 'sure',
    reason: 'mail-loop',
    source:
      'learn.microsoft.com, NDR codes 5.3.5, 5.4.6, 5.4.14; RESOLVER.FWD.Loop; Exchange 4.4.4 routing texts',
    phrases: `
      resolver fwd loop
      fwd looping*
      loopingtarget
      hop count exceeded possible mail loop
      smtpsend dns
      (routing|route) ... (unable|failed|not) ... (route|find|determine)
      unable to route
      no (matching|) connector
      matching connector ... not found
      matching connectors not found
      no route to mailbox database
      routing nonbhexpansionserver
      dns query failed
      hub server ... not found
    `,
  },
  {
    class: 'malformed',
    weight: 'sure',
    reason: 'bad-format',
    source:
      'learn.microsoft.com, NDR codes 5.0.350, 5.6.0, 5.6.11, 5.7.512; STOREDRV.Submit conversion texts',
    phrases: `
      x dg ref header too long
      invalid characters
      stx ... invalid
      m2mcvt storageerror*
      m2mcvt
      cvt (invalid|failed)
      must be rfc 5322
      message must be rfc ... compliant
      conversion failed
      corrupt message content
      invalid message content
      too many related errors
      utf8notsupported
      utf 8 (recipient|sender) address not support
      not support internationalized
      treated as poison
      poison message
    `,
  },
  {
    class: 'size',
    weight: 'sure',
    reason: 'message-too-large',
    source:
      'learn.microsoft.com, NDR codes 5.2.3, 5.3.4; RESOLVER.RST.RecipSizeLimit, SMTPSEND.OverAdvertisedSize, MessageTooBigException',
    against: { server: 34 },
    phrases: `
      resolver rst (recipsizelimit|sendersizelimit|recipientsizelimit)
      message too large for (recipient|sender|organization|system)
      smtpsend overadvertisedsize
      overadvertisedsize message size exceeds size limit
      messagetoobig*
      mapiexceptionmaxsubmissionexceeded
      sizelimit
    `,
  },
  {
    class: 'blocklist',
    weight: 'sure',
    reason: 'address-refused',
    named: 'address-refused-named',
    source:
      'learn.microsoft.com, NDR codes 5.7.507, 5.7.511, 5.7.513, 5.7.606 to 5.7.649, 5.7.708; Outlook.com SC-001 to SC-004, DY-001, S3140, S3150',
    against: { auth: 34, server: 20 },
    phrases: `
      access denied banned sending ip
      access denied banned sender
      access denied traffic not accept from ip
      blocked ... using customer blocklist
      customer blocklist
      part of network on blocklist
      s3140
      s3150
      s3160
      (banned|blocked) sending ip
      messages from {ip} not sent
      not sent ... part of network
      access denied rejected by recipient
    `,
  },
  {
    class: 'content',
    weight: 'sure',
    reason: 'policy-refusal',
    source:
      'Exchange 5.7.1 TRANSPORT.RULES.RejectMessage, 5.2.1 Content Filter agent, 5.0.350 "policy violation detected (AS345)", Exchange Online 5.7.501',
    against: { auth: 34, blocklist: 30 },
    phrases: `
      transport rules (rejectmessage|reject)
      remote server returned message (detected as spam|blocked|rejected|refused)
      remote server returned message ... (spam|policy|virus)
      policy violation detected
      content filter agent quarantined
      access denied spam abuse detected
      spam abuse detected
      message rejected as spam by content filtering
      message identified as spam
      attachmentfilter
      message rejected due to content restrictions
      rejected due to content restrictions
    `,
  },
  {
    class: 'auth',
    weight: 'sure',
    reason: 'authentication',
    source:
      'Exchange X-EXPS between its servers: 451 5.7.3 "Cannot achieve Exchange Server authentication", 535 5.7.3, event 1035; RFC 4954',
    against: { tls: 14, timeout: 20, server: 40 },
    phrases: `
      not achieve exchange server auth
      auth unsuccessful
      {later} ... auth failed
      inbound auth failed
      temporary auth failed prx*
      outbound auth failed
      mail from ... not auth
    `,
  },
  {
    class: 'tls',
    weight: 'sure',
    reason: 'tls-failed',
    source:
      'Exchange send log and last error: where the negotiation failed, the connection that broke off only followed',
    against: { timeout: 100 },
    phrases: `
      tls negotiation failed
      tls negotiation failed with error
    `,
  },
  {
    class: 'tls',
    weight: 'sure',
    reason: 'tls-failed',
    source:
      'Exchange 454 4.7.0, 451 5.7.3 "Must issue a STARTTLS command first", send log "TLS negotiation failed with error SocketError"',
    against: { auth: 30, timeout: 30 },
    phrases: `
      must issue starttls command first
      tls negotiation failed with error ...
      tls negotiation failed with error socketerror
      failed to establish appropriate tls channel access denied
      tls ... socketerror
      connection dropped due to (tls*)
      tlsnegotiation*
      tlsremotecertificate*
      tlsapierror
      tlsinternalfailure
      domain secure
      remote certificate
      cannot connect to remote server (untrustedroot|subjectmismatch|certificate*|expired|revocation*)
    `,
  },
]
