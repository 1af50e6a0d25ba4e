import { exchangeLog } from './exchangeLog.ts'
import type { Recognition, StreamReader, Take } from './record.ts'
import { readSendSessions } from './sendLog.ts'
import { trackingRecords } from './tracking.ts'

/** Passes records on and says so where there were none. */
function counted(found: Recognition['found'], take: Take, read: (take: Take) => void): Recognition {
  let any = false
  read((record) => {
    any = true
    take(record)
  })
  return { found, problems: any ? [] : ['no-failures'] }
}

/** Message tracking logs and SMTP send protocol logs; other transport logs are named and not read. */
export const readTransportLog: StreamReader = (source, take) => {
  const log = exchangeLog(source)
  if (!log) return undefined
  const has = (field: string) => log.fields.includes(field)
  if (/receive/i.test(log.type ?? '')) return { found: 'receive-log', problems: ['receive-log'] }
  if (has('session-id') && has('sequence-number'))
    return counted('send-log', take, (each) => readSendSessions(log.rows(), each))
  if (has('event-id') && has('recipient-status'))
    return counted('tracking-log', take, (each) => {
      for (const row of log.rows())
        for (const record of trackingRecords('tracking-log', row.get)) each(record)
    })
  return { found: 'other-log', problems: ['other-log'] }
}
