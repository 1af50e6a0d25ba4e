import type { Rule } from '../rule.ts'

/** The next hop is not found by name, or the way to it goes in a circle. */
export const dnsRules: readonly Rule[] = [
  {
    class: 'dns',
    weight: 'sure',
    reason: 'name-not-found',
    source:
      'Exchange 451 4.4.0 "DNS query failed" (SMTPSEND.DNS.*), Exchange Online 4.4.310 and 4.4.312; Sendmail "Host unknown (Name server: host not found)", Postfix "Host or domain name not found", Exim, qmail, Courier',
    against: { recipient: 14, server: 6, timeout: 14 },
    phrases: `
      dns query failed
      dns (query|lookup|error|failure|failed|problem|resolution|server|record|name|mx|soft|hard|timeout|temporary|servfail|temporarily|loop)
      dns ... (failed|error|not found|timeout|failure|not exist|invalid|nonexistent)
      (failed|unable|error|not|invalid|temporary|hard|soft|bad|incorrect) dns
      nonexistentdomain
      nonexistent domain
      domain nonexistent
      (infodomainnonexistent|infonorecords|servererror ... dns|dnsfailure|invaliddata|retrytimeout)
      smtpsend dns
      dns nonexistentdomain
      nxdomain
      servfail
      (domain|host|hostname) (name|) not (found|known|exist|resolve|exists|recognized|valid|registered|in dns)
      (domain|host|hostname) ... not (found|exist|resolve)
      (domain|host|hostname) (unknown|nonexistent|invalid|not found|unresolvable)
      host or domain name not found
      host (unknown|lookup failed|lookup did|not found|name lookup)
      host lookup (failed|did not complete|error)
      host lookup ...
      host unknown
      host not found
      unknown (host|domain|server|destination host|mail host|recipient domain|destination domain|destination)
      (invalid|bad|illegal|nonexistent|incorrect|unresolvable) (domain|host|domain name|hostname|recipient domain|destination domain|destination host|email domain|destination system|mx)
      nosuch (domain|host)
      nosuch domain
      nosuch domain at this location
      domain in email address not exist
      domain in ... address ... not exist
      name or service not known
      name (service|server) error
      name (resolution|lookup) (failed|error|failure|temporary)
      (nameserver|name server) ... (error|not found|failed|no data|timeout|failure)
      temporary lookup failure ... (host|domain|dns|mx)
      no (mx|a record|a records|mx record|mx records|mail exchanger|mail exchangers|dns|dns entry|dns record|address record|aaaa|mx or a|valid mx|usable mx|mail hosts|dns records)
      not (find|get|resolve|locate|lookup) (mx|domain|host|ip|address|server|mail exchanger|hostname|destination|mail server|a host|{host})
      not find any host
      unable to (resolve|lookup|find) (domain|host|mx|hostname|address|route|dns|{host}|destination|recipient domain)
      unable to route
      not route (to|mail|message|domain|{host})
      failed to resolve
      (mx|mail exchanger|mail exchange|mxs) (record|records|lookup|not|host|hosts|server|points|point|invalid|problem|resolves|resolve)
      mx (record|host|lookup|domain|) ... (failed|invalid|not exist|not resolve|points|localhost|loopback)
      mx (record|host|lookup|domain|) not found
      null mx
      nullmx
      lookup (failed|failure|error) ... (domain|host|mx)
      unrouteable mail domain
      unroutable (domain|mail domain)
      unrouteable
      unroutable
      all relevant mx records point to
      best preference mx
      (host|domain) not accept (mail|any mail|email|smtp)
      domain ... not accept (mail|any mail|email)
      not accept mail nullmx
      address family
      not (known|recognized) domain
      domain ... (expired|not registered|not configured|not set up)
      domain (not|no) (longer|valid|configured|setup|exist|active)
      (recipient|destination|target) domain ... (not found|not exist|unknown|invalid|not resolve)
      recipient domain not (exist|found|valid)
      route ... not found
      no route (found|for|to domain|to destination)
      not accept mail over ipv6
      over ipv6
      not accept email over ipv6
      server not found
      unknownhost
      cname lookup
      cname (failed|loop|record)
      (mx|srv) ... record ... no smtp service
      mx or srv record indicated no smtp service
      malformed name server reply
      no matches to nameserver query
      name service error
      unable to resolve route
      (mx|domain) ... no smtp service
      network dns
      not find ... (mail exchanger|host named|gateway)
      domain not in dns
      dns records for ... not found
      (temporary|temporarily) dns (error|failed|failure|problem|lookup)
      temporary dns
      not known host
      host name invalid
      (malformed|unexpected|bad|invalid) ... nameserver (reply|response)
      nameserver (reply|response)
      (no|not have) ... mail exchanger
      domain not (used|configured|set up) for mail
      domain not (accept|receive) mail
      no data by dns
      dead domain
      domain (unreachable|not reachable)
      mail domain ... (unknown|invalid|not exist|not found)
      domain in ... address ... (unknown|invalid)
      (recipient|destination) domain must (exist|resolve)
      domain (retired|obsolete|unavailable|expired|suspended|parked|defunct|inactive|closed)
      domain nolonger (in use|used|valid|exist|active|hosted|here)
    `,
  },
  {
    class: 'dns',
    weight: 'sure',
    reason: 'mail-loop',
    source:
      'RFC 5321 section 6.3, RFC 3463 X.4.6; Exchange 5.4.6 and 5.4.14, Postfix "mail for … loops back to myself", Sendmail "Too many hops", "local configuration error", qmail, Exim',
    against: { throttle: 60, server: 20 },
    phrases: `
      hopcount exceeded
      hopcount
      hops exceeded
      toomany hops
      toomany received
      toomany received headers
      too many hops
      maximum hop
      (routing|mail|message|email|forwarding|delivery|possible|dns|possible mail|smtp|potential) loop
      loop (detected|back|count|in|found|to|error|prevention|exceeded|condition|)
      loops back to myself
      (mail|message) ... loop
      looping
      local configuration error ... (mx|loop|host)
      config error mail loops back to me
      resolver fwd looping
      forwarded too many times
      {exceeded} ... hops
      points back to
      suspected mail loop
      possible mail loop
      already have my delivered to
      prevent loop
      loop broken
      aliasing forwarding loop
      maximum forwarding loop count
      loop was found in mail exchanger
      received header counts
      {num} hops
      mailloop
      (back|loop) to (myself|itself|self)
    `,
  },
  {
    class: 'dns',
    weight: 'weak',
    reason: 'name-not-found',
    source: 'general wording',
    phrases: `
      (dns|nameserver|resolve)
    `,
  },
]
