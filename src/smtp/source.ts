import { clip, foldSpace } from './fold.ts'
import { unwrap } from './layers.ts'

export type ReplySource = 'own' | 'remote' | 'unknown'

/**
 * Texts that Exchange's transport writes itself into LastError and event 2004; no server ever sent them. From
 * Microsoft's articles on each (451 4.4.0, 441 4.4.1, 454 4.7.0, 451 5.7.3) and the queue fields of formats seen.
 */
const own = [
  /^441 4\.4\.1 /i,
  /primary target ip address responded with/i,
  /error encountered while communicating with primary target ip address/i,
  /error communicating with target host/i,
  /failed to connect\. winsock error code/i,
  /connection dropped due to \w+/i,
  /^421 4\.2\.1 unable to connect/i,
  /^421 4\.4\.[12] connection (?:timed out|dropped)\W*$/i,
  /^4\d\d 4\.4\.3\d\d /i,
  /^5\d\d 5\.4\.3\d\d message expired/i,
  // DNS and connections (31x), certificates, STARTTLS and DANE (32x): Microsoft's list of errors in Exchange Online.
  /^4\d\d 4\.7\.32\d |^5\d\d 5\.(?:4\.31|7\.32)\d /,
  // Exchange's symbols are written like this; in small letters they are hosts (dns.example.com).
  /\b(?:SMTPSEND|RESOLVER|QUEUE|STOREDRV|ROUTING|TRANSPORT\.RULES|ADVQUEUE|CAT|DNS)\.[A-Z]\w+/,
  /\bmapiexception\w*/i,
  /failed to establish appropriate tls channel/i,
  /cannot achieve exchange server authentication/i,
  /certificate validation failure/i,
  /certificate specified in tlscertificatename/i,
  /tls negotiation failed with error/i,
  /dns query failed/i,
  /proxy session setup failed on frontend/i,
  /remote server returned (?:unknown recipient|message|an? )/i,
  /matching connectors? (?:not|could not be|cannot be) found/i,
  /no route to the mailbox database/i,
  /\bsockettimedout\b|socket error code \d+/i,
]

/**
 * Whether the server at the other end said this or the person's own Exchange made it up. A reply that Exchange quotes
 * was said by the other side, unless it is itself one of those that Exchange makes (`421 4.2.1 Unable to connect`).
 * `unknown` for a text without a reply code. A `<` row of the send protocol log outranks this.
 */
export function replySource(reply: string): ReplySource {
  const layers = unwrap(clip(foldSpace(reply)))
  const said = layers.own.at(-1) ?? ''
  if (own.some((made) => made.test(said))) return 'own'
  return /(?:^|\W)[245](?:\d\d|\.\d{1,3}\.\d{1,3})(?!\d)/.test(said) ? 'remote' : 'unknown'
}
