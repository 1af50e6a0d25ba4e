/** What a postmaster can look into, by the cause that it would show. */
import type { CauseId } from '../article.ts'

export type Ask =
  | 'blocklist'
  | 'size'
  | 'filter'
  | 'timeout'
  | 'tls'
  | 'auth'
  | 'senderAuth'
  | 'dns'
  | 'resources'
  | 'rate'
  | 'recipient'
  | 'mailbox'
  | 'format'

/** `null`: only the sender's own side can look. */
const asks: { readonly [C in CauseId]: Ask | null } = {
  blocklist: 'blocklist',
  'size-limit-remote': 'size',
  'size-limit-own': null,
  'antivirus-destination': 'filter',
  'antivirus-own': null,
  disclaimer: 'format',
  'message-format': 'format',
  'firewall-smtp-inspection': 'timeout',
  'idle-timeout': 'timeout',
  'path-mtu': 'timeout',
  'network-path': 'timeout',
  'port-25-blocked': 'timeout',
  'tls-certificate': 'tls',
  'tls-version': 'tls',
  'exchange-auth': 'auth',
  'relay-denied': 'auth',
  'sender-auth': 'senderAuth',
  dns: 'dns',
  routing: 'dns',
  'destination-resources': 'resources',
  'destination-policy': 'filter',
  'rate-limit': 'rate',
  recipient: 'recipient',
  'mailbox-full': 'mailbox',
}

/** More than this a stranger will not look into. */
const MOST = 4

/** What to ask, most promising first: `causes` best first, at most four questions, each once. */
export const asksFor = (causes: readonly CauseId[]): readonly Ask[] =>
  [...new Set(causes.flatMap((cause) => asks[cause] ?? []))].slice(0, MOST)
