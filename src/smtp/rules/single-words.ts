import type { Rule } from '../rule.ts'

/**
 * What a word leans to where no phrase is known: most replies that say it, of those whose class was read with care,
 * are of that class. Any phrase outweighs it.
 */
export const singleWordRules: readonly Rule[] = [
  {
    class: 'recipient',
    weight: 'hint',
    reason: 'recipient-refused',
    source: 'replies of many systems',
    phrases: `
      account
      addressee
      alias
      longer
      moved
      suspended
      locked
      discontinued
      (benutzer|unbekannt|destinatario|destinataire)
      (адресат*|пользовател*|получател*)
    `,
  },
  {
    class: 'quota',
    weight: 'hint',
    reason: 'mailbox-full',
    source: 'replies of many systems',
    phrases: `
      full
      (storage|allocation)
      (exhausted|overdrawn)
      (voll|pleine|llena|piena|переполнен*)
    `,
  },
  {
    class: 'size',
    weight: 'hint',
    reason: 'message-too-large',
    source: 'replies of many systems',
    phrases: `
      (large|big|larger|bigger|oversize|oversized)
      mb
      размер*
    `,
  },
  {
    class: 'blocklist',
    weight: 'hint',
    reason: 'address-refused',
    source: 'replies of many systems',
    phrases: `
      (dynamic|dialup|residential)
      poor
      (removal|delist|delisting|unblock)
      provider
      network
      country
      black
      listing
      ip
    `,
  },
  {
    class: 'blocklist',
    weight: 'fair',
    reason: 'block-list',
    source: 'replies of many systems',
    phrases: `
      (dnsbl|rbl|dnsbls|rbls)
    `,
  },
  {
    class: 'content',
    weight: 'hint',
    reason: 'spam-content',
    source: 'replies of many systems',
    phrases: `
      (bulk|unsolicited|unwanted)
      (score|scored|scoring)
      (classified|identified|considered|likely)
      (rule|words|heuristic|heuristics)
      (url|security|unacceptable)
    `,
  },
  {
    class: 'sender-auth',
    weight: 'hint',
    reason: 'reverse-dns',
    source: 'replies of many systems',
    phrases: `
      (reverse|rdns|ptr)
      (localhost|qualified|forward)
    `,
  },
  {
    class: 'sender-auth',
    weight: 'hint',
    reason: 'helo',
    source: 'replies of many systems',
    phrases: `
      (helo|ehlo)
    `,
  },
  {
    class: 'sender-auth',
    weight: 'hint',
    reason: 'spf',
    source: 'replies of many systems',
    phrases: `
      (signature|framework|record)
      (spf|dkim|dmarc|ptr|rdns|helo) (spf|dkim|dmarc|ptr|rdns|helo) (spf|dkim|dmarc|ptr|rdns|helo)
    `,
  },
  {
    class: 'auth',
    weight: 'hint',
    reason: 'authentication',
    source: 'replies of many systems',
    phrases: `
      (auth|login|password|credentials|logged)
      (anonymous|permitted|authorized)
    `,
  },
  {
    class: 'auth',
    weight: 'hint',
    reason: 'relay-denied',
    source: 'replies of many systems',
    phrases: `
      relay
    `,
  },
  {
    class: 'throttle',
    weight: 'hint',
    reason: 'rate-limit',
    source: 'replies of many systems',
    phrases: `
      (many|excessive|concurrent|frequency|rate)
      (hour|hourly|daily|day|minute|minutes)
      (fast|unusual|throttled|throttling)
      (busy|load)
      (trop|plus tard|позже)
    `,
  },
  {
    class: 'timeout',
    weight: 'hint',
    reason: 'connection-lost',
    source: 'replies of many systems',
    phrases: `
      (timed|timeout|waiting)
      (lost|reset|closed|dropped|socket|winsock)
      (unreachable|establish|greeting)
    `,
  },
  {
    class: 'tls',
    weight: 'hint',
    reason: 'tls-failed',
    source: 'replies of many systems',
    phrases: `
      (encryption|encrypted|negotiation|handshake|ssl)
    `,
  },
  {
    class: 'dns',
    weight: 'hint',
    reason: 'name-not-found',
    source: 'replies of many systems',
    phrases: `
      (mx|lookup|query|nxdomain)
    `,
  },
  {
    class: 'dns',
    weight: 'hint',
    reason: 'mail-loop',
    source: 'replies of many systems',
    phrases: `
      (hop|loop)
    `,
  },
  {
    class: 'malformed',
    weight: 'hint',
    reason: 'bad-format',
    source: 'replies of many systems',
    phrases: `
      (bare|linefeed|linefeeds|octets|character|8bit|charset|encoding)
      (compliant|improper|improperly|duplicate|date)
    `,
  },
  {
    class: 'server',
    weight: 'hint',
    reason: 'server-error',
    source: 'replies of many systems',
    phrases: `
      (insufficient|memory|disk|database)
      (internal|unexpected|exception|crashed)
      (write|create|offline|backend|milter)
    `,
  },
  {
    class: 'other',
    weight: 'hint',
    reason: 'protocol',
    source: 'replies of many systems',
    phrases: `
      (unrecognized|unimplemented|implemented|sequence|command|syntax)
    `,
  },
]
