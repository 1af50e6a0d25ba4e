import { american, csv, described, type Message, message, ofRussian, russianTime } from './message.ts'

/** An Application log: failures of delivery among everything else. */
const otherEvent =
  'The resource pressure increased from Normal to Medium.\r\n\r\nThe following resources are under pressure:\r\nPhysical memory load = 91%'

const provider = 'MSExchangeTransport'

interface Logged {
  id: number
  text: string
  m: Message
}

function logged(n: number, of = (m: Message) => m): Logged {
  const m = of(message(n))
  return m.reply === undefined ? { id: 15004, text: otherEvent, m } : { id: 2004, text: described(m), m }
}

export function exportRow(n: number): string {
  const { id, text, m } = logged(n)
  return `Information,${american(m.time)},${provider},${id},SmtpSend,${csv(text)}\r\n`
}

export function russianExportRow(n: number): string {
  const { id, text, m } = logged(n, ofRussian)
  return `Сведения,${russianTime(m.time)},${provider},${id},SmtpSend,${csv(text)}\r\n`
}

export function shellCsvRow(n: number): string {
  const { id, text, m } = logged(n)
  const cells = [american(m.time), id, 'Information', provider, 'SmtpSend', 'EX01.contoso.com', text]
  return `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function xmlEvent(n: number): string {
  const { id, text, m } = logged(n)
  const data = m.reply === undefined ? ['91'] : [m.connector, m.id, m.reply]
  const strings = data.map((value) => `<Data>${escaped(value)}</Data>`).join('')
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${provider}'/><EventID Qualifiers='16388'>${id}</EventID><Level>4</Level><Task>2</Task><Keywords>0x80000000000000</Keywords><TimeCreated SystemTime='${m.time.toISOString()}'/><EventRecordID>${n}</EventRecordID><Channel>Application</Channel><Computer>EX01.contoso.com</Computer><Security/></System><EventData>${strings}</EventData><RenderingInfo Culture='en-US'><Message>${escaped(text)}</Message><Level>Information</Level></RenderingInfo></Event>`
}

export function eventText(n: number): string {
  const { id, text, m } = logged(n)
  return `Log Name:      Application\r\nSource:        ${provider}\r\nDate:          ${american(m.time)}\r\nEvent ID:      ${id}\r\nTask Category: SmtpSend\r\nLevel:         Information\r\nComputer:      EX01.contoso.com\r\nDescription:\r\n${text}\r\n\r\n`
}

export function listedEvent(n: number): string {
  const { id, text, m } = logged(n)
  const wrapped = text
    .replaceAll('\r\n', '\r\n               ')
    .replaceAll(/(.{60}\S*) /g, '$1\r\n               ')
  return `TimeCreated  : ${american(m.time)}\r\nProviderName : ${provider}\r\nId           : ${id}\r\nMessage      : ${wrapped}\r\n\r\n`
}
