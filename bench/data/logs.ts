import { csv, lastError, type Message, message } from './message.ts'

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
export function sendRows(n: number, of = (m: Message) => m): string {
  const sessions = Array.from({ length: 12 }, (_, i) => session(of(message(n * 12 + i))))
  const longest = Math.max(...sessions.map((rows) => rows.length))
  let text = ''
  for (let row = 0; row < longest; row++) for (const rows of sessions) text += rows[row] ?? ''
  return text
}

export function trackingRow(n: number): string {
  const m = message(n)
  const status = m.reply === undefined ? '250 2.1.5 Recipient OK' : lastError(m)
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

export const directives = (type: string, fields: string) =>
  `#Software: Microsoft Exchange Server\r\n#Version: 15.01.2507.006\r\n#Log-type: ${type}\r\n#Date: 2024-03-14T00:00:00.000Z\r\n#Fields: ${fields}\r\n`

export const sendLogHead = directives(
  'SMTP Send Protocol Log',
  'date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
)

export const trackingLogHead = directives(
  'Message Tracking Log',
  'date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data,transport-traffic-type,log-id,schema-version',
)
