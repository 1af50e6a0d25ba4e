import { exchangeLog } from './exchangeLog.ts'
import type { EvidenceRecord, Reader } from './record.ts'
import { readSendSessions } from './sendLog.ts'
import { trackingRecords } from './tracking.ts'

/** Message tracking logs and SMTP send protocol logs; other transport logs are named and not read. */
export const readTransportLog: Reader = (text) => {
  const log = exchangeLog(text)
  if (!log) return undefined
  const has = (field: string) => log.fields.includes(field)
  if (/receive/i.test(log.type ?? '')) return { found: 'receive-log', records: [], problems: ['receive-log'] }
  if (has('session-id') && has('sequence-number')) {
    const records = readSendSessions(log.rows())
    return { found: 'send-log', records, problems: records.length > 0 ? [] : ['no-failures'] }
  }
  if (has('event-id') && has('recipient-status')) {
    const records: EvidenceRecord[] = []
    for (const row of log.rows()) records.push(...trackingRecords('tracking-log', row.get))
    return { found: 'tracking-log', records, problems: records.length > 0 ? [] : ['no-failures'] }
  }
  return { found: 'other-log', records: [], problems: ['other-log'] }
}
