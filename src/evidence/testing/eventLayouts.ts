// Event 2004 as each layout would write it, from its three insertion strings.

export interface Ack {
  connector: string
  messageId: string
  reply: string
}

const described = ({ connector, messageId, reply }: Ack) =>
  `Send connector ${connector}: Message delivery was not successful. The message with message ID ${messageId} was acknowledged with SMTP response ${reply}.`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

function xml(ack: Ack, rendered = false): string {
  const data = [ack.connector, ack.messageId, ack.reply]
    .map((value) => `<Data>${escaped(value)}</Data>`)
    .join('')
  const info = rendered
    ? `<RenderingInfo Culture="ru-RU"><Message>${escaped(described(ack))}</Message></RenderingInfo>`
    : ''
  return (
    '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="MSExchangeTransport"/>' +
    `<EventID Qualifiers="16388">2004</EventID><Computer>EX01.contoso.com</Computer></System>` +
    `<EventData>${rendered ? '' : data}</EventData>${info}</Event>`
  )
}

const english = (ack: Ack) =>
  `Log Name:      Application\nSource:        MSExchangeTransport\nEvent ID:      2004\nComputer:      EX01\nDescription:\n${described(ack)}\n`

const russian = (ack: Ack) =>
  `Имя журнала:   Application\nИсточник:      MSExchangeTransport\nКод события:   2004\nКомпьютер:     EX01\nОписание:\n${described(ack)}\n`

/** As Format-List wraps: at spaces, under the value. */
function wrapped(text: string, indent: number, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last && last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}

export const eventLayouts: Record<string, (ack: Ack) => string> = {
  'English text': english,
  'Russian text': russian,
  'English text with XML': (ack) => `${english(ack)}Event Xml:\n${xml(ack)}\n`,
  'Russian text with XML': (ack) => `${russian(ack)}Xml события:\n${xml(ack)}\n`,
  'text without its message file': ({ connector, messageId, reply }) =>
    `Log Name: Application\nSource: MSExchangeTransport\nEvent ID: 2004\nDescription:\nThe description for Event ID 2004 from source MSExchangeTransport cannot be found.\n\nThe following information was included with the event: \n\n${connector}\n${messageId}\n${reply}\n`,
  'one event of XML': (ack) => xml(ack),
  'XML with the rendered message only': (ack) => xml(ack, true),
  'many events of XML': (ack) => `\uFEFF<?xml version="1.0"?><Events>${xml(ack)}</Events>`,
  'English CSV': (ack) =>
    `Level,Date and Time,Source,Event ID,Task Category\nInformation,3/14/2024 9:26:53 AM,MSExchangeTransport,2004,SmtpSend,${quoted(described(ack))}\n`,
  'Russian tab-separated': (ack) =>
    `Уровень\tДата и время\tИсточник\tКод события\tКатегория задачи\nСведения\t14.03.2024 9:26:53\tMSExchangeTransport\t2004\tSmtpSend\t${quoted(described(ack))}\n`,
  'Export-Csv with commas': (ack) =>
    `#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\n"Message","Id","ProviderName"\n${quoted(described(ack))},"2004","MSExchangeTransport"\n`,
  'Export-Csv with semicolons': (ack) =>
    `"TimeCreated";"Id";"ProviderName";"Message"\n"14.03.2024";"2004";"MSExchangeTransport";${quoted(described(ack))}\n`,
  'Format-List': (ack) =>
    `\n\nTimeCreated  : 3/14/2024 9:26:53 AM\nProviderName : MSExchangeTransport\nId           : 2004\nMessage      : ${wrapped(described(ack), 15, 80)}\n\n`,
}
