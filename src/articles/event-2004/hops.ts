/** The way of a message, and where on it each cause has its place. Where two sides must agree, both are named. */
import type { CauseId } from './article.ts'

/** In the order in which a message passes them. */
export const hops = [
  'mailbox',
  'categorizer',
  'queue',
  'connector',
  'filter',
  'firewall',
  'internet',
  'edge',
  'destination',
] as const
export type Hop = (typeof hops)[number]

/** A cause without a place on the way does not compile. */
export const hopsOf = {
  // The list is read where the message arrives.
  blocklist: ['edge'],
  'size-limit-remote': ['edge', 'destination'],
  // The organization's limits apply in the categorizer, a connector has one of its own.
  'size-limit-own': ['categorizer', 'connector'],
  'antivirus-destination': ['edge', 'destination'],
  'antivirus-own': ['filter'],
  // Agents and transport rules change a message while it is categorized.
  disclaimer: ['categorizer'],
  'message-format': ['mailbox', 'categorizer'],
  'firewall-smtp-inspection': ['firewall'],
  'idle-timeout': ['firewall'],
  'path-mtu': ['firewall', 'internet'],
  'network-path': ['firewall', 'internet'],
  // Some providers block it, too.
  'port-25-blocked': ['firewall', 'internet'],
  'tls-certificate': ['connector', 'edge'],
  'tls-version': ['connector', 'edge'],
  'exchange-auth': ['connector', 'edge'],
  'relay-denied': ['connector', 'edge'],
  // The records stand in public DNS.
  'sender-auth': ['internet', 'edge'],
  // The name is looked up when the queue connects.
  dns: ['queue', 'internet'],
  // The categorizer chooses the connector by its address spaces.
  routing: ['categorizer', 'connector'],
  'destination-resources': ['edge', 'destination'],
  'destination-policy': ['edge'],
  'rate-limit': ['edge'],
  recipient: ['edge', 'destination'],
  'mailbox-full': ['destination'],
} as const satisfies { readonly [C in CauseId]: readonly [Hop, ...Hop[]] }
