import { describe, expect, it } from 'vitest'
import { examine, readEvidence } from './index.ts'
import { fixture } from './testing/fixture.ts'

describe('queues', () => {
  it('give the plain last error of Exchange 2010, unwrapped, and nothing for a queue without one', () => {
    expect(examine(fixture('get-queue-2010.en.txt'))).toMatchObject({
      found: 'queue',
      records: [
        {
          nextHop: 'example.net',
          computer: 'EX01',
          reply:
            '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host, but that did not succeed. Either there are no alternate hosts, or delivery failed to all alternate hosts.',
        },
      ],
    })
  })

  it('give the last error in braces with its host and address, which the console had cut', () => {
    expect(readEvidence(fixture('get-queue-2016.ru.txt'))).toEqual([
      {
        format: 'queue',
        reply:
          '451 4.4.397 Error communicating with target host. -> 421 4.2.1 Unable to connect -> SocketTimedout: Socket error code 10060',
        time: '14.03.2024 9:26:53',
        computer: 'EX01',
        nextHop: 'relay.example.net',
        deliveryType: 'SmartHostConnectorDelivery',
        remoteHost: 'relay.example.net',
        remoteAddress: '203.0.113.9',
      },
    ])
  })

  it('give the message where Get-Message was asked', () => {
    expect(readEvidence(fixture('get-message.en.txt'))).toMatchObject([
      {
        format: 'queued-message',
        messageId: '<j10@contoso.com>',
        sender: 'boris@contoso.com',
        remoteHost: 'mail.example.net',
      },
    ])
  })

  it('take the host from Exchange where the reply imitates one', () => {
    const text =
      'LastError : [{LED=550 5.7.1 no};{FQDN=evil.example};{MSG=};{FQDN=mx.example.net};{IP=203.0.113.5};{LRT=}]'
    expect(readEvidence(text)).toMatchObject([{ reply: '550 5.7.1 no', remoteHost: 'mx.example.net' }])
  })

  it('end the address with its brace, whatever braces follow it', () => {
    const text = '{\n  "LastError":  "[{LED=550 5.7.1 {no}};{FQDN=mx.example.net};{IP=203.0.113.5}]"\n}\n'
    expect(readEvidence(text)).toMatchObject([{ reply: '550 5.7.1 {no}', remoteAddress: '203.0.113.5' }])
  })

  it('are read out of a quoting mail', () => {
    const text =
      '> NextHopDomain : example.net\n> LastError     : 451 4.4.0 DNS query\n>                 failed\n'
    expect(readEvidence(text)).toMatchObject([
      { reply: '451 4.4.0 DNS query failed', nextHop: 'example.net' },
    ])
  })

  it('are read through what a chat put in front of the names', () => {
    const text = '\u200BNextHopDomain : example.net\n\u2060LastError     : 451 4.4.0 DNS query failed\n'
    expect(readEvidence(text)).toMatchObject([
      { reply: '451 4.4.0 DNS query failed', nextHop: 'example.net' },
    ])
  })

  it('say that a table of queues shows no last error', () => {
    const text =
      'Identity  DeliveryType Status MessageCount NextHopDomain\n--------  ------------ ------ ------------ -------------\nEX01\\217  SmartHost    Retry  40           relay.example.net\n'
    expect(examine(text)).toMatchObject({ found: 'other-table', records: [], problems: ['no-reply'] })
  })

  it.each(['', ' [{LRT=3/1/2024 10:00:00 AM};{LED=};{FQDN=};{IP=}]'])(
    'say that all is well where no queue has an error: LastError :%s',
    (lastError) => {
      const text = `Identity : EX01\\3\nNextHopDomain : example.net\nLastError :${lastError}\n`
      expect(examine(text)).toMatchObject({ records: [], problems: ['no-failures'] })
    },
  )
})

describe('bounces', () => {
  it('name the host through the marks of direction around it', () => {
    const text =
      "Generating server: EX01.contoso.com\nanna@example.net\nRemote Server at \u200Emx.example.net (203.0.113.5)\u200E returned '550 5.1.1 User unknown'"
    expect(readEvidence(text)).toMatchObject([
      { remoteHost: 'mx.example.net', remoteAddress: '203.0.113.5', reply: '550 5.1.1 User unknown' },
    ])
  })

  it.each([
    ['<mx.example.com #5.7.1 smtp;550 5.7.1 no>', 'mx.example.com'],
    ['< mx.example.com #5.7.1 smtp;550 5.7.1 no>', 'mx.example.com'],
    ['< #5.7.1 smtp;550 5.7.1 no>', 'mx.example.net'],
  ])('take off what Exchange puts around the answer: %s', (answer, remoteHost) => {
    const text = `Generating server: EX01.contoso.com\nanna@example.net\nmx.example.net\nRemote Server returned '${answer}'`
    expect(readEvidence(text)).toMatchObject([{ reply: '#5.7.1 smtp;550 5.7.1 no', remoteHost }])
  })

  it('give the message ID that stands on a line of its own', () => {
    const text =
      "Generating server: EX01.contoso.com\nanna@example.net\nRemote Server returned '550 5.7.1 no'\nOriginal message headers:\nSubject: a\nMessage-ID:\n <y25@contoso.com>\nX: <z26@contoso.com>"
    expect(readEvidence(text)).toMatchObject([{ messageId: '<y25@contoso.com>' }])
  })

  it.each(['\t', '        ', ''])(
    'give the addresses that Exchange Online prints above its error, behind %j',
    (gap) => {
      const text = [
        'Original Message Details',
        `Created Date:${gap}3/14/2024 6:26:50 AM`,
        `Sender Address:${gap}vera@contoso.com`,
        `Recipient Address:${gap}anna@example.net`,
        `Subject:${gap}Recipient Address: no@example.org`,
        '',
        'Error Details',
        `Reported error:${gap}550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relay access denied`,
        `DSN generated by:${gap}AM0PR01MB0001.eurprd01.prod.outlook.com`,
        `Remote server:${gap}mx.example.net`,
      ]
      expect(readEvidence(text.join('\n'))).toEqual([
        {
          format: 'ndr',
          sender: 'vera@contoso.com',
          recipient: 'anna@example.net',
          remoteHost: 'mx.example.net',
          computer: 'AM0PR01MB0001.eurprd01.prod.outlook.com',
          reply: '550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relay access denied',
        },
      ])
    },
  )

  it('give one record for each recipient', () => {
    expect(readEvidence(fixture('ndr-2016.en.txt'))).toMatchObject([
      {
        recipient: 'anna@example.net',
        computer: 'EX01.contoso.com',
        messageId: '<k11@contoso.com>',
        remoteHost: 'mx.example.net',
        reply: '550 5.4.300 Message expired -> 451 4.4.397 Error communicating with target host',
      },
      {
        recipient: 'boris@example.com',
        remoteHost: 'mx.example.com',
        reply: "#5.1.1 smtp;550 5.1.1 <boris@example.com>: unknown user, the mail was returned to 'sender'",
      },
    ])
  })

  it.each([
    ['ndr-2010.ru.txt', '554 5.7.1 <anna@example.net>: Relay access denied', 'mx.example.net'],
    ['ndr-2016.ru.txt', '552 5.2.2 Mailbox full, quota exceeded', 'mail.example.net'],
  ])('are read in Russian: %s', (name, reply, remoteHost) => {
    expect(readEvidence(fixture(name))).toEqual([
      expect.objectContaining({ format: 'ndr', reply, remoteHost }),
    ])
  })

  it.each([
    [[], '550 4.4.7 QUEUE.Expired; message expired', undefined],
    [
      [
        "3/2/2024 10:00:00 AM - Server at mx.example.com (192.0.2.9) returned '454 4.7.5 Certificate validation failure, Reason:UntrustedRoot'",
        "3/2/2024 9:50:00 AM - Server at mx2.example.com (192.0.2.10) returned '421 4.4.1 Connection timed out'",
      ],
      '454 4.7.5 Certificate validation failure, Reason:UntrustedRoot',
      'mx.example.com',
    ],
  ])('tell why a message expired where attempts are listed: %j', (attempts, reply, remoteHost) => {
    const text = [
      'Generating server: EX01.contoso.com',
      'boris@example.com',
      "Remote Server returned '550 4.4.7 QUEUE.Expired; message expired'",
      ...attempts,
      'Original message headers:',
    ]
    const found = readEvidence(text.join('\n')).map((record) => [record.reply, record.remoteHost])
    expect(found).toEqual([[reply, remoteHost]])
  })

  it.each([
    ['&lt;', '&gt;'],
    ['<', '>'],
  ])('are read as pages that a mail program saved, with addresses in %s%s', (less, greater) => {
    const page = `<html><head><title>x</title></head><body>${fixture('ndr-2010.ru.txt')
      .split('\n')
      .map((line) => `<p>${line.replaceAll('<', less).replaceAll('>', greater)}</p>`)
      .join('')}</body></html>`
    expect(readEvidence(page)).toMatchObject([
      { format: 'ndr', reply: '554 5.7.1 <anna@example.net>: Relay access denied' },
    ])
  })

  it.each([
    ['dns;mx.example.net', { remoteHost: 'mx.example.net' }],
    [
      'dns; mx.example.net. (203.0.113.5, the server for the domain example.net.)',
      { remoteHost: 'mx.example.net', remoteAddress: '203.0.113.5' },
    ],
    ['DNS; mx.example.net (2001:db8::5)', { remoteHost: 'mx.example.net', remoteAddress: '2001:db8::5' }],
    ['dns; mx.example.net (TCP|192.0.2.7|2525)', { remoteHost: 'mx.example.net' }],
    ['dns; [203.0.113.5]', { remoteAddress: '203.0.113.5' }],
    ['dns; 203.0.113.5', { remoteAddress: '203.0.113.5' }],
  ])('name the host of the other side without what is said of it: %s', (mta, host) => {
    const text = `Final-Recipient: rfc822;anna@example.net\nAction: failed\nRemote-MTA: ${mta}\nDiagnostic-Code: smtp;550 5.1.1 no\n`
    expect(readEvidence(text)).toEqual([
      { format: 'delivery-status', recipient: 'anna@example.net', reply: '550 5.1.1 no', ...host },
    ])
  })

  it('are read from their machine-readable part, without the recipients that were reached', () => {
    expect(readEvidence(fixture('delivery-status.eml'))).toMatchObject([
      {
        format: 'delivery-status',
        recipient: 'anna@example.net',
        messageId: '<n14@contoso.com>',
        remoteHost: 'mx.example.net',
        reply: '550 5.7.1 [192.0.2.25] Our system has detected that this message is likely unsolicited mail',
      },
      { recipient: 'boris@example.com', reply: '4.4.7' },
    ])
  })
})

describe('message tracking', () => {
  it('finds its columns by name in a log of Exchange 2010 and parts the replies of several recipients', () => {
    expect(readEvidence(fixture('tracking-log-2010.log'))).toMatchObject([
      {
        messageId: '<o15@contoso.com>',
        connector: 'Internet',
        reply: '550 5.1.1 anna: User unknown; see example.net',
      },
      { messageId: '<o15@contoso.com>', reply: '550 5.2.2 oleg: Mailbox full' },
    ])
  })

  it.each(['tracking-log-2016.log', 'tracking-log-headless.log'])(
    'reads %s, the head of which may be missing',
    (name) => {
      expect(readEvidence(fixture(name))).toMatchObject([
        {
          format: 'tracking-log',
          messageId: '<p16@contoso.com>',
          remoteAddress: '203.0.113.5',
          sender: 'vera@contoso.com',
        },
      ])
    },
  )

  it.each([
    ["'", ';'],
    ['', ';'],
    ['', ', '],
  ])('gives each of several last errors its own host: quote %j, separator %j', (quote, separator) => {
    const [first, second] = [
      '[{LED=550 5.1.1 user unknown};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.5};{LRT=3/1/2024 10:00:00 AM}]',
      '[{LED=550 5.7.1 spam};{MSG=};{FQDN=mx.example.net};{IP=198.51.100.7};{LRT=3/1/2024 10:00:00 AM}]',
    ].map((status) => `${quote}${status}${quote}`)
    const text = `EventId,MessageId,RecipientStatus\nFAIL,<u21@contoso.com>,"${first}${separator}${second}"\n`
    expect(readEvidence(text)).toMatchObject([
      { reply: '550 5.1.1 user unknown', remoteHost: 'mx.example.com', remoteAddress: '192.0.2.5' },
      { reply: '550 5.7.1 spam', remoteHost: 'mx.example.net', remoteAddress: '198.51.100.7' },
    ])
  })

  it('is read as Exchange Management Shell prints it, failures only', () => {
    expect(readEvidence(fixture('tracking-output.en.txt'))).toMatchObject([
      {
        format: 'tracking-output',
        messageId: '<q17@contoso.com>',
        reply: '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
      },
    ])
  })

  it('is read out of a spreadsheet of a culture whose columns are parted by semicolons', () => {
    const lines = fixture('tracking-log-2016.log').split('\n')
    const columns = lines.map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t'))
    const quoted = columns.map((line) =>
      line
        .split('\t')
        .map((cell) =>
          cell.includes(';') && !cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
        ),
    )
    const text = quoted.map((cells) => cells.join(';')).join('\n')
    expect(readEvidence(text).map(({ reply }) => reply)).toEqual(
      readEvidence(fixture('tracking-log-2016.log')).map(({ reply }) => reply),
    )
  })

  it('says where it ends in the middle of a row', () => {
    const log = fixture('tracking-log-2016.log').trimEnd()
    expect(examine(log).problems).toEqual([])
    expect(examine(log.slice(0, -40)).problems).toEqual(['truncated-file'])
  })

  it('says that a log holds no failure', () => {
    const lines = fixture('tracking-log-2016.log')
      .split('\n')
      .filter((line) => !line.includes('DEFER'))
    expect(examine(lines.join('\n'))).toMatchObject({ found: 'tracking-log', problems: ['no-failures'] })
  })
})

describe('the send protocol log', () => {
  const session = (rows: readonly string[]) =>
    rows
      .map(
        (row, index) =>
          `2024-03-14T06:26:50.000Z,Internet,08DC000000000005,${index},192.0.2.10:1,203.0.113.5:25,${row}`,
      )
      .join('\n')

  it('is sorted into sessions and into order, and tells who spoke', () => {
    const [refused, masked] = readEvidence(fixture('send-log.log'))
    expect(refused).toMatchObject({
      messageId: '<r18@contoso.com>',
      recipient: 'anna@example.net',
      sender: 'vera@contoso.com',
      remoteAddress: '203.0.113.5',
      reply: '550-5.7.1 Client host [192.0.2.10] blocked, see 550 5.7.1 https://example.net/why',
      log: { remoteLine: true, greeting: 'normal', startTls: false, sizeOffered: 10485760, lastVerb: 'RCPT' },
    })
    expect(masked?.log).toMatchObject({ remoteLine: false, greeting: 'asterisks', startTls: false })
  })

  it('shows a broken TLS handshake and a connection that never came about', () => {
    const [tls, unreachable] = readEvidence(fixture('send-log-tls.log'))
    expect(tls).toMatchObject({
      remoteHost: 'mail.example.com',
      remoteAddress: '2001:db8::25',
      log: { tlsError: 'SocketError', startTls: true, lastVerb: 'STARTTLS', remoteLine: false },
    })
    expect(unreachable?.log).toMatchObject({ greeting: 'none', ownError: expect.stringContaining('10060') })
  })

  it.each([
    '250  mx.example.net Hello [192.0.2.10] SIZE 37748736 PIPELINING DSN ENHANCEDSTATUSCODES STARTTLS 8BITMIME',
    '250 mx.example.net Hello mail.contoso.com [192.0.2.10] SIZE 37748736 HELP STARTTLS',
  ])('finds what the other side offers where the answer to EHLO stands in one row: %s', (answer) => {
    const rows = [
      '<,220 mx.example.net,',
      '>,EHLO a,',
      `<,${answer},`,
      '>,MAIL FROM:<a@contoso.com>,',
      '<,550 5.7.1 no,',
    ]
    expect(readEvidence(session(rows))).toMatchObject([{ log: { startTls: true, sizeOffered: 37748736 } }])
  })

  it('takes a name with STARTTLS in it for no offer', () => {
    const rows = [
      '<,220 x,',
      '>,EHLO a,',
      '<,250-x XSTARTTLS,',
      '<,250 STARTTLS.example.net,',
      '>,MAIL FROM:<>,',
      '<,550 no,',
    ]
    expect(readEvidence(session(rows))).toMatchObject([{ log: { startTls: false } }])
  })

  it('takes asterisks in a refusal for no masked greeting', () => {
    const [record] = readEvidence(session(['<,554 5.7.1 *** Spam *** rejected,']))
    expect(record?.log?.greeting).toBe('normal')
  })

  it('takes what AUTH sends for no command', () => {
    const rows = [
      '<,220 mx.example.net,',
      '>,EHLO a,',
      '<,250 AUTH LOGIN,',
      '>,AUTH LOGIN,',
      '<,334 <authentication response>,',
      '>,<Binary Data>,',
      '<,535 5.7.8 Authentication failed,',
    ]
    expect(readEvidence(session(rows))).toMatchObject([
      { reply: '535 5.7.8 Authentication failed', log: { lastVerb: 'AUTH' } },
    ])
  })

  it('takes a session that went through for no failure', () => {
    const rows = [
      '+,,',
      '<,220 mx.example.net,',
      '>,EHLO a,',
      '<,250 STARTTLS,',
      '>,MAIL FROM:<a@contoso.com>,',
      '<,250 ok,',
      '>,QUIT,',
      '<,221 bye,',
      '-,,Remote',
    ]
    expect(examine(session(rows))).toMatchObject({
      found: 'send-log',
      records: [],
      problems: ['no-failures'],
    })
  })

  it('takes a HELO after a refused EHLO for no failure', () => {
    const rows = [
      '<,220 mx.example.net,',
      '>,EHLO a,',
      '<,502 5.5.1 Not implemented,',
      '>,HELO a,',
      '<,250 hello,',
    ]
    expect(readEvidence(session(rows))).toEqual([])
  })

  it('is told from the receive log, which is another server’s dialogue', () => {
    expect(examine(fixture('receive-log.log'))).toMatchObject({ records: [], problems: ['receive-log'] })
  })
})

it('reads what Queue Viewer shows of a message', () => {
  const text = [
    'Identity: EX01\\217\\17179869211',
    'Internet Message ID: <s19@contoso.com>',
    'From Address: boris@contoso.com',
    'Date Received: 3/14/2024 9:26:53 AM',
    'Expiration Time: 3/16/2024 9:26:53 AM',
    'Last Error: 450 4.7.1 Please come back later',
    'Queue ID: EX01\\217',
  ]
  expect(readEvidence(text.join('\n'))).toEqual([
    {
      format: 'queued-message',
      reply: '450 4.7.1 Please come back later',
      messageId: '<s19@contoso.com>',
      time: '3/14/2024 9:26:53 AM',
      computer: 'EX01',
      sender: 'boris@contoso.com',
    },
  ])
})

it.each([
  [
    'English',
    [
      'Next Hop Domain: example.com',
      'Delivery Type: DNS Connector Delivery',
      'Status: Retry',
      'Message Count: 3',
      'Last Error: 451 4.4.0 DNS query failed',
      'Last Retry Time: 3/14/2024 9:26:53 AM',
      'Next Retry Time: 3/14/2024 9:36:53 AM',
    ],
    { time: '3/14/2024 9:26:53 AM', deliveryType: 'DNS Connector Delivery' },
  ],
  [
    'Russian',
    ['Следующий прыжок: example.com', 'Последняя ошибка: 451 4.4.0 DNS query failed', 'Состояние: Повторить'],
    {},
  ],
])('reads what Queue Viewer shows of a queue, each field by itself: %s', (_, lines, times) => {
  expect(readEvidence(lines.join('\n'))).toEqual([
    { format: 'queue', nextHop: 'example.com', reply: '451 4.4.0 DNS query failed', ...times },
  ])
})

it('says where Export-Csv wrote the name of a type in place of the replies', () => {
  const text = '"EventId","MessageId","RecipientStatus"\n"FAIL","<t20@contoso.com>","System.String[]"\n'
  expect(examine(text)).toMatchObject({
    found: 'tracking-output',
    records: [],
    problems: ['unexpanded-values'],
  })
})
