import { exchangeLog, type LogRow } from './exchangeLog.ts'
import { type EvidenceKind, type OpenReader, type StreamReader, type Take, withCut } from './record.ts'
import { sendSessions } from './sendLog.ts'
import type { Sink } from './sink.ts'
import { trackingRecords } from './tracking.ts'

/** A log that is known by its head and not read. */
const unread = (found: 'receive-log' | 'other-log'): OpenReader => ({
  take: () => undefined,
  end: () => ({ found, problems: [found] }),
})

function trackingRows(take: Take): Sink<LogRow> {
  return {
    take(row) {
      for (const record of trackingRecords('tracking-log', row.get)) take(record)
    },
    end: () => undefined,
  }
}

/** Message tracking logs and SMTP send protocol logs; other transport logs are named and not read. */
export const readTransportLog: StreamReader = (head, take) => {
  const log = exchangeLog(head)
  if (!log) return undefined
  if (/receive/i.test(log.type ?? '')) return unread('receive-log')
  let any = false
  const each: Take = (record) => {
    any = true
    take(record)
  }
  const open = (found: EvidenceKind, rows: Sink<LogRow>): OpenReader => {
    const text = log.rows(rows.take)
    return {
      take: text.take,
      end() {
        text.end()
        rows.end()
        return withCut({ found, problems: any ? [] : ['no-failures'] }, text.isCut)
      },
    }
  }
  const has = (field: string) => log.fields.includes(field)
  if (has('session-id') && has('sequence-number')) return open('send-log', sendSessions(each))
  if (has('event-id') && has('recipient-status')) return open('tracking-log', trackingRows(each))
  return unread('other-log')
}
