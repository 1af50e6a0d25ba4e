/** From a text to the evidence of a diagnosis. Loaded when something is pasted: pages do without the readers. */
import type { Place, Values } from '#commands'
import type { Evidence } from '#diagnosis'
import { answersFrom, bestOf } from '#event-2004'
import { type EvidenceProblem, type EvidenceRecord, examine } from '#evidence'
import { classifyReply } from '#smtp'

const domainOf = (mailbox: string | undefined): string | undefined => mailbox?.split('@')[1]

/** A refusal on account of the client names the client's address: ours. Elsewhere an address is the server's. */
const namesOurAddress = new Set(['blocklist', 'sender-auth', 'throttle'])

export function valuesFrom(record: EvidenceRecord): Values {
  const { ranked, remote } = classifyReply(record.reply ?? '')
  const found: { [P in Place]?: string | undefined } = {
    connector: record.connector,
    messageId: record.messageId,
    // Exchange takes a server by its host name; the event has the full domain name.
    server: record.computer?.split('.')[0],
    host: record.remoteHost ?? remote?.host,
    address: namesOurAddress.has(ranked[0]?.class ?? '') ? remote?.address : undefined,
    domain: domainOf(record.recipient) ?? record.nextHop,
    sender: record.sender,
    recipient: record.recipient,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''))
}

export function evidenceOf(text: string, records: readonly EvidenceRecord[], chosen: number): Evidence {
  const record = records[chosen]
  return {
    text,
    records,
    chosen,
    answers: record === undefined ? {} : answersFrom(record),
    values: record === undefined ? {} : valuesFrom(record),
  }
}

/** What the text holds, or why it holds nothing that can be used. */
export function readText(text: string): Evidence | readonly EvidenceProblem[] {
  const { records, problems } = examine(text)
  const best = bestOf(records)
  // A log can show a failure without a word from anyone: no reply, but answers.
  const telling = best?.reply !== undefined || best?.log !== undefined
  return best === undefined || !telling ? problems : evidenceOf(text, records, records.indexOf(best))
}
