import type { Rule } from '../rule.ts'

/** Short forms and codes that large systems print instead of words, each as its postmaster page explains it. */
export const systemRules: readonly Rule[] = [
  {
    class: 'blocklist',
    weight: 'sure',
    reason: 'address-refused',
    named: 'address-refused-named',
    source:
      'Comcast BL000000 to BL000010, AT&T DNSBL, Cox AUP#, Charter, AOL RLY and HVU, Yahoo TSS07 and BL21/BL23, Apple CS/IP, GoDaddy IB, Facebook INT/POL-P, Orange OFR_, Mimecast DOC-1369, Proofpoint ipcheck, GMX, IronPort SBRS',
    against: { server: 14, auth: 30, content: 10 },
    phrases: `
      aup cdrbl
      aup (bl|rbl|dnsbl|cdrbl|snd|out)
      aup
      cdrbl
      (bl000000|bl000001|bl000010|bl000002)
      tss07
      (bl21|bl23)
      hl (ipb|mep)
      (mi|dt) (rbl|nhd|spb)
      wm (bli|blu)
      (rly|hvu|con|dyn|rtr) (b1|b2|b3|bl|t1|t2|ch|ge|sc|bd|bg|ob|nw)
      sbrs
      ib103
      ib104
      ib105
      ib106
      ib108
      ib109
      ib110
      ib111
      ib112
      ib113
      ib114
      ib115
      ib401
      rejected due to sending mta poor reputation
      access to mail system rejected due to sending mta poor reputation
      csi mimecast org
      smtp blocked ... ip
      bad reverse rbl
      blocked by ldap
      blocked - see
    `,
  },
  {
    class: 'blocklist',
    weight: 'sure',
    reason: 'address-refused',
    named: 'address-refused-named',
    source: 'many: an address is refused for the spam that came from it; the spam is not in this message',
    against: { content: 60, server: 34, timeout: 60 },
    phrases: `
      (ip|ip address|host|server|network|client|subnet) ... (blocked|banned|rejected|refused|listed) ... (spam|abuse|complaint)
      {ip} ... (blocked|banned|rejected|refused|listed) ... (spam|abuse|complaint)
      (blocked|banned|rejected|refused) ... (ip|ip address|host|server|network) ... (spam|abuse|complaint)
      service unavailable client host ... (blocked|banned|rejected|listed)
      client host {ip} ... (blocked|banned|listed)
      {ip} listed (in|on|at|by)
      {ip} listed (in|on|at|by) ... (list|database|reputation)
      (host|server|ip|client) listed (in|on|at|by)
      (found|listed|present) (in|on) ... blocklist
      connection (refused|rejected|denied|dropped|closed|blocked) ... (reputation|blocklist|spam|rbl|banned|blocked|dnsbl)
      connection (refused|rejected|denied|dropped|closed|blocked) ... {dnsbl}
      (mail|messages|connection) from (server|host|ip|ip address|network|site|system|isp|provider) ... (blocked|banned|rejected|refused|not accept|denied)
      (mail|messages|connection) from (spammer|spammers)
      (mail|messages|connection) from (dynamic|dialup|residential|consumer) (ip|address|host|range|pool|network)
      (mail|messages|connection) from (server|host|ip|ip address|network|site|system|isp|provider|{ip}) ... (unwelcome|nolonger accept)
      (untrusted|not trusted) (server|host|ip|ip address|network|client|mta)
      (server|host|ip|ip address|network|client|mta) untrusted
      (ip|ip address|host|server|{ip}) ... (not authorized|not allowed|not permitted) to send ... directly
      not (authorized|allowed|permitted) to send mail directly
      {ip} problem occurred
      sender intelligence
      (suspected|known|probable|possible|suspicious) spam (ip|host|server|source|network|sender)
      spam (ip|host|server|source|network)
      (spam|abuse) source
      source of (spam|abuse)
      (sender|client) {ip} {blocked}
      sender ip (address|) {blocked}
      (rejected|refused|blocked|denied) ... (poor|bad|low) reputation
      (spam|spammers|spamming) from (ip|ip address|host|server|network|{ip})
    `,
  },
  {
    class: 'throttle',
    weight: 'sure',
    reason: 'rate-limit',
    source:
      'Yahoo TSS04 and TS01 to TS03, AOL RP, Outlook.com RP-001 to RP-003, Comcast RL000001 to RL000003, Orange OFR_104 and LPN006, Free.fr, Tencent, Gmail 4.7.28, Cox CXDNS/CXTHRT, iCloud, Docomo, Facebook CON-T',
    against: { blocklist: 30, content: 24, recipient: 10 },
    phrases: `
      (ts01|ts02|ts03|tss01|tss02|tss03|tss04|tss05|tss06)
      (rl000001|rl000002|rl000003)
      rp 001
      rp 002
      rp 003
      (cxthrt|cxcnct|cxmxrt|cxsnvr)
      con t
      con t1
      con t2
      con t3
      mail received unusual rate
      our system detected unusual rate of unsolicited mail
      our system ... detected ... unusual rate
      lpn006
      receivingrate
      receivingratelimit
      unsolicitedratelimiterror
      unsolicitediperror
      unsolicited mail originating from ip ... rate limited
      temporarily deferred due to (user complaints|unexpected volume)
      mailbox exceeded rate
      rl
      hl (icc|ifc|rep)
      (mi|rp) (cel|dmc|ccl|drc|sfq|qrc|trc|cml|dma)
    `,
  },
  {
    class: 'blocklist',
    weight: 'sure',
    reason: 'address-refused',
    named: 'address-refused-named',
    source: 'Yahoo TSS09 and TSS11: what is deferred for good is refused',
    against: { throttle: 60 },
    phrases: `
      permanently (deferred|blocked|banned|blocklisted)
      (tss09|tss11)
    `,
  },
  {
    class: 'content',
    weight: 'sure',
    reason: 'spam-content',
    source:
      'Yahoo PH01, Gmail 5.7.1 UnsolicitedMessageError and BlockedMessage, Apple CS01 and HM08, Comcast, Facebook POL-P, Cloudmark, Postini psmtp, ATLAS, Zoho, QQ',
    against: { blocklist: 20 },
    phrases: `
      (ph01|phe)
      (cs01|hm07|hm08)
      dt (spm|spl)
      our system detected message likely unsolicited mail
      our system detected ... likely (unsolicited|suspicious)
      likely (unsolicited|suspicious)
      spam blocked psmtp
      mail from ip {ip} (rejected|blocked|refused) ... (detected|identified|classified|flagged) as spam
      atlas
      dspam check
      e2120
      mail content denied
      mail is rejected by recipients
      suspicious due to (nature|very low reputation) ...
      low reputation of sending domain
    `,
  },
  {
    class: 'content',
    weight: 'sure',
    reason: 'spam-content',
    source: 'content filters that look up the links of a message in URIBL, SURBL or DBL',
    against: { blocklist: 60 },
    phrases: `
      blocklist url in message
      blocklisted url in message
      body of message generated response
      (url|link|uri|links|urls|domain in message|website) ... {uribl}
      (url|link|uri|links|urls) ... {dnsbl}
      (message|body|mail|content) contain ... {uribl}
      (message|mail|content|body) contain ... {dnsbl}
      (url|uri|link|links) ... {listed} ... {list}
      breaches local uribl policy
      (blocklisted|blocklist) (file|attachment|extension|filename|word|phrase|keyword|subject|text|string|mime)
      (url|uri|link|links) ... (blocklisted|blocklist|banned)
      message (contain|contains) ... (url|link|uri|domain) ... {listed}
      (message|mail) contain ... (blocklisted|blocked|listed) ... 
    `,
  },
  {
    class: 'server',
    weight: 'sure',
    reason: 'server-error',
    source:
      'a block list that did not answer is no listing: Postfix "Service unavailable; … RBL lookup error", rbl_reply_maps, spamhaus.org return codes 127.255.255.x, Exim "DNS list lookup deferred"',
    against: { blocklist: 80, dns: 20 },
    phrases: `
      (unable|failed|not|error|temporary|timeout) ... (lookup|query|check|contact|reach|querying|checking) ... {list}
      (unable|failed|not|error|temporary|timeout) ... (lookup|query|check|contact|reach|querying|checking) ... {dnsbl}
      {list} ... (lookup|query) ... (error|failed|timeout|deferred|unavailable|failure|defer)
      {dnsbl} ... (lookup|query|dns) ... (error|failed|timeout|deferred|unavailable|failure|defer|servfail|not resolve)
      {dnsbl} ... (timeout|servfail|not respond|unreachable|unavailable)
      (lookup|query) ... {list} ... (error|failed|timeout|deferred|temporarily|unavailable)
      (lookup|query) ... {dnsbl} ... (error|failed|timeout|deferred|temporarily|unavailable|failure)
      (error|timeout|failed) ... (querying|contacting|looking up|lookup|query) {dnsbl}
      rbl (lookup|query) (error|failed|timeout)
      dnsbl (lookup|query|check) (error|failed|timeout|deferred)
      dnslist lookup ... (defer|deferred|failed|timeout)
      dns list lookup defer
      (error|warning) ... open resolver
      error open resolver
    `,
  },
  {
    class: 'server',
    weight: 'sure',
    reason: 'no-resources',
    source: 'RFC 3463 X.3.1: it is the whole server that is full, whoever the recipient is',
    against: { quota: 60 },
    phrases: `
      (server|system|host|disk|spool|queue) (run|ran|running|) out of (diskspace|disk|space|storage|memory|resources)
      (server|system|host) low on (diskspace|disk|space|memory)
    `,
  },
  {
    class: 'server',
    weight: 'sure',
    reason: 'server-error',
    source: 'milters, scanners and policy daemons that the server itself waits for',
    against: { timeout: 60 },
    phrases: `
      (filter|milter|scanner|antivirus|antispam|policy server|ldap|database) timeout
      command time limit
    `,
  },
  {
    class: 'timeout',
    weight: 'sure',
    reason: 'timed-out',
    source: 'Postfix smtpd(8) "Error: timeout exceeded" whatever its enhanced code, RFC 5321 section 4.5.3.2',
    against: { quota: 30 },
    phrases: `
      error timeout exceeded
      timeout exceeded
      transaction timeout exceeded
      data timeout
      idle timeout exceeded
    `,
  },
  {
    class: 'sender-auth',
    weight: 'sure',
    reason: 'dmarc',
    source:
      'Yahoo 5.7.9, Gmail 5.7.26 and 5.7.27, AOL, Comcast DM, Mail.ru: a policy here is the sending domain’s own',
    against: { content: 50, auth: 20, blocklist: 20 },
    phrases: `
      message not accept for policy reasons ... /error
      domain ... dmarc policy
      mi spf
      unauthenticated mail from {host} not accept
      mail unauthenticated
      this mail unauthenticated
      this message not pass authentication
      not pass auth checks
      sender not passed authentication
      gmail requires all senders to authenticate
      requires all senders to authenticate
      /unauthenticatedemail
      your email blocked because sender unauthenticated
      blocked because sender unauthenticated
      authentication-results
    `,
  },
  {
    class: 'auth',
    weight: 'sure',
    reason: 'sender-not-allowed',
    source:
      'Amazon SES, SendGrid, Mailgun, Microsoft and Google relays: the identity is not verified with the service',
    against: { recipient: 30, content: 20, malformed: 40 },
    phrases: `
      email address not verified
      sender domain not verified
      verify sender domain ... allowed
      identities failed check
      domain not verified
      not verified ... sender identity
      (messaging|sending) ... (paused|disabled|suspended) ... account
      account ... (paused|suspended) ... sending
      not registered gateway user
      sender ... does not exist in ... local
      access denied state 13
    `,
  },
  {
    class: 'content',
    weight: 'never',
    reason: 'policy-refusal',
    source: 'set phrases around a reply that say nothing of its cause',
    phrases: `
      reject mail from
      configured to reject mail from
      to reduce amount of spam sent
      to best protect users from spam
      best protect users from spam and phishing
      protect users from spam
      reduce amount of spam
      for more information
      anti-spam policy of recipient
      not junkemailfilter
      to make sure spam
      mail server configured correctly spf helo ptr
      be sure mailserver configured correctly ...
      be sure mailserver configured correctly spf helo ptr
      not going to try again
      (temporary|) mta failure on relaying from mta
      failure on relaying
      from mta
      account or domain may not exist they may be blocklisted or missing proper dns entries
      service not available no smtp service
      no smtp service
      not (try|retry) again
      contact postmaster
      contact isp
      contact internet service provider
      refer provider
      contact system administrator
      contact administrator
      contact mail system administrator
      contact email service provider
      if you feel this error
      if you believe ... error
      in error
      support
      contact recipient
      contact intended recipient
      contact domain administrator
      administrator of domain
      in reply to
      in reply to (rcpt|mail|data|end of data|ehlo|helo|starttls) ...
      response to (rcpt|mail|data|ehlo|helo)
      said for rcpt
      spf record
      no action required
      forward this (message|email) ...
      error code
      error codes
      see error codes section
      for assistance
      mail settings
      (message|mail|email) server
      (message|mail|email) system
      transport system
      mail client
      mail from
      message ... could not be delivered
      mail could not be delivered
      message not delivered
      mail not delivered
      not delivered
      following error
      following information
      server at
      server name
      delivery attempts
      generating server
      remote server
      remote host
      mail service provider
      service provider
      local time
      security issue
    `,
  },
]
