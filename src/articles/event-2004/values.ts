/** From evidence to values for commands. */
import type { EvidenceRecord } from '#evidence'
import type { Place, Values } from '../commands/index.ts'

/** A local part in quotes may have an `@` of its own (RFC 5321 section 4.1.2). */
const domainOf = (mailbox: string | undefined): string | undefined => /@([^@]+)$/.exec(mailbox ?? '')?.[1]

/** The first of the smart hosts that a queue names; an address stands in brackets. */
const smartHostOf = (nextHop: string | undefined): string | undefined =>
  nextHop
    ?.split(/[,;]/)[0]
    ?.trim()
    .replace(/^\[(.*)\]$/, '$1')

/** The admin's own values. None comes from the words of a reply: a stranger's server wrote those. */
export function valuesFrom(record: Partial<EvidenceRecord>): Values {
  const { deliveryType = '', nextHop } = record
  const toSmartHost = /^smart ?host/i.test(deliveryType)
  // Of other ways than by DNS the next hop is a smart host, a server, a site or a database, not the recipients' domain.
  const byDns = deliveryType === '' || /^dns/i.test(deliveryType)
  const found: { [P in Place]?: string | undefined } = {
    connector: record.connector,
    messageId: record.messageId,
    // Exchange takes a server by its host name; the event has the full domain name.
    server: record.computer?.split('.')[0],
    host: record.remoteHost ?? record.remoteAddress ?? (toSmartHost ? smartHostOf(nextHop) : undefined),
    domain: domainOf(record.recipient) ?? (byDns ? nextHop : undefined),
    sender: record.sender,
    recipient: record.recipient,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''))
}
