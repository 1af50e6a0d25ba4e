import { american, lastError, type Message, message } from './message.ts'

const windowWidth = 120

/** What `Format-List` prints: the value in a column of its own, wrapped at the width of the window. */
function formatList(properties: Readonly<Record<string, string | number>>): string {
  const width = Math.max(...Object.keys(properties).map((name) => name.length))
  const room = windowWidth - width - 3
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    const text = String(value)
    const parts = Array.from({ length: Math.max(1, Math.ceil(text.length / room)) }, (_, part) =>
      text.slice(part * room, (part + 1) * room),
    )
    return parts.map((part, at) =>
      at === 0 ? `${name.padEnd(width)} : ${part}` : ' '.repeat(width + 3) + part,
    )
  })
  return `${lines.join('\r\n')}\r\n\r\n`
}

const errorOf = (m: Message): string => (m.reply === undefined ? '' : lastError(m))

export function queue(n: number): string {
  const m = message(n)
  return formatList({
    Identity: `EX01\\${n}`,
    DeliveryType: 'DnsConnectorDelivery',
    NextHopDomain: m.host.slice(4),
    Status: m.reply === undefined ? 'Ready' : 'Retry',
    MessageCount: n % 90,
    LastError: errorOf(m),
  })
}

export function queuedMessage(n: number): string {
  const m = message(n)
  return formatList({
    Identity: `EX01\\217\\${n}`,
    Subject: 'Monthly report',
    InternetMessageId: m.id,
    FromAddress: m.sender,
    Status: m.reply === undefined ? 'Ready' : 'Retry',
    Queue: 'EX01\\217',
    LastError: errorOf(m),
    Recipients: `{${m.recipient}}`,
  })
}

export function trackingOutput(n: number): string {
  const m = message(n)
  return formatList({
    Timestamp: american(m.time),
    ClientHostname: 'EX01',
    ServerIp: m.address,
    ServerHostname: m.host,
    SourceContext: '',
    ConnectorId: m.connector,
    Source: 'SMTP',
    EventId: m.reply === undefined ? 'SENDEXTERNAL' : 'FAIL',
    InternalMessageId: n,
    MessageId: m.id,
    Recipients: `{${m.recipient}}`,
    RecipientStatus: `{${m.reply === undefined ? '250 2.1.5 Recipient OK' : lastError(m)}}`,
    Sender: m.sender,
  })
}
