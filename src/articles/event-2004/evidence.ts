/** From evidence to answers: what a reply, an event or a log already tells. */
import { type Answers, UNKNOWN } from '#engine'
import type { EvidenceRecord } from '#evidence'
import { fromReply, isCertificateFault } from './fromReply.ts'

/** Exchange Online's hosts, or a connector that is named for it. */
const EXCHANGE_ONLINE =
  /\.(?:mail\.protection\.outlook\.com|mail\.eo\.outlook\.com|prod\.(?:protection\.)?outlook\.com)|\.onmicrosoft\.com|office ?365|\bo365\b|microsoft ?365|exchange online|hybrid/i

/** Of which delivery type the next hop is known; of a smart host it is not: it may be anybody's. */
const deliveries: readonly (readonly [hop: string, pattern: RegExp])[] = [
  ['edge', /^smtp ?relay.*edge/i],
  ['own', /^smtp ?(?:delivery|relay)/i],
]

function hopOf({
  connector = '',
  deliveryType = '',
  reply = '',
  nextHop = '',
  remoteHost = '',
}: EvidenceRecord): string | undefined {
  // A queue to another server of ours may be named for the connector that this one delivers through.
  const inside = deliveries.find(([, pattern]) => pattern.test(deliveryType))
  if (inside !== undefined) return inside[0]
  if (
    EXCHANGE_ONLINE.test([connector, nextHop, remoteHost].join(' ')) ||
    /\.outlook\.com\b/i.test(reply.slice(0, 1000))
  ) {
    return 'exo'
  }
  if (/intra-?organi[sz]ation/i.test(connector)) return 'own'
  return /^dns ?connector/i.test(deliveryType) ? 'internet' : undefined
}

/** Exchange 2013 and the first ones after it write 15.0.0.0 in their logs: that tells nothing. */
const versions: readonly (readonly [version: string, pattern: RegExp])[] = [
  ['ex2010', /^14\./],
  ['ex2016', /^15\.0?1\./],
  ['ex2019', /^15\.0?2\./],
]

function fromLog({ log }: EvidenceRecord): Answers {
  if (log === undefined) return {}
  // A session that failed before anything was heard has no greeting either.
  const { tlsError, remoteLine, ownError, startTls, greeting = 'none' } = log
  const said =
    tlsError !== undefined
      ? isCertificateFault(tlsError)
        ? 'tls-cert'
        : 'tls-other'
      : remoteLine
        ? 'remote'
        : greeting === 'none'
          ? 'silent'
          : undefined
  const telnet =
    greeting === 'asterisks'
      ? 'asterisks'
      : startTls === false
        ? 'no-starttls'
        : greeting === 'none' && ownError !== undefined
          ? 'none'
          : undefined
  return {
    ...(telnet === undefined ? {} : { greeting: telnet }),
    ...(said === undefined ? {} : { log: said }),
  }
}

/** Exchange's last command, where it is the point at which a connection breaks (the question `stage`). */
const stages = new Map([
  ['EHLO', 'early'],
  ['HELO', 'early'],
  ['STARTTLS', 'starttls'],
  ['DATA', 'data'],
  ['BDAT', 'data'],
])

/** What a log says where nobody gave a reply: Exchange's own words of a connection or a negotiation that failed. */
const wordsOf = ({ ownError, tlsError }: NonNullable<EvidenceRecord['log']>): string | undefined =>
  ownError ?? (tlsError === undefined ? undefined : `TLS negotiation failed with error ${tlsError}`)

/** A session without a word of failure has broken, unless Exchange itself took its leave. */
function fromSilence({ log }: EvidenceRecord): Answers {
  return log === undefined || log.lastVerb === 'QUIT' ? {} : { reply: 'timeout' }
}

/** Where the log shows that it broke. An EHLO after the answer to the first stands inside TLS: that is not early. */
function stageOf({ log }: EvidenceRecord): string | undefined {
  const stage = stages.get(log?.lastVerb ?? '')
  return stage === 'early' && log?.startTls === true ? undefined : stage
}

/** What the record answers by itself, in the order of the questions. `{}` when it tells nothing. */
export function answersFrom(record: EvidenceRecord): Answers {
  const hop = hopOf(record)
  const version = versions.find(([, pattern]) => pattern.test(record.version ?? ''))?.[0]
  const { log, reply = log && wordsOf(log) } = record
  const said = reply === undefined ? fromSilence(record) : fromReply(reply)
  const stage = said.reply === 'timeout' ? stageOf(record) : undefined
  return {
    ...said,
    ...(stage === undefined ? {} : { stage }),
    ...(hop === undefined ? {} : { hop }),
    ...(version === undefined ? {} : { version }),
    ...fromLog(record),
  }
}

/** An answer of the person's counts, except "I don't know" where the evidence knows. */
export function merge(fromEvidence: Answers, given: Answers): Answers {
  const sure = Object.entries(given).filter(
    ([node, value]) => value !== UNKNOWN || !Object.hasOwn(fromEvidence, node),
  )
  return { ...fromEvidence, ...Object.fromEntries(sure) }
}

/** The record to start with: an event 2004, else the first with a reply, else the first. */
export function bestOf(records: readonly EvidenceRecord[]): EvidenceRecord | undefined {
  const replies = records.filter((r) => r.reply !== undefined)
  return replies.find((r) => r.eventId === 2004) ?? replies[0] ?? records[0]
}
