import { recipientStatuses } from './lastError.ts'
import { type EvidenceFormat, type EvidenceRecord, evidenceRecord } from './record.ts'
import { fromFirstReply, isSuccess } from './replyText.ts'

/**
 * A column by its name in the file. `Get-MessageTrackingLog` prints the same column under another: its name without
 * hyphens, and some renamed.
 */
type Column = (name: string) => string | undefined

const shellNames: Record<string, string> = {
  'date-time': 'timestamp',
  'recipient-address': 'recipients',
  'sender-address': 'sender',
}

/** Events that tell of a message not delivered, or not yet. */
const failures = new Set([
  'FAIL',
  'DEFER',
  'HAREDIRECTFAIL',
  'BADMAIL',
  'SUBMITFAIL',
  'SUBMITDEFER',
  'RESUBMITFAIL',
  'DSN',
])

const bare = (value: string | undefined): string => (value ?? '').trim().replace(/^\{(.*)\}$/, '$1')

/**
 * The failures of one row of a message tracking log, one record for each different reply in it. A row that tells of
 * a success or of no delivery gives none.
 */
export function trackingRecords(format: EvidenceFormat, column: Column): EvidenceRecord[] {
  const get = (name: string) => column(name) ?? column(shellNames[name] ?? name.replaceAll('-', ''))
  const event = (get('event-id') ?? '').trim().toUpperCase()
  const statuses = recipientStatuses(get('recipient-status') ?? '').filter(
    ({ reply }) => !isSuccess(reply) && reply !== 'System.String[]',
  )
  const isFailure = failures.has(event)
  if (!isFailure && !statuses.some(({ reply }) => /^[45]\d\d[ -]/.test(reply))) return []
  if (statuses.length === 0) {
    const reply = fromFirstReply((get('source-context') ?? '').trim())
    if (!reply) return []
    statuses.push({ reply })
  }
  const seen = new Set<string>()
  const records: EvidenceRecord[] = []
  for (const { reply, remoteHost, remoteAddress } of statuses) {
    if (seen.has(reply)) continue
    seen.add(reply)
    records.push(
      evidenceRecord(format, {
        reply,
        connector: get('connector-id'),
        messageId: get('message-id'),
        time: get('date-time'),
        // On the way out the client is this Exchange and the server the next hop.
        computer: get('client-hostname') || get('server-hostname'),
        sender: get('sender-address'),
        recipient: bare(get('recipient-address')),
        remoteHost,
        remoteAddress,
      }),
    )
  }
  return records
}
