import type { Rule } from '../rule.ts'

/** The server does not let this client, or this sender, send this. */
export const authRules: readonly Rule[] = [
  {
    class: 'auth',
    weight: 'sure',
    reason: 'relay-denied',
    source:
      'Exchange "550 5.7.1 Unable to relay", Postfix "Relay access denied", Sendmail "Relaying denied", Exim "relay not permitted", qmail rcpthosts, MailEnable, hMailServer, Exchange Online 5.7.64',
    against: { recipient: 10, content: 12 },
    phrases: `
      unable to relay
      unable to relay (for|recipient|message|mail|) ...
      relay (denied|prohibited|forbidden|rejected|refused|disallowed|blocked|disabled|restricted|failed|attempt|not)
      relay access denied
      relay ... (denied|prohibited|forbidden|rejected|refused|not allowed|not permitted|not authorized|disallowed)
      (not|no|cannot|never|deny|denied|refused|prohibited|rejected|unauthorized|illegal|unable|not allowed|not permitted|not authorized|wont|without) relay
      (not|no) (open|an open) relay
      not (allowed|permitted|authorized|accept) to relay
      (not|no) relay (for|to|from|host|permitted|allowed|accept|here|access|mail|permission)
      not gateway
      not relay
      no relaying
      insecure mail relay
      not run ... relays
      without relay permission
      not in my control locals
      send to non local email address
      specified domain not allowed
      not configured to relay
      domain not in my list
      domain isnt in list
      not in my list of allowed
      recipient address rejected relay
      attempt to relay
      auth to relay
      (user|recipient) not local ... (auth|relay)
      relay from
      relay to
      relay (operation|mail|messages)
      as relay
      (use|using) ... (as|for) relay
      not configured to let
      relay permission
      relay access
      relay not permitted
      not rcpthosts
      rcpthosts
      domain not in (list|allowed list) ... rcpthosts
      domain ... not in ... allowed rcpthosts
      (not|no) (allowed|list|listed) rcpthosts
      mail not local
      mail server requires auth ... attempting to send to non local
      (open|third party) relay (not|prohibited|denied)
      this system not relay
      not local domain
      not (local|hosted|handled|served) (domain|here|by server)
      domain not (local|hosted|served|handled|accept|allowed)
      not accept mail for (domain|this domain|that domain)
      not accept (mail|messages|email) for ... domain
      not handle (mail|domain) ...
      not registered gateway user
      gateway user
      tenantattribution
      attributed
      tenantinboundattribution
      restrictdomainsto*
      (host|server|system) (denied|rejected|refused) relay
      relay check
      relay check ... (failed|domain|local)
      unauthorized relay
      no valid certificate for gatewaying
      not rcpthosts ... no valid certificate for gatewaying
      not (serve|host|hosted|served|handle) ... domain
      domain not (served|hosted|handled)
    `,
  },
  {
    class: 'auth',
    weight: 'sure',
    reason: 'authentication',
    source:
      'RFC 4954; Exchange 5.7.1, 5.7.3, 5.7.57 and "Cannot achieve Exchange Server authentication", Gmail WantAuthError and BadCredentials, Office 365 5.7.139, Dovecot, Exim',
    phrases: `
      auth (required|failed|fail|needed|unsuccessful|error|invalid|credentials|rejected|denied|mechanism|disabled|not|first|before|necessary|must|unknown|type|aborted|exchange|timeout|missing|problem)
      (smtp|server|client|user|proper|sender|sasl|plain|login|basic|xoauth2|gssapi|ntlm|cram md5) auth (required|failed|unsuccessful|needed|not|)
      (require|must|need|needs|necessary|want|wants|use|using|turn on|enable|with|without|proper|not|no|first|to) auth
      (smtp|client|server) auth
      not auth
      client not auth
      client not auth to send anonymous mail during mail from
      sender not auth
      sender not auth (by|for) (organization|group|mailbox|public folder|recipient)
      not auth to send
      need to auth first
      achieve exchange server auth
      not achieve exchange server auth
      exchange server auth
      (username|user name|user|login|account) and password (not accept|incorrect|invalid|wrong|mismatch)
      (username|user|login) ... password
      (invalid|incorrect|bad|wrong|unknown) (credentials|login|password|username or password|username and password|user or password|user name or password)
      credentials (invalid|rejected|incorrect|not)
      password (incorrect|invalid|wrong|expired|not|required|command)
      (login|logon) (failed|denied|invalid|incorrect|error|required)
      pop before smtp
      (login|log in) (before|first|to send)
      not logged in
      smtp after pop
      (check|pop|read|receive) ... mail (first|before) (sending|send|)
      (check|pop) mail first
      must (auth|login|log in)
      log in (first|via|with|to)
      sasl (auth|login|failed)
      logged in
      (must|need|not) (log|logged|login)
      not logged in
      application specific password
      app password
      auth data
      incorrect auth data
      badcredentials
      wantautherror
      authrequired
      (smtpclientauthentication|basicauth|smtpclientauth)
      smtpclientauthentication disabled
      not authorized (to send|to use|host|client)
      anonymous (clients|users|sender|mail|access|connection|user|relay)
      xexps
      x exps
      trust relationship
      please turn on smtp auth
      auth (mode|support|unsupported|method)
      auth (turned|enabled|on)
      turn on auth
    `,
  },
  {
    class: 'auth',
    weight: 'strong',
    reason: 'sender-not-allowed',
    source:
      'Exchange 5.1.0 "Sender denied", 5.7.60 SendAsDenied, RESOLVER.RST.NotAuthorized and AuthRequired, 5.7.12x/13x; Postfix reject_sender_login_mismatch and smtpd_restriction_classes; Amazon SES "Email address is not verified"',
    against: { recipient: 8 },
    phrases: `
      sender (unroutable|unrouteable|undeliverable|unverifiable)
      sender (denied|rejected|refused|blocked|prohibited|banned|disallowed|declined|unknown|invalid|restricted)
      sender (address|email address|mail|domain|email|) (denied|rejected|refused|blocked|prohibited|banned|disallowed|declined|not allowed|not permitted|not authorized|not accept|restricted|not valid|not exist|unknown|invalid|not found|not verified)
      sender ... (not allowed|not permitted|not authorized|not accept|not trusted|not whitelisted)
      (sender|from|mail from|return path|envelope from|from address) ... (not allowed|not permitted|not authorized)
      from address ... (rejected|denied|not allowed|not permitted|not match|blocked)
      from address not
      (from|sender) address not one of
      not one of addresses
      not whitelisted
      not in whitelist
      not permitted to send on behalf
      banned sender
      bad sender
      bad outbound sender
      (unauthorized|unknown|invalid|illegal|forbidden|blocked|unverified|unregistered) (sender|from address|return path|sender address|senders|sending domain|mail from)
      (invalid|bad|malformed) (return path|envelope sender|mail from)
      badmailfrom
      unregistered domain
      sending from unregistered domains
      blocked from sending
      client blocked from sending
      account ... blocked from sending
      (not|no) (allowed|permitted|permission|authorized|able|entitled|rights|privilege|privileges) ... send
      not (allowed|permitted|authorized) to send (mail|messages|from|to|as|on behalf|email)
      not (allowed|permitted|authorized) to (use|access|connect|post|submit|deliver|mail) ...
      not have permission
      not permission
      no permission
      permission denied
      no access (for|from) (user|domain|sender|address|account)
      permission to send
      send as denied
      sendasdenied
      sendas denied
      send on behalf
      sendonbehalfof
      sender not in allowed senders list
      (not|no) in allowed (sender|senders)
      allowed senders
      sender restricted
      not authorized authreq
      rst notauthorized
      rst authrequired
      notauthorized
      authrequired
      notauthorised
      not authorized
      sender not authorized
      (internal|external) (sender|senders|users) (only|not)
      only (accept|accepts|allowed|members|internal|authorized|registered|subscribers|allows)
      (local|internal|authorized|registered|known|trusted) (user|users|sender|senders) only
      (members|member|subscribers|moderated|closed) ... (only|list|group)
      not (member|subscriber|subscribed)
      (email address|address|identity|identities|domain) not verified
      following identities failed
      mail from ... (domain|address|sender) ... not (own|belong|owned|match)
      sender ... not (own|owned|belong|match) ...
      sender address ... not (own|owned|belong|match)
      not owned by user
      must (login|auth) as
      (smtp|outgoing) server set to
      (address|sender) (spoof|spoofing|spoofed|forged|forgery|impersonation)
      (sender|from) ... (mismatch|not match) 
      (sending|outbound) (account|user|mail) ... (blocked|disabled|suspended|banned|restricted|disallowed)
      outbound (spam|mail|sender) ... (blocked|disabled|suspended|banned|restricted)
      account ... (hacked|compromised)
      (message|mail) send (for|from|by|) ... (disabled|suspended|blocked|restricted|prohibited|locked)
      (disabled|suspended|blocked|restricted) from send
      (user|account) ... (disabled|suspended|not allowed|not authorized|not permitted) ... (send|sending|outgoing|relay|smtp)
      sender verify failed
      sender verification failed
      (verify|verifying|verification) ... sender
      sender callout
      sender ... verify
      callback ... sender
      callback setup failed
      access denied sender
      external (forwarding|forward)
      automatic forwarding
      not allow automatic external forwarding
      organization not allow ... forwarding
      (authorized|allowed) ip ... connector
      not (authorized|allowed|permitted)
      unauthorized
      not privileged
      insufficient (rights|permission|permissions|privilege|privileges|access)
      not entitled
      does not have rights
      null sender
      (null|empty) (sender|envelope sender|envelope senders|return path|mail from)
      batv
      (by|from) non member
      members only list
      not subscribed to group
      known senders
      sender not pre approved
      sender spammer
      sender in blocklist
      sender ... (blocklist|blocklisted)
      sender address blocklisted
      (sender|address) ... whitelist
      not (on|in) ... (whitelist|allowed list|safe list|list of senders|approved list)
      no third party dsns
      returned mail not accept
      mail from not owned
      unroutable sender address
      sender address unroutable
      emetteur invalide
      blocked sender
      blocked senders
      backscatter protection
      sender refused
      envelope sender ... (badmailfrom|list|rejected)
      own domain
      service not enabled
      smtp service (not|disabled)
      (verify|verification|check) mailfrom ...
      mailfrom ... (failed|rejected|denied|refused|invalid|not|verify)
      sender ... not in (domain|domains|list)
      only accepting mail from
      (user|mailbox|recipient|account) not accept (mail|message) from (sender|address)
      black (mail|sender|address)
      closed system
      approved (external|) (address|sender|addresses)
      mail from (invalid|denied|refused|rejected|mismatch|unknown|illegal)
      (denied|rejected|refused) sender
      (host|server|system) (denied|rejected|refused) sender
      sender (unvalidated|unverified|unauthenticated|unapproved)
      domain unwelcome
      uucp address
      (mail|sender) address on ... list
      (empty|missing) (mail|sender) address
      fully qualified (mail|sender|email) address
      (outgoing|outbound) mail (suspension|suspended|disabled|blocked)
      different (address|sender|alias)
      sender (domain|address|) (empty|missing)
      senders not (allowed|permitted|accept)
      (mail from|sender|from address|address) ... must same
      must same as (auth*|login|user|sender)
      (different|differs) than sender
      different from (auth*|login|sender)
      not send (mail|message) from (domain|address|account)
    `,
  },
  {
    class: 'auth',
    weight: 'fair',
    reason: 'access-denied',
    source:
      'Sendmail access map ("Access denied", "Connection rejected"), Exim "Administrative prohibition", Lotus Domino',
    phrases: `
      access denied
      access (rejected|refused|forbidden|not allowed|not permitted)
      delivery not authorized
      unauthorized (access|use|user|host|connection)
      delivery not (authorized|allowed|permitted)
      (callout|callback) verification
    `,
  },
]
