import type { Rule } from '../rule.ts'

/** What the sending domain and host publish about themselves does not fit: SPF, DKIM, DMARC, PTR, HELO. */
export const senderAuthRules: readonly Rule[] = [
  {
    class: 'sender-auth',
    weight: 'sure',
    reason: 'spf',
    source:
      'RFC 7208, RFC 7372 X.7.23 and X.7.24; openspf.org ("Please see http://www.openspf.org/Why"), Gmail, Exchange Online 5.7.23, Exim, Mail.ru, Yandex',
    // Where SPF is named, an authentication that failed is the domain's and not the client's.
    against: { content: 12, blocklist: 12, auth: 40 },
    phrases: `
      spf
      spf (fail|failed|softfail|hardfail|hard fail|soft fail|check|record|validation|policy|error|permerror|temperror|neutral|none|mechanism|unauthorized|mismatch|violation|rejected|blocked|result|reject|not|for|test|verification|authentication)
      (failed|fail|not pass|fails|blocked by|rejected by|violates|no|missing|invalid|without|due to|pass|by) spf
      {refused} ... spf
      sender policy framework
      sender policy framework (violation|fail)
      sender id ... (fail|failed|not|violation)
      purported responsible address
      senderid
      openspf
      not (permitted|designated|designate|authorized|allowed|listed) ... (sender|sending|to send mail|send mail|as permitted sender) for
      not (designate|designated) ... (permitted|allowed) sender
      not (allowed|permitted|authorized|listed) to send (mail|email|messages|) (from|for|using) (domain|{host})
      {ip} not (allowed|permitted|authorized|listed) to send ... (from|for|as|behalf)
      invalid ip for sending mail of domain
      mismatches client ip
      /openspf
      /spf
      (ip|host|server|address|mta) ... not (allowed|permitted|authorized|designated|listed) to send ... (for|from|domain)
      (server|host|ip) not (authorized|allowed|permitted) (to send|by|for) ... domain
      (mail|domain) ... not ... mail from this (ip|server|host)
    `,
  },
  {
    class: 'sender-auth',
    weight: 'sure',
    reason: 'dmarc',
    source:
      'RFC 7489, RFC 6376, RFC 7372; Gmail UnauthenticatedEmail, Yahoo 5.7.9, Outlook.com 5.7.509 and 5.7.515, Apple, Mail.ru, AOL DMARC, GMX',
    against: { content: 34, blocklist: 14, auth: 50 },
    phrases: `
      dmarc
      (message|mail|domain|from domain) not auth
      dmarc (policy|fail|failed|failure|check|verification|evaluation|reject|validation|record|violation|alignment|rejected|result|quarantine)
      (not pass|fail|failed|fails|due to|violates|per|by|because) dmarc
      {refused} ... dmarc
      dkim
      dkim (signature|fail|failed|failure|check|validation|verification|policy|required|key|not|error|invalid|missing|signed)
      (no|missing|invalid|failed|bad|not|valid|passing|acceptable|without) dkim
      domainkeys
      arc (validation|failure|failed)
      adsp
      mail from {host} not accept due to domain
      not accept due to domain ... policy
      (sender|from|message|mail|domain|email) (failed|fails|fail|lacks|unable) auth ... (check|checks|domain|information|sender|spf|dkim|validation|results|)
      (failed|fail|not pass|fails|pass|meet|meets) auth (check|checks|requirements|tests|level|)
      auth (results|information|tests|requirements|status)
      authentication requirement ... sender domain
      sending domain ... not ... (authentication|required) level
      not meet ... auth level
      multiple authentication checks failed
      domain owner ... policy
      domain policy
      sender domain ... policy
      message auth
      (spf|dkim) ... (alignment|aligned)
      must pass
      this message not signed
      not signed
      signature (failed|invalid|verification|missing|required|not)
      senderdomain not verified
      /dmarc
      /authentication
    `,
  },
  {
    class: 'sender-auth',
    weight: 'sure',
    reason: 'dmarc',
    source:
      'Gmail UnauthenticatedEmail, Yahoo, Fastmail, Comcast: the mail, not the client, is unauthenticated',
    against: { content: 34, blocklist: 14 },
    phrases: `
      unauthenticated (mail|email|message) 
      unauthenticated mail from
      unauthenticated mail not accept
      sender unauthenticated
    `,
  },
  {
    class: 'sender-auth',
    weight: 'sure',
    reason: 'reverse-dns',
    source:
      'RFC 7372 X.7.25; Postfix reject_unknown_client_hostname, Sendmail FEATURE(require_rdns), Exim verify = reverse_host_lookup, Gmail PTR, AOL RTR:RD, Comcast, T-Online, GMX, Orange, LinuxMagic',
    against: { dns: 24, auth: 24, recipient: 24, throttle: 6, blocklist: 12, content: 12 },
    phrases: `
      rdns
      (no|missing|invalid|bad|without|require|fix|incorrect|lack|generic|not have|fail|failed|valid|check|forward confirmed|unable|proper|lacks) rdns
      rdns (failed|fail|lookup|missing|not|required|record|entry|validation|check|error|mismatch|hostname|for|name|invalid|generic|unknown)
      rdns ... (failed|missing|not|required|mismatch|error|invalid)
      reverse (lookup|name|delegation|zone|pointer|record|hostname|host lookup|dns|resolution|mapping|map|ip|address|host|ptr|entry|resolve|arpa)
      reverse ... (lookup|record|hostname|dns)
      ptr
      ptr (record|records|lookup|entry|missing|name|required)
      (no|missing|invalid|generic|without|valid|require|not have) ptr
      not find (reverse hostname|hostname|client hostname|reverse)
      not find hostname
      client host rejected not find (hostname|reverse hostname)
      hostname not found
      not find ... hostname
      unable to (look up|lookup|resolve|find) ... hostname
      unable to lookup hostname for ip
      (ip|client ip|host ip) ... (not|no|failed) ... (resolve|hostname|name|lookup)
      {ip} not resolve
      {ip} ... not have ... (hostname|name|dns|reverse|entry)
      ip name (lookup|possibly forged|forged)
      ip name lookup failed
      relay denied ip name lookup failed
      relay ... ip name (lookup failed|possibly forged|forged)
      ip address ... (not resolve|no hostname|name lookup)
      (ip|host|hostname|client|server) ... (possibly forged|forged|may be forged)
      may forged
      forged sender
      (fake|faked|spoofed|spoofing|spoof) (sender|message|mail|address|from|from header|domain)
      (message|mail|sender) (spoof|spoofed|spoofing)
      antispoofing
      anti spoofing
      forged sender ... from header
      (from|header|from header) ... not match ... (auth|envelope|spf|dkim)
      dns nr
      name possibly forged
      (forward|reverse) confirmed
      fcrdns
      forward dns ... (match|not)
      dns ... (reverse|ptr)
      (ip|address) ... not match ... (hostname|dns|name|host)
      not match (hostname|dns|reverse|ptr)
      servers without valid sender domain
      without valid (sender domain|rdns|reverse|dns name|hostname)
      connection not accept from servers without valid sender domain
      not accept ... (from|servers|hosts) ... (with no|without|no) (rdns|reverse|ptr|dns)
      unresolvable (hostname|client|host|ip|relay)
      client host name ... unknown
      unknown client host
      fix rdns
      all mail servers must have ptr record
      get custom reverse dns
      custom rdns
      dns name ... (resolve|match)
      unresolvable relay host name
      relay host name
      (sending|connecting|client|source) (mta|host|server|ip|system) ... (no|without) (dns|name|hostname|dns name)
      ip ... (no|without) ... (dns|hostname)
      /linuxmagic
      /checkiprdns
      ip ... no ... name
      /rdns
      /ptr
      /reverse
      rtr rd
      rp rdn
      ip must resolve
      no reverse name
    `,
  },
  {
    class: 'sender-auth',
    weight: 'sure',
    reason: 'helo',
    source:
      'RFC 5321 section 4.1.4; Postfix reject_invalid_helo_hostname and reject_unknown_helo_hostname, Exim verify = helo, Exchange Online 5.7.506, Barracuda',
    against: { recipient: 24, dns: 14, blocklist: 12 },
    phrases: `
      (helo|ehlo) (command|name|hostname|argument|domain|string|host|address|) (rejected|refused|denied|invalid|not|need|bad|must|mismatch|failed|illegal|syntax|forged|required|should|verification|incorrect)
      (bad|invalid|fake|forged|faked|illegal|incorrect|wrong|not|suspicious|no|failed|syntactically invalid|improper|malformed|unresolvable) (helo|ehlo)
      bad helo
      helo ... (dynamic|generic|looks|numeric|not match|match|resolve|not resolve)
      fix helo
      (correct|change|check|set) helo
      helo (command rejected|rejected|denied|refused|mismatch|verification|verify|check|access)
      command rejected ... (fqdn|fully qualified|hostname)
      need fully qualified (hostname|domain|name|address)
      need fully qualified
      fully qualified hostname
      (helo|ehlo|helohost) (error|check|failure)
      helohost
      (helo|ehlo) (argument|name|domain|) ... (missing|no|without) dns
      (helo|ehlo) (argument|name|domain|) ... (missing|not exist|not resolve|not found)
      heloip
    `,
  },
  {
    class: 'sender-auth',
    weight: 'strong',
    reason: 'sender-domain',
    source:
      'Postfix reject_unknown_sender_domain ("Sender address rejected: Domain not found"), Sendmail "Domain of sender address does not exist", Exim sender verify, RFC 7505',
    also: { dns: 18, auth: 12 },
    against: { recipient: 24, content: 6 },
    phrases: `
      sender address rejected domain not found
      sender domain (not exist|not found|must exist|invalid|not resolve|unknown|unresolvable|not valid|has no|without|must resolve)
      domain of sender (address|) ... (not exist|not resolve)
      domain of sender address not exist
      domain of sender address not resolve
      (sender|from|mail from|return path) ... domain ... (not exist|not resolve|not found|no mx|no dns|invalid|not valid)
      sender domain ... (exist|resolve|mx|dns|valid|null mx)
      sender domain ... (no|without|not have) ... (dns|mx|record)
      (from|sender|envelope sender|mail from) domain must (resolve|exist)
      domain must (resolve|exist)
      hostname must (resolve|exist|match)
      (unresolvable|unknown|nonexistent|invalid|unverifiable) sender domain
      not resolve sender domain
      unable to verify sender domain
      sender ... null mx
      sender not ... (mx|dns)
      sender email address ... domain ... not
      {host} not exist
      sender ... (unknown|invalid|reserved) (tld|top level domain|domain)
      (host|sender|client) ... from (unknown|reserved|invalid) (tld|domain)
      sender domain (resolve|lookup|check|verification|verify|validation) (failed|error|)
      sender rejected domain not have
      sender rejected domain not (exist|resolve|found)
      sender domain not have
      valid sender domain
      valid domain ... sender
    `,
  },
  {
    class: 'sender-auth',
    weight: 'weak',
    reason: 'reverse-dns',
    source: 'general wording',
    phrases: `
      hostname
      mismatch
      forged
    `,
  },
]
