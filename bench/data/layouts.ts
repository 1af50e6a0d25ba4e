import { deliveryStatus, nonDeliveryReport } from './bounces.ts'
import { eventText, exportRow, listedEvent, russianExportRow, shellCsvRow, xmlEvent } from './events.ts'
import { sendLogHead, sendRows, trackingLogHead, trackingRow } from './logs.ts'
import { ofRussian } from './message.ts'
import { queue, queuedMessage, trackingOutput } from './shell.ts'

/** What a file of each layout begins with, and its piece number `n`. */
export const layouts = {
  'send protocol log': { head: sendLogHead, piece: (n: number) => sendRows(n) },
  'send protocol log, Russian': { head: sendLogHead, piece: (n: number) => sendRows(n, ofRussian) },
  'message tracking log': { head: trackingLogHead, piece: trackingRow },
  'Event Viewer CSV': { head: 'Level,Date and Time,Source,Event ID,Task Category\r\n', piece: exportRow },
  'Event Viewer CSV, Russian': {
    head: 'Уровень,Дата и время,Источник,Код события,Категория задачи\r\n',
    piece: russianExportRow,
  },
  'event XML': {
    head: '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n<Events>',
    piece: xmlEvent,
  },
  'Event Viewer text': { head: '', piece: eventText },
  'Export-Csv of events': {
    head: '"TimeCreated","Id","LevelDisplayName","ProviderName","TaskDisplayName","MachineName","Message"\r\n',
    piece: shellCsvRow,
  },
  'Get-WinEvent list': { head: '\r\n', piece: listedEvent },
  'Get-Queue list': { head: '\r\n', piece: queue },
  'Get-Message list': { head: '\r\n', piece: queuedMessage },
  'Get-MessageTrackingLog list': { head: '\r\n', piece: trackingOutput },
} as const
export type Layout = keyof typeof layouts

/** Text of a layout in pieces of about 256 KB, until `length` characters are reached. */
export function* generated(layout: Layout, length: number): Generator<string> {
  const { head, piece } = layouts[layout]
  let text: string = head
  let done = 0
  for (let n = 0; done + text.length < length; n++) {
    text += piece(n)
    if (text.length < 262_144) continue
    done += text.length
    yield text
    text = ''
  }
  yield text
}

/** Layouts that come one failure to a text. */
export const bounces = {
  'Exchange bounce': nonDeliveryReport,
  'bounce, RFC 3464': deliveryStatus,
} as const
