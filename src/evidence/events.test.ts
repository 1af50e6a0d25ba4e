import { describe, expect, it } from 'vitest'
import { examine, readEvidence } from './index.ts'
import { fixture } from './testing/fixture.ts'

const id = '<5f0c2a7d91b84e33@ex01.contoso.com>'

describe('Event Viewer text', () => {
  it.each([
    [
      'event-text.en.txt',
      'Internet: partners',
      '550 5.7.1 Service unavailable; client host [192.0.2.25] blocked using dnsbl.example.net',
    ],
    [
      'event-text-without-xml.en.txt',
      'Internet: partners',
      '550 5.7.1 Service unavailable; client host [192.0.2.25] blocked using dnsbl.example.net',
    ],
    [
      'event-text.ru.txt',
      'Интернет: партнёры',
      '454 4.7.0 Failed to establish appropriate TLS channel: CertificateExpired: Access Denied',
    ],
    [
      'event-text-without-xml.ru.txt',
      'Интернет: партнёры',
      '454 4.7.0 Failed to establish appropriate TLS channel: CertificateExpired: Access Denied',
    ],
    ['event-text-russian-words.ru.txt', 'Интернет: партнёры', '421 4.4.2 Connection dropped'],
    [
      'event-missing-message-file.en.txt',
      'Internet',
      '450 4.2.0 <anna@example.net>: Recipient address rejected: Greylisted, see http://example.net/greylist',
    ],
    [
      'event-missing-message-file.ru.txt',
      'Интернет',
      '450 4.2.0 <anna@example.net>: Recipient address rejected: Greylisted, see http://example.net/greylist',
    ],
  ])('is read from %s', (name, connector, reply) => {
    expect(readEvidence(fixture(name))).toEqual([
      expect.objectContaining({
        format: 'event-text',
        connector,
        messageId: id,
        reply,
        eventId: 2004,
        computer: 'EX01.contoso.com',
      }),
    ])
  })

  it.each(['event-missing-message-file.en.txt', 'event-missing-message-file.ru.txt'])(
    'is read without its labels, as the General tab shows %s',
    (name) => {
      const text = fixture(name)
      const shown = text.slice(text.search(/^(?:Description|Описание):\n/m)).replace(/^.*\n/, '')
      const [{ time, computer, ...record } = { format: undefined }] = readEvidence(text)
      expect(time && computer).toBe('EX01.contoso.com')
      expect(readEvidence(shown)).toEqual([record])
    },
  )

  it.each([
    ['2004', 'MSExchangeTransport', [{ connector: 'Internet', messageId: '<a27@contoso.com>' }]],
    ['1074005972', 'MSExchangeTransport', [{ connector: 'Internet', messageId: '<a27@contoso.com>' }]],
    ['2004', 'EvntAgnt', [{ format: 'prose' }]],
  ])('is known by what Windows says in place of its description: %s of %s', (id, source, records) => {
    const text = `The description for Event ID '${id}' in Source '${source}' cannot be found. The following information is part of the event:'Internet', '<a27@contoso.com>', '550 5.7.1 no'`
    expect(readEvidence(text)).toMatchObject(records)
  })

  it('reads the labels and the placeholders of a documented event', () => {
    const text = [
      'Event ID: 2004',
      'Log Name: Application',
      'Source: MSExchangeTransport',
      'Date: <MM/DD/YY> <Hr:Min:Sec>',
      'Event ID: 2004',
      'Level: Information',
      'Computer: mail.contoso.com',
      '',
      'Description:',
      'Send connector To the cloud: Message delivery was not successful. The message with message ID <MessageID> was acknowledged with SMTP response 454 4.7.0 Temporary authentication failure.',
    ].join('\n')
    expect(readEvidence(text)).toEqual([
      {
        format: 'event-text',
        connector: 'To the cloud',
        messageId: '<MessageID>',
        reply: '454 4.7.0 Temporary authentication failure',
        time: '<MM/DD/YY> <Hr:Min:Sec>',
        computer: 'mail.contoso.com',
        eventId: 2004,
      },
    ])
  })

  it('leaves a reply its own full stop and takes the description’s', () => {
    const text =
      'Send connector A: Message delivery was not successful. The message with message ID <a@b> was acknowledged with SMTP response 550 5.7.1 Go away..'
    expect(readEvidence(text)[0]?.reply).toBe('550 5.7.1 Go away.')
  })

  it('reads the description above the labels, as the General tab shows it', () => {
    expect(readEvidence(fixture('event-general-tab.en.txt'))).toEqual([
      expect.objectContaining({
        messageId: '<b2@contoso.com>',
        reply: '554 5.7.1 Message rejected as spam',
        computer: 'EX01.contoso.com',
      }),
    ])
  })

  it('reads the labels of Windows Server 2003 and stops before its help link', () => {
    expect(readEvidence(fixture('event-text-2003.en.txt'))).toEqual([
      expect.objectContaining({
        reply: '552 5.3.4 Message size exceeds fixed maximum message size',
        time: '3/14/2024 9:26:53 AM',
      }),
    ])
  })

  it('reads labels that lost their line breaks', () => {
    const text = fixture('event-text-without-xml.en.txt').replaceAll('\n', ' ')
    expect(readEvidence(text)).toEqual([
      expect.objectContaining({
        connector: 'Internet: partners',
        messageId: id,
        computer: 'EX01.contoso.com',
        eventId: 2004,
      }),
    ])
  })

  it('reads an event out of a quoting mail, without the marks of the quote', () => {
    const quoted = fixture('event-text-without-xml.en.txt')
      .replace(/^/gm, '> ')
      .replace('client host', 'client\n> host')
    expect(readEvidence(`Any ideas?\n\n${quoted}`)).toMatchObject([
      {
        connector: 'Internet: partners',
        reply: expect.stringContaining('unavailable; client host [192.0.2.25]'),
      },
    ])
  })

  it('ends a description quoted in a sentence where the quote ends', () => {
    const text = fixture('event-text-2003.en.txt').match(/Send connector.*/)?.[0]
    expect(readEvidence(`В журнале «${text}», что делать?`)).toMatchObject([
      { connector: 'Internet', reply: '552 5.3.4 Message size exceeds fixed maximum message size' },
    ])
  })

  it('reads several events with one of another kind among them', () => {
    const { records, otherEvents } = examine(fixture('event-wevtutil.en.txt'))
    expect(records.map(({ eventId, reply }) => [eventId, reply])).toEqual([
      [2004, '421 4.3.2 Service not active'],
      [2003, '535 5.7.8 Authentication credentials invalid'],
    ])
    expect(otherEvents).toEqual([2007, 2003])
  })

  it('gives a neighbour its connector where the description begins on a line of its own', () => {
    const text =
      'Log Name:      Application\nSource:        MSExchangeTransport\nEvent ID:      2003\nComputer:      EX01\nDescription:\n' +
      'Send connector To the provider has failed to authenticate with smtp.example.net. The response from the remote site is 535 5.7.8 Error: authentication failed.'
    expect(readEvidence(text)).toMatchObject([
      { connector: 'To the provider', reply: '535 5.7.8 Error: authentication failed', eventId: 2003 },
    ])
  })

  it('takes no 2004 of another source for Exchange’s', () => {
    const text =
      'Log Name: System\nSource: Resource-Exhaustion\nEvent ID: 2004\nDescription:\nWindows diagnosed low virtual memory: 550 5.1.1 MB.'
    expect(examine(text)).toMatchObject({ records: [], problems: ['other-events'] })
  })
})

describe('event XML', () => {
  it.each(['events.en.xml', 'events.ru.xml'])(
    'is read from %s, strings by position, entities decoded once',
    (name) => {
      const { found, records, otherEvents } = examine(fixture(name))
      expect(found).toBe('event-xml')
      expect(records).toMatchObject([
        {
          connector: 'Internet',
          messageId: '<d4@contoso.com>',
          time: '2024-03-14T06:26:53.000Z',
          eventId: 2004,
        },
        {
          connector: 'R&D <частный>',
          messageId: '<e5@contoso.com>',
          reply: '550 5.4.1 Recipient address rejected: Access denied',
        },
      ])
      expect(otherEvents).toEqual([2007])
    },
  )

  it('is read from the rendered message where the strings are missing', () => {
    expect(readEvidence(fixture('event-rendered-only.en.xml'))).toEqual([
      expect.objectContaining({ connector: 'Internet', messageId: '<d4@contoso.com>' }),
    ])
  })

  it('is read as copied from the XML tab, where entities are decoded and lines have dashes', () => {
    const text =
      '- <Event>\n- <System>\n  <Provider Name="MSExchangeTransport" />\n  <EventID Qualifiers="16388">2004</EventID>\n  </System>\n' +
      '- <EventData>\n  <Data>Internet</Data>\n  <Data><a1@contoso.com></Data>\n  <Data>550 5.7.1 No</Data>\n  </EventData>\n  </Event>'
    expect(readEvidence(text)).toMatchObject([
      { connector: 'Internet', messageId: '<a1@contoso.com>', reply: '550 5.7.1 No' },
    ])
  })

  it.each([
    ['<CAK4Hd=xYz@mail.example.com>', '550 5.7.1 No'],
    ['<a1@contoso.com>', '450 4.7.1 <mail.contoso.com[192.0.2.5]>: Client host rejected: cannot find it'],
    ['<a1@contoso.com>', '504 5.5.2 <ex01>: Helo command rejected: need fully-qualified hostname'],
    ['<a1@contoso.com>', '550 5.7.1 blocked, see <https://bl.example.com/?a=b>, or </dev/null>'],
    ['<a1@contoso.com>', '550 5.1.7 <SRS0=abc=xy=contoso.com=a@fwd.example.com>: Sender rejected <br/>'],
    ['<a1@contoso.com>', '550 5.1.1 <o\'neil@example.com>: it\'s "unknown" <sorry> & gone'],
  ])('is read from the XML tab whatever stands in angle brackets: %s %s', (messageId, reply) => {
    const event =
      '- <Event>\n- <System>\n  <Provider Name="MSExchangeTransport" />\n  <EventID Qualifiers="16388">2004</EventID>\n  </System>\n' +
      `- <EventData>\n  <Data>Internet</Data>\n  <Data>${messageId}</Data>\n  <Data>${reply}</Data>\n  </EventData>\n  </Event>\n`
    const record = expect.objectContaining({ connector: 'Internet', messageId, reply })
    expect(readEvidence(event + event)).toEqual([record, record])
  })

  it('loses no event where the end of a value before it is missing', () => {
    const text = fixture('events.en.xml')
    for (const end of ['</Data>', '</Data></EventData>', '</Message>']) {
      const damaged = text.replace(end, '')
      expect(damaged).not.toBe(text)
      expect(readEvidence(damaged).map(({ messageId }) => messageId)).toContain('<e5@contoso.com>')
    }
  })

  it('is read as far as it goes where the file was cut off', () => {
    const text = fixture('events.en.xml')
    const { records, problems } = examine(text.slice(0, text.lastIndexOf('</EventData>')))
    expect(records).toHaveLength(2)
    expect(problems).toEqual(['truncated-file'])
  })

  it.each([
    ['between two events', '</Event>'],
    ['inside a tag', '<Event'],
  ])('is known to be cut off %s', (_, end) => {
    const text = fixture('events.en.xml')
    expect(examine(text).problems).toEqual([])
    expect(examine(text.slice(0, text.lastIndexOf(end) + end.length)).problems).toEqual(['truncated-file'])
  })

  it('tells nothing of other events where it was cut off before there was one', () => {
    const text = fixture('events.en.xml')
    expect(examine(text.slice(0, text.indexOf('<EventID')))).toMatchObject({
      found: 'event-xml',
      problems: ['truncated-file'],
    })
  })
})

describe('exported events', () => {
  it.each(['event-export.en.csv', 'event-export.ru.csv', 'event-export.en.tsv', 'event-export.ru.tsv'])(
    'are read from %s, the description in a column without a name',
    (name) => {
      const { found, records, otherEvents } = examine(fixture(name))
      expect(found).toBe('event-export')
      expect(records.map(({ connector, reply }) => [connector, reply])).toEqual([
        ['Internet', '550 5.1.1 <anna@example.net>: Recipient address rejected: User unknown, sorry'],
        ['Internet', '452 4.3.1 Insufficient system resources (said "try later")'],
      ])
      expect(otherEvents).toEqual([15004])
    },
  )

  it.each([';', '|'])(
    'are read with %s between the columns, under what Excel writes above them',
    (delimiter) => {
      const text = fixture('event-export.en.csv').replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, delimiter)
      expect(readEvidence(`sep=${delimiter}\n${text}`)).toHaveLength(2)
    },
  )

  it('are read by position where the column names are of a third language', () => {
    const text = fixture('event-export.en.csv').replace(
      /^.*\n/,
      'Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie\n',
    )
    expect(readEvidence(text)).toHaveLength(2)
  })

  it('says that a file ends inside a value', () => {
    const text = fixture('event-export.en.csv')
    expect(examine(text.slice(0, text.lastIndexOf('(said'))).problems).toEqual(['truncated-file'])
  })
})

describe('events that PowerShell printed', () => {
  it.each(['get-winevent-comma.en.csv', 'get-winevent-semicolon.ru.csv'])('are read from %s', (name) => {
    const { found, records } = examine(fixture(name))
    expect(found).toBe('event-powershell')
    expect(records).toMatchObject([
      { messageId: '<f6@contoso.com>', computer: 'EX01.contoso.com' },
      { messageId: '<g7@contoso.com>' },
    ])
  })

  it('are read from a list whose console cut a message ID in two', () => {
    const [first, second] = readEvidence(fixture('get-winevent-list.en.txt'))
    expect(first?.messageId).toMatch(/^<DB0PR00MB0+@DB0PR00MB0000\.eur00\.example\.com>$/)
    expect(first?.reply).toBe('451 4.7.0 Temporary server error. Please try again later. PRX2')
    expect(second?.eventId).toBe(2005)
  })

  it.each(['get-eventlog-list.en.txt', 'get-eventlog-list.ru.txt'])('are known by instance in %s', (name) => {
    expect(readEvidence(fixture(name))).toEqual([
      expect.objectContaining({
        messageId: '<h8@contoso.com>',
        reply: '550 5.7.1 Unable to relay',
        eventId: 2004,
      }),
    ])
  })

  it('are read from a wrapped table', () => {
    expect(examine(fixture('get-winevent-table.en.txt'))).toMatchObject({
      found: 'event-powershell',
      records: [{ messageId: '<i9@contoso.com>', reply: '550 5.7.26 Unauthenticated email is not accepted' }],
      otherEvents: [15004],
    })
  })

  it('say where a table was too narrow', () => {
    expect(examine(fixture('get-winevent-table-cut.en.txt'))).toMatchObject({
      records: [],
      problems: ['truncated-values'],
    })
  })

  it('say where Cyrillic became question marks', () => {
    expect(examine(fixture('get-winevent-question-marks.ru.csv'))).toMatchObject({
      records: [{ messageId: '<f6@contoso.com>' }],
      problems: ['question-marks'],
    })
  })
})

describe('events of a receiver', () => {
  const event = (eventId: number, computer: string, ...data: string[]) =>
    `<Event><System><Provider Name='MSExchangeTransport'/><EventID>${eventId}</EventID><Computer>${computer}</Computer></System><EventData>${data.map((one) => `<Data>${one}</Data>`).join('')}</EventData></Event>`
  const failure = (computer: string) =>
    event(2004, computer, 'Internet', '&lt;a@contoso.com&gt;', '421 4.4.1 Connection timed out')
  const transportEvents = (...events: string[]) =>
    examine(`<Events>${events.join('')}</Events>`).transportEvents

  it.each([1035, 15004, 15006, 15007])(
    'are about other mail where the server that sent wrote them, before or after: %d',
    (id) => {
      const own = event(id, 'ex01.contoso.com', 'x')
      expect(transportEvents(own, failure('EX01.contoso.com'))).toEqual([])
      expect(transportEvents(failure('EX01.contoso.com'), own, event(12014, 'EX01.contoso.com'))).toEqual([
        12014,
      ])
    },
  )

  it('tell of the failure where another server wrote them, or where there is no failure', () => {
    const own = event(15004, 'EX01.contoso.com')
    expect(transportEvents(failure('EX01.contoso.com'), own, event(15004, 'EX02.contoso.com'))).toEqual([
      15004,
    ])
    expect(transportEvents(own)).toEqual([15004])
  })

  it('are one server’s in a file that does not name it', () => {
    const text = fixture('event-export.en.csv')
    expect(examine(text)).toMatchObject({ otherEvents: [15004], transportEvents: [] })
  })
})
