/**
 * Data in the layouts of real logs, of any length, the same at every run. One message in ten fails, as on a bad day; on
 * a good one there is less to do. Hosts and addresses are those reserved for documentation.
 */

const replies = [
  '550 5.7.1 Service unavailable; Client host [192.0.2.10] blocked using zen.spamhaus.org',
  '550 5.1.1 <{recipient}>: Recipient address rejected: User unknown in virtual mailbox table',
  '452 4.2.2 The email account that you tried to reach is over quota',
  '451 4.7.1 Greylisting in action, please come back later',
  '552 5.3.4 Message size exceeds fixed maximum message size',
  '454 4.7.0 Temporary authentication failure',
  '550 5.7.26 This message does not pass authentication checks (SPF and DKIM both do not pass)',
  '421 4.4.2 Connection dropped due to SocketError',
  '554 5.7.1 Message rejected as spam by Content Filtering',
  '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.',
]
const hosts = Array.from({ length: 40 }, (_, i) => `mx${i % 3}.host${i}.example.net`)

/** One message on its way out. */
interface Message {
  n: number
  time: Date
  id: string
  sender: string
  recipient: string
  host: string
  address: string
  connector: string
  /** Undefined where it was accepted. */
  reply: string | undefined
}

const at = <T>(list: readonly T[], place: number): T => {
  const item = list[place % list.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}

/** Spread, but the same for the same number. */
const mixed = (n: number): number => (Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) >>> 8) & 0xffffff

function message(n: number): Message {
  const r = mixed(n)
  const recipient = `user${r % 5000}@host${r % 40}.example.net`
  const reply = r % 10 === 0 ? at(replies, r >> 4).replace('{recipient}', recipient) : undefined
  return {
    n,
    time: new Date(Date.UTC(2024, 2, 14) + n * 137),
    id: `<${r.toString(16)}.${n}@contoso.com>`,
    sender: `person${r % 800}@contoso.com`,
    recipient,
    host: at(hosts, r),
    address: `203.0.113.${r % 250}`,
    connector: r % 7 === 0 ? 'Partner' : 'Internet',
    reply,
  }
}

const csv = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const described = ({ connector, id, reply }: Message): string =>
  `Send connector ${connector}: Message delivery was not successful. The message with message ID ${id} was acknowledged with SMTP response ${reply}.`

/** `3/14/2024 9:26:53 AM` */
function american(time: Date): string {
  const [h, m, s] = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()]
  const clock = `${h % 12 || 12}:${String(m).padStart(2, '0')}:${String(s).padStart(2, '0')}`
  return `${time.getUTCMonth() + 1}/${time.getUTCDate()}/${time.getUTCFullYear()} ${clock} ${h < 12 ? 'AM' : 'PM'}`
}

/** A session of the send protocol log, row by row. */
function session(m: Message): string[] {
  const rows: (readonly [string, string, string])[] = [
    ['*', '', 'attempting to connect'],
    ['+', '', ''],
    ['<', `220 ${m.host} ESMTP ready`, ''],
    ['>', 'EHLO mail.contoso.com', ''],
    ['<', `250-${m.host} Hello [192.0.2.10]`, ''],
    ['<', '250-SIZE 36700160', ''],
    ['<', '250-PIPELINING', ''],
    ['<', '250 8BITMIME', ''],
    ['*', '', `sending message with RecordId ${m.n} and InternetMessageId ${m.id}`],
    ['>', `MAIL FROM:<${m.sender}> SIZE=${4000 + m.n}`, ''],
    ['>', `RCPT TO:<${m.recipient}>`, ''],
    ['<', '250 2.1.0 Sender OK', ''],
    ['<', m.reply ?? '250 2.1.5 Recipient OK', ''],
    ...(m.reply === undefined
      ? ([
          ['>', 'DATA', ''],
          ['<', '354 Start mail input; end with <CRLF>.<CRLF>', ''],
          ['<', `250 2.0.0 Ok: queued as ${m.n.toString(16)}`, ''],
        ] as const)
      : []),
    ['>', 'QUIT', ''],
    ['<', '221 2.0.0 Bye', ''],
    ['-', '', 'Local'],
  ]
  const id = `08DC${m.n.toString(16).toUpperCase().padStart(12, '0')}`
  return rows.map(([event, data, context], sequence) => {
    const time = new Date(m.time.getTime() + sequence * 11).toISOString()
    return `${time},${m.connector},${id},${sequence},192.0.2.10:${20000 + (m.n % 40000)},${m.address}:25,${event},${csv(data)},${csv(context)}\r\n`
  })
}

/** Twelve sessions at a time, their rows in turn. */
function sendRows(n: number): string {
  const sessions = Array.from({ length: 12 }, (_, i) => session(message(n * 12 + i)))
  const longest = Math.max(...sessions.map((rows) => rows.length))
  let text = ''
  for (let row = 0; row < longest; row++) for (const rows of sessions) text += rows[row] ?? ''
  return text
}

function trackingRow(n: number): string {
  const m = message(n)
  const status =
    m.reply === undefined
      ? '250 2.1.5 Recipient OK'
      : `[{LED=${m.reply}};{MSG=};{FQDN=${m.host}};{IP=${m.address}};{LRT=3/14/2024 9:26:52 AM}]`
  const cells = [
    m.time.toISOString(),
    '',
    'EX01',
    m.address,
    m.host,
    '',
    m.connector,
    'SMTP',
    m.reply ? 'DEFER' : 'SENDEXTERNAL',
    String(m.n),
    m.id,
    '0f8fad5b-d9cb-469f-a165-70867728950e',
    m.recipient,
    status,
    '4096',
    '1',
    '',
    '',
    'Monthly report',
    m.sender,
    m.sender,
    '',
    'Originating',
    '',
    '',
    '',
    '',
    '',
    '',
    '15.01.2507.006',
  ]
  return `${cells.map(csv).join(',')}\r\n`
}

/** An Application log: failures of delivery among everything else. */
const otherEvent =
  'The resource pressure increased from Normal to Medium.\r\n\r\nThe following resources are under pressure:\r\nPhysical memory load = 91%'

interface Logged {
  id: number
  provider: string
  text: string
  m: Message
}

function logged(n: number): Logged {
  const m = message(n)
  return m.reply === undefined
    ? { id: 15004, provider: 'MSExchangeTransport', text: otherEvent, m }
    : { id: 2004, provider: 'MSExchangeTransport', text: described(m), m }
}

function exportRow(n: number): string {
  const { id, provider, text, m } = logged(n)
  return `Information,${american(m.time)},${provider},${id},SmtpSend,${csv(text)}\r\n`
}

function shellCsvRow(n: number): string {
  const { id, provider, text, m } = logged(n)
  return `"${american(m.time)}","${id}","Information","${provider}","SmtpSend","EX01.contoso.com",${csv(`${text} `)}\r\n`.replace(
    ' "\r\n',
    '"\r\n',
  )
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function xmlEvent(n: number): string {
  const { id, provider, text, m } = logged(n)
  const data = m.reply === undefined ? ['91'] : [m.connector, m.id, m.reply]
  const strings = data.map((value) => `<Data>${escaped(value)}</Data>`).join('')
  return `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${provider}'/><EventID Qualifiers='16388'>${id}</EventID><Level>4</Level><Task>2</Task><Keywords>0x80000000000000</Keywords><TimeCreated SystemTime='${m.time.toISOString()}'/><EventRecordID>${n}</EventRecordID><Channel>Application</Channel><Computer>EX01.contoso.com</Computer><Security/></System><EventData>${strings}</EventData><RenderingInfo Culture='en-US'><Message>${escaped(text)}</Message><Level>Information</Level></RenderingInfo></Event>`
}

function listedEvent(n: number): string {
  const { id, provider, text, m } = logged(n)
  const wrapped = text
    .replaceAll('\r\n', '\r\n               ')
    .replaceAll(/(.{60}\S*) /g, '$1\r\n               ')
  return `TimeCreated  : ${american(m.time)}\r\nProviderName : ${provider}\r\nId           : ${id}\r\nMessage      : ${wrapped}\r\n\r\n`
}

function eventText(n: number): string {
  const { id, provider, text, m } = logged(n)
  return `Log Name:      Application\r\nSource:        ${provider}\r\nDate:          ${american(m.time)}\r\nEvent ID:      ${id}\r\nTask Category: SmtpSend\r\nLevel:         Information\r\nComputer:      EX01.contoso.com\r\nDescription:\r\n${text}\r\n\r\n`
}

const directives = (type: string, fields: string) =>
  `#Software: Microsoft Exchange Server\r\n#Version: 15.01.2507.006\r\n#Log-type: ${type}\r\n#Date: 2024-03-14T00:00:00.000Z\r\n#Fields: ${fields}\r\n`

/** What each layout begins with, and its piece number `n`. */
export const layouts = {
  'send protocol log': {
    head: directives(
      'SMTP Send Protocol Log',
      'date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
    ),
    piece: sendRows,
  },
  'message tracking log': {
    head: directives(
      'Message Tracking Log',
      'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data,transport-traffic-type,log-id,schema-version',
    ),
    piece: trackingRow,
  },
  'Event Viewer CSV': { head: 'Level,Date and Time,Source,Event ID,Task Category\r\n', piece: exportRow },
  'Export-Csv of events': {
    head: '"TimeCreated","Id","LevelDisplayName","ProviderName","TaskDisplayName","MachineName","Message"\r\n',
    piece: shellCsvRow,
  },
  'event XML': {
    head: '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n<Events>',
    piece: xmlEvent,
  },
  'Format-List of events': { head: '\r\n', piece: listedEvent },
  'Event Viewer text': { head: '', piece: eventText },
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

/** Replies as `classifyReply` meets them: each different in what it names. */
export const manyReplies = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const { id, recipient, address } = message(n)
    return `${at(replies, mixed(n) >> 4).replace('{recipient}', recipient)} ${id} [${address}]`
  })
