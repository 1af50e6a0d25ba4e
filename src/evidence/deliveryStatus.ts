import { eachLine, fold } from './lines.ts'
import { type EvidenceRecord, evidenceRecord, type Reader } from './record.ts'

// A machine-readable bounce: message/delivery-status (RFC 3464), alone or inside the whole message.

/** RFC 3464 sections 2.2 and 2.3, and the two fields Exchange adds. A pasted line that has none goes on with the last. */
const fieldNames = new Set([
  'reporting-mta',
  'original-envelope-id',
  'dsn-gateway',
  'received-from-mta',
  'arrival-date',
  'original-recipient',
  'final-recipient',
  'action',
  'status',
  'remote-mta',
  'diagnostic-code',
  'last-attempt-date',
  'final-log-id',
  'will-retry-until',
  'x-display-name',
  'x-supplementary-info',
])

/** Actions that are no failure (RFC 3464 section 2.3.3). */
const successes = /^(?:delivered|relayed|expanded)/i

/** The value without its type, `dns;mx.example.net` or `rfc822; user@example.net`. */
const untyped = (value: string | undefined): string | undefined =>
  value?.replace(/^[\w-]{1,20};\s{0,9}/, '').trim()

/** `mx.example.net (192.0.2.1)`: a comment may follow (RFC 3464 section 2.1.1), and Google ends the name with a dot. */
function hostOf(mta: string | undefined): { remoteHost?: string; remoteAddress?: string } {
  const found = /^\[?([^\s()[\]]{1,255}?)\.?\]?(?:\s?\(\[?([\da-f.:]{3,45})[\s\],);]|\s|$)/i.exec(mta ?? '')
  const [, host, address] = found ?? []
  return {
    ...(host && (/^[\d.]+$|:/.test(host) ? { remoteAddress: host } : { remoteHost: host })),
    ...(address && { remoteAddress: address }),
  }
}

type Fields = Map<string, string[]>

/** The last Message-ID of the text is the undelivered message's: it comes back after the report's own header. */
interface Report {
  groups: Fields[]
  messageId: string | undefined
}

function reportOf(text: string): Report {
  const groups: Fields[] = [new Map()]
  let values: string[] | undefined
  let messageId: string | undefined
  for (const line of eachLine(text)) {
    const trimmed = line.trim()
    const colon = trimmed.slice(0, 60).indexOf(':')
    const name = colon > 0 ? trimmed.slice(0, colon).trim().toLowerCase() : ''
    if (name === 'message-id') messageId = trimmed.slice(colon + 1).trim()
    if (fieldNames.has(name)) {
      // Each recipient has a group of its own; the group begins with one of these two.
      const group = groups.at(-1)
      if (group && (group.has(name) || (name === 'original-recipient' && group.has('final-recipient'))))
        groups.push(new Map())
      values = [trimmed.slice(colon + 1).trim()]
      groups.at(-1)?.set(name, values)
    } else if (trimmed === '' || /^--/.test(trimmed) || /^[\w-]{1,40}:\s/.test(trimmed)) values = undefined
    else values?.push(trimmed)
  }
  return { groups, messageId }
}

export const readDeliveryStatus: Reader = (text) => {
  if (!/^[ \t>]{0,9}(?:Diagnostic-Code|Final-Recipient|Reporting-MTA)[ \t]{0,9}:/im.test(text))
    return undefined
  const { groups, messageId } = reportOf(text)
  const value = (group: Fields | undefined, name: string) => {
    const lines = group?.get(name)
    return lines && fold(lines.join('\n'))
  }
  const computer = untyped(groups.map((group) => value(group, 'reporting-mta')).find(Boolean))
  const records: EvidenceRecord[] = []
  for (const group of groups) {
    if (successes.test(value(group, 'action') ?? '')) continue
    const diagnostic = untyped(value(group, 'diagnostic-code'))
    const reply = diagnostic || /^[45]\.\d{1,3}\.\d{1,3}/.exec(value(group, 'status') ?? '')?.[0]
    if (!reply) continue
    records.push(
      evidenceRecord('delivery-status', {
        reply,
        messageId,
        computer,
        time: value(group, 'last-attempt-date'),
        recipient: untyped(value(group, 'final-recipient') ?? value(group, 'original-recipient')),
        ...hostOf(untyped(value(group, 'remote-mta'))),
      }),
    )
  }
  return { found: 'delivery-status', records, problems: records.length > 0 ? [] : ['no-reply'] }
}
