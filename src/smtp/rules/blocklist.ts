import type { Rule } from '../rule.ts'

/** The sending address is refused for what it is known for. */
export const blocklistRules: readonly Rule[] = [
  {
    class: 'blocklist',
    weight: 'named',
    reason: 'block-list',
    named: 'names-block-list',
    source:
      'Postfix reject_rbl_client, Sendmail FEATURE(dnsbl), Exim dnslists, Exchange IP Block List providers; the pages of Spamhaus, SpamCop, SORBS, Barracuda, UCEPROTECT, Trend Micro',
    phrases: `
      {blocked} (using|by|via|due to|from|because|in|at) {dnsbl}
      blocked (using|by|via|with) {host}
      blocked (using|by|via|with) ... {dnsbl}
      {dnsbl}
      {listed} (in|on|at|by|with|as) {dnsbl}
      {listed} (in|on|at|by) ... {dnsbl}
      {listed} (in|on|at|by) {list}
      {listed} (in|on|at|by) ... {list}
      {listed} in ... (access db|access database|access list)
      {ip} ... blocked by ... antispam
      (ip|ip address|host|server|network|{ip}) on ... (list|rbl|blocklist|{list})
      denied {list}
      rejected {list}
      blocked {list}
      listed (in|on|at|by) {host}
      listed (in|by|at) lookup site
      {list} ... listed
      blocked (using|by|due to|because|via|through) ... {list}
      rejected (using|by|due to|because|via|through|for) ... {list}
      rbl (restriction|restrictions|listed|listing|match|blocked|lookup|check|hit|filter|)
      dnsbl
      realtime blocklist
      real time blocklist
      blocklist
      blocklisted
      ip ... blocklisted
      host blocklisted
      found on one or more (dnsbl|dnsbls)
      customer blocklist
      part of network ... on blocklist
      part of network on our blocklist
      on our blocklist
      in our blocklist
      in blocklist
      see spamhaus
      in spamhaus
      listing in {list}
      {list} listing
      (spamhaus|spamcop|sorbs|barracuda|uceprotect*|invaluement|abuseat|spamrats|nixspam|abusix)
      trend micro (rbl|email reputation|ers|network reputation)
      ers (dul|rbl|qil)
      in rbl
      listed ip
      dynamic user list
      dial up (list|pool|ip|address|host|user)
      dynamic ip (range|address|pool|space|)
      (dynamic|dialup|residential|generic) (ip|address|host|pool|range|ips) ... (rejected|refused|denied|not accept|not allowed|blocked)
      client host ... listed
      mail from dynamic
    `,
  },
  {
    class: 'blocklist',
    weight: 'strong',
    reason: 'address-refused',
    named: 'address-refused-named',
    source:
      'Exchange Online 5.7.511 and 5.7.606, Yahoo TSS, AOL, Comcast BL, Cox, AT&T, GoDaddy, Mimecast, Proofpoint, Cisco SenderBase, Facebook, T-Online, GMX',
    // A connection that is refused for what an address is known for was made.
    against: { content: 14, timeout: 40 },
    phrases: `
      (ip|ip address|host|network|client host|client|client address|server|sending ip|source ip|connecting ip|sender ip|range|subnet|mta) {ip} {blocked}
      (ip|ip address|host|network|client host|sending ip|source ip|connecting ip|sender ip|subnet|ip range|your host|sending server|sending mta|netblock) (banned|blocked|blocklisted|rejected|refused|denied|forbidden|prohibited)
      (ip|ip address|server ip|sending ip) ... (banned|blocked|rejected)
      (banned|blocked|rejected|bad|refused|denied|forbidden) (ip|ip address|host|network|sending ip|client|sender ip|server|subnet)
      (banned|blocked|rejected|refused) ... ip (address|)
      {ip} (banned|blocked|rejected|refused|denied|listed|prohibited)
      {host} (banned|blocked|blocklisted)
      banned sending ip
      mail from {ip} (rejected|refused|blocked|denied|not accept|not allowed)
      mail from ip {ip}
      mail from ip (banned|blocked|rejected|refused)
      (messages|connections|mail) from {ip} ... (blocked|rejected|refused|not accept|not sent|denied|not allowed)
      messages from {ip} not sent
      connections not accept from {ip}
      connection (not accept|refused|rejected|blocked|denied) from {ip}
      {ip} not allowed
      access denied ... ip
      access from (ip|ip address|host|{ip}) (denied|blocked|refused|rejected)
      traffic not accept from ip
      not accept (mail|messages|connection|email) from (ip|host|server|network|address|{ip})
      (mail|messages|connection) from (dynamic|residential|dialup|consumer|broadband|dsl|cable) ... (pool|range|ip|host|network|user)
      not accept (mail|messages|email) from (dynamic|residential|dialup|consumer|broadband|dsl|cable)
      not accept (mail|email) ... from ... (ip|network|server)
      (poor|bad|low|negative|insufficient|suspicious|no) reputation
      poor reputation
      reputation (too low|score|poor|bad|problem|problems|issue|low)
      due to ... reputation
      (ip|sender|domain|mta|mail) reputation
      senderbase
      reputation
      sender score
      too many unwanted (messages|mail)
      unwanted (mail|messages) ... sent from
      host network not allowed
      network not allowed
      network ... (blocked|banned)
      blocked for (abuse|spam|spamming)
      blocked due to (abuse|spam|spamming|user complaint|complaint)
      (rejected|refused|blocked) ... (abuse|abusive) ...
      sending spam
      (host|ip|server|network|address) ... (sending|sent|source of|originating) spam
      spam source
      spamming (host|ip|server|network)
      known spam (source|sender|host|ip|server)
      known spammer
      you spammer
      (ip|host|address) ... spammer
      spammer
      spam sender
      spam (host|ip|server|site|network)
      open (relay|proxy|relays|proxies)
      relay server ... open
      access to (mail system|system|server|host) ... (rejected|denied|blocked|refused)
      access to mail system ... rejected
      rejected by (sender|ip) ... reputation
      delisted
      delist
      delisting
      to (request removal|removed|unblock) ... list
      request removal
      request unblock
      unblock request
      (bad|poor) (ip|sender) (score|karma|history)
      use (smtp server|mail server|mailserver|smtp relay|outgoing server|smarthost) ... (isp|provider)
      use ... isp (mail|smtp|outgoing) server
      use isp
      mail server of isp
      ip in blocked
      (ip|ip address|{ip}) in ... (database|blocklist)
      (invalid|illegal|untrusted) ip
      blocked ... (country|countries|geo|region)
      (country|geo|geographic) ... (blocked|not accept|rejected|denied|not allowed|banned)
      blocked ip
      blocked by (isp|host|administrator|firewall|recipient server)
      client host rejected (blocked|abuse|banned|spam|access denied|access)
      unknown client host rejected (access denied|blocked|abuse|banned|spam)
      not (allowed|permitted) to connect ... listed
      sender ip ... blocked
      host rejected for spam
      blocked access
      access blocked
      access restricted ip
      local blocking
      ipbl
      blocked by local
      {ip} in local
      your host ... blocked
      banned for
      has been banned
      attack detected from
      ip ... (spam|abuse)
      access to submit messages ... rejected
      to submit messages to email system rejected
      submit messages to mail system ... rejected
      not (allowed|permitted) to connect
      not currently accepting mail from ip
      rejecting mail from
      host not allowed to mail
      no access from
      no access for (ip|host|server|network|client)
      (dynamic|zombied|zombie) ... ips blocked
      network ... temporary blocklisted
      bad sender ip
      sent from dynamic ip
      (dynamic|dialup|dial up) (ip|pool|address|host|client)
      dialup pool
      not accept (connections|mail) from ... (country|network)
      email rejected by reputation filter
      reputation filter
      connection rejected by policy
      ip ... not allowed to send
      sender ip reputation
      suspicious ip
      ip address not allowed
      (requires|require) ... static ip
      (botnet|zombie|compromised host|hijacked)
      {ip} ... (spam|abuse|abusive)
      suspicious (activity|traffic|behavior) from (ip|network)
      nolonger accept connection from
      not accept connection ... (dynamic*|residential|dialup)
      dynamic* assigned (ip|address)
      on dynamic (ip|address)
      ers customized block
      black (ip|host)
      openrelay
      (ip|host|server|network) unwelcome
      rtr
      not accept mail from {host}
      (forbidden|denied|blocked|rejected|refused) by ip
      sender ip (address|) {blocked}
      refused to talk to me access denied
      refused to talk to me (blocked|denied|rejected|refused|banned)
    `,
  },
  {
    class: 'blocklist',
    weight: 'fair',
    reason: 'address-refused',
    named: 'address-refused-named',
    source: 'general wording',
    phrases: `
      (client|host|client host|server) (rejected|refused|blocked|denied|banned)
      client host ... rejected
      connection (rejected|blocked|denied) ... policy
      host ... (not allowed|not permitted|not accept)
      unauthorized host
      blocked see
      banned
      (host|client) access denied
      host not (allowed|permitted|accept)
      (mail|messages|email) from (host|server|site|network|domain|system) ... (rejected|refused|blocked|not accept|denied)
      not accept (mail|messages) from (host|site|system|domain)
      (mail|messages) not accept from (host|server|ip|site|system|network)
      rejected for policy reasons ... ip
      refused to talk
      see {dnsbl}
      (refused|rejected|denied) see {url}
      connection (denied|rejected|blocked)
      (refused|denied|rejected|blocked) connection
      use ... (isp|provider) (smtp|mail server|relay)
      use (smtp|mail server|relay) (isp|provider)
      banned (sender|ip|host|server|client)
      blocked ... see ... (removal|delist|delisting|unblock)
      (ip|host|server|client) ... matched ... (list|rule)
      spam source
    `,
  },
  {
    class: 'blocklist',
    weight: 'weak',
    reason: 'address-refused',
    source: 'general wording; links to explanations',
    phrases: `
      blocked
      /rbl
      /blocklist
      /blacklist
      /bl
      /blocked
      /block
      /blocks
      /lookup
      /unblock
      /delist
      /dnsbl
      /ipcheck
      /removal
      /reputation
      /ip
      /denyip
    `,
  },
  {
    class: 'blocklist',
    weight: 'fair',
    reason: 'address-refused',
    named: 'address-refused-named',
    source: 'general wording: a refusal that names an address or a listing, and no reason',
    against: { content: 12 },
    phrases: `
      {refused} {ip}
      {refused} ... listed (in|on|at|by)
      (in|on) (rejected|refused|denied|blocked|ban) list
      intrusion (prevention|detection)
    `,
  },
]
