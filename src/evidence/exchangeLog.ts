import { type DelimitedRow, type Delimiter, delimiterOf, firstRowOf, splitRows } from './delimited.ts'
import { eachLine, owned } from './lines.ts'
import type { Sink } from './sink.ts'

// Exchange's transport logs: directives (`#Software`, `#Version`, `#Log-type`, `#Date`, `#Fields`), then CSV rows. The
// columns differ between versions, so they are read by the names in `#Fields`.

/** A row while it goes by; the same object is the next one afterwards. */
export interface LogRow {
  readonly get: (field: string) => string | undefined
  readonly version: string | undefined
}

export interface ExchangeLog {
  /** `SMTP Send Protocol Log`, `Message Tracking Log`; undefined in half a log without its directives. */
  type: string | undefined
  fields: readonly string[]
  rows: (onRow: (row: LogRow) => void) => LogText
}

/** Takes the log's text. */
export interface LogText extends Sink<string> {
  /** Whether the last row had not all its columns. A log that Exchange is writing to ends so, too. */
  readonly isCut: boolean
}

// Half a log has rows without directives. Columns as Exchange 2013 and later, and 2010, write them:
// https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging and …/transport-logs/message-tracking
const protocolFields =
  'date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context'.split(
    ',',
  )
const trackingFields2010 = (
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,' +
  'internal-message-id,message-id,recipient-address,recipient-status,total-bytes,recipient-count,' +
  'related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,' +
  'tenant-id,original-client-ip,original-server-ip,custom-data'
).split(',')
const trackingFields = [
  ...trackingFields2010.slice(0, 11),
  'network-message-id',
  ...trackingFields2010.slice(11),
  'transport-traffic-type',
  'log-id',
  'schema-version',
]

/** Transport logs write UTC in ISO 8601. */
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

function fieldsOfRow(cells: readonly string[] | undefined): readonly string[] | undefined {
  if (!cells || !isoTime.test(cells[0] ?? '')) return undefined
  if (cells.length === 9 && /^\d{1,9}$/.test(cells[3] ?? '') && /^[-+<>*]$/.test(cells[6] ?? ''))
    return protocolFields
  if (cells.length === trackingFields2010.length) return trackingFields2010
  return cells.length === trackingFields.length ? trackingFields : undefined
}

function directive(text: string, name: string): string | undefined {
  const found = new RegExp(`^"?#${name}:[ \\t]{0,9}([^\\n]{0,4000})`, 'im').exec(text)
  return found?.[1]?.replace(/"$/, '').trim()
}

/** The first line with a row in it: half a log begins in the middle of one. */
function firstRow(text: string): string | undefined {
  let looked = 0
  for (const line of eachLine(text)) {
    if (isoTime.test(line)) return line
    if (++looked > 20) return undefined
  }
  return undefined
}

/** A transport log with its directives or without, or undefined. Rows out of a spreadsheet have its delimiter. */
export function exchangeLog(head: string): ExchangeLog | undefined {
  const header = directive(head, 'Fields')
  let delimiter: Delimiter = ','
  let fields: readonly string[] | undefined
  if (header !== undefined) {
    delimiter = delimiterOf(header)
    fields = fieldNames(header, delimiter)
  } else {
    const line = firstRow(head)?.slice(0, 100_000)
    delimiter = line?.includes('\t') ? '\t' : ','
    fields = line === undefined ? undefined : fieldsOfRow(firstRowOf(line, delimiter))
  }
  if (!fields) return undefined
  return { type: directive(head, 'Log-type'), fields, rows: (onRow) => logRows(delimiter, fields, onRow) }
}

const fieldNames = (header: string, delimiter: Delimiter): string[] =>
  header.split(delimiter).map((name) => name.trim().toLowerCase())

/** The rows of one log or of several in one text, each with the columns of its own `#Fields`. */
function logRows(delimiter: Delimiter, first: readonly string[], onRow: (row: LogRow) => void): LogText {
  let columns = new Map(first.map((name, index) => [name, index]))
  let current: DelimitedRow | undefined
  const row: { get: LogRow['get']; version: string | undefined } = {
    get: (field) => current?.cell(columns.get(field) ?? -1),
    version: undefined,
  }
  const readDirective = (text: string) => {
    if (/^#fields:/i.test(text)) {
      const names = fieldNames(text.slice(text.indexOf(':') + 1), delimiter)
      columns = new Map(names.map((name, index) => [name, index]))
    } else if (/^#version:/i.test(text)) row.version = owned(text.slice(text.indexOf(':') + 1).trim())
  }
  let isCut = false
  const text = splitRows(delimiter, (cells) => {
    const start = cells.cell(0) ?? ''
    const isDirective = /^\s{0,9}#/.test(start)
    isCut = !isDirective && (cells.cut || cells.length < columns.size)
    if (isDirective) readDirective(cells.cells().join(delimiter).trimStart())
    else if (cells.length >= 5) {
      current = cells
      onRow(row)
    }
  })
  return {
    take: text.take,
    end: text.end,
    get isCut() {
      return isCut
    },
  }
}
