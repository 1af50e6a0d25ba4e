import { describe, expect, it } from 'vitest'
import { examine, readEvidence } from './index.ts'
import { fixture } from './testing/fixture.ts'

const event = (reply: string) => `Log Name:      Application
Source:        MSExchangeTransport
Date:          11/24/2026 2:10:11 AM
Event ID:      2004
Task Category: SmtpSend
Computer:      EX01.contoso.com
Description:
Send connector Internet: Message delivery was not successful. The message with message ID <a1@contoso.com> was acknowledged with SMTP response ${reply}.`

const queue = (reply: string) => `Identity      : EX01\\12
NextHopDomain : fabrikam.com
Status        : Retry
LastError     : ${reply}`

const bounce = (reply: string) => `Diagnostic information for administrators:

Generating server: EX01.contoso.com

bob@fabrikam.com
Remote Server returned '${reply}'`

const log = (reply: string) => `#Software: Microsoft Exchange Server
#Version: 15.0.0.0
#Log-type: SMTP Send Protocol Log
#Date: 2026-11-24T02:00:00.000Z
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
2026-11-24T02:00:00.000Z,Internet,08D1,0,10.0.0.1:1234,203.0.113.5:25,+,,
2026-11-24T02:00:00.400Z,Internet,08D1,1,10.0.0.1:1234,203.0.113.5:25,>,MAIL FROM:<a@contoso.com>,
2026-11-24T02:00:00.500Z,Internet,08D1,2,10.0.0.1:1234,203.0.113.5:25,<,${reply},
2026-11-24T02:00:00.600Z,Internet,08D1,3,10.0.0.1:1234,203.0.113.5:25,-,,Local`

const [busy, blocked] = ['452 4.3.1 Insufficient system resources', '550 5.7.1 Client host blocked']

describe('a text with two layouts', () => {
  const layouts = { event, queue, bounce, log }
  const pairs = Object.entries(layouts).flatMap(([one, first]) =>
    Object.entries(layouts)
      .filter(([other]) => other !== one)
      .map(([other, second]) => ({ one, other, first, second })),
  )

  it.each(pairs)('gives the failures of both: $one and $other', ({ first, second }) => {
    const text = `From the server:\n\n${first(busy)}\n\nand beside it:\n\n${second(blocked)}\n`
    expect(readEvidence(text).map(({ reply }) => reply)).toEqual(expect.arrayContaining([busy, blocked]))
    expect(readEvidence(text)).toHaveLength(2)
  })

  it('gives one failure that both tell of, with what either knows', () => {
    expect(readEvidence(`${event(busy)}\n\n${queue(busy)}`)).toMatchObject([
      {
        format: 'queue',
        connector: 'Internet',
        messageId: '<a1@contoso.com>',
        nextHop: 'fabrikam.com',
        reply: busy,
      },
    ])
  })

  it('gives each further failure with the same reply on its own', () => {
    const again = event(busy).replace('<a1@', '<a2@')
    const text = [queue(busy), event(busy), again].join('\n\n')
    expect(readEvidence(text)).toMatchObject([
      { format: 'queue', messageId: '<a1@contoso.com>' },
      { format: 'event-text', messageId: '<a2@contoso.com>' },
    ])
  })

  it('ends a Russian event with its paragraph', () => {
    const text = `${fixture('event-text-russian-words.ru.txt')}\n\n${queue(busy)}`
    expect(readEvidence(text).map(({ reply }) => reply)).toEqual([busy, '421 4.4.2 Connection dropped'])
  })

  it('gives the other events beside an event', () => {
    const other = event(blocked)
      .replace('2004', '2003')
      .replace(/Send connector.*/s, 'Something else.')
    expect(examine(`${queue(busy)}\n\n${event(blocked)}\n\n${other}`).otherEvents).toEqual([2003])
  })
})

describe('objects of two kinds in one console', () => {
  const asEvent = (reply: string) => `TimeCreated  : 11/24/2026 2:10:11 AM
ProviderName : MSExchangeTransport
Id           : 2004
Message      : Send connector Internet: Message delivery was not successful. The message with message ID
               <a1@contoso.com> was acknowledged with SMTP response ${reply}.`

  it.each([
    ['a blank line', '\n\n'],
    ['a prompt', '\n[PS] C:\\>Get-Queue | fl\n'],
  ])('are told apart by %s', (_, between) => {
    expect(readEvidence(asEvent(blocked) + between + queue(busy))).toMatchObject([
      { format: 'event-powershell', connector: 'Internet', reply: blocked },
      { format: 'queue', nextHop: 'fabrikam.com', reply: busy },
    ])
    expect(readEvidence(queue(busy) + between + asEvent(blocked))).toHaveLength(2)
  })

  it('are read once, by what read them as objects', () => {
    const [one, other] = [fixture('get-queue-2010.en.txt'), fixture('get-eventlog-list.en.txt')]
    const alone = [...readEvidence(one), ...readEvidence(other)]
    expect(readEvidence(`${one}\n\n${other}`)).toEqual(alone)
  })

  it('are one where a forum has put a blank line behind each property', () => {
    expect(readEvidence(queue(busy).replaceAll('\n', '\n\n'))).toMatchObject([
      { computer: 'EX01', nextHop: 'fabrikam.com', reply: busy },
    ])
  })
})
