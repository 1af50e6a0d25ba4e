import { describe, expect, it } from 'vitest'
import { groupRecords, readEvidence, timeKey } from './index.ts'
import type { EvidenceRecord } from './record.ts'
import { fixture } from './testing/fixture.ts'

const failure = (fields: Partial<EvidenceRecord>): EvidenceRecord => ({
  format: 'tracking-log',
  reply: '550 5.1.1 User unknown',
  connector: 'Internet',
  recipient: 'anna@example.net',
  ...fields,
})

describe('groups of failures', () => {
  it('have one class, one connector and one destination each, the largest first', () => {
    const groups = groupRecords([
      failure({ reply: '452 4.2.2 Mailbox full' }),
      failure({}),
      failure({ recipient: 'oleg@Example.NET' }),
      failure({ recipient: 'anna@example.com' }),
      failure({ connector: 'Partner' }),
    ])
    expect(groups.map((g) => [g.class, g.connector, g.destination?.toLowerCase(), g.count])).toEqual([
      ['recipient', 'Internet', 'example.net', 2],
      ['quota', 'Internet', 'example.net', 1],
      ['recipient', 'Internet', 'example.com', 1],
      ['recipient', 'Partner', 'example.net', 1],
    ])
  })

  it('are shown by their newest failure', () => {
    const [group] = groupRecords([
      failure({ time: '2024-03-14T06:26:53.000Z', messageId: '<a@contoso.com>' }),
      failure({ time: '2024-03-14T08:00:00.000Z', messageId: '<b@contoso.com>' }),
      failure({ time: '2024-03-14T07:00:00.000Z', messageId: '<c@contoso.com>' }),
    ])
    expect(group).toMatchObject({
      newest: '2024-03-14T08:00:00.000Z',
      newestKey: Date.UTC(2024, 2, 14, 8),
      record: { messageId: '<b@contoso.com>' },
    })
  })

  it.each([
    ['tracking-log', '14/03/2024 08:00'],
    ['event-export', '14/03/2024 09:00'],
  ] as const)(
    'take the newest of %s by its place where the time is not sure to be understood',
    (format, newest) => {
      const records = ['14/03/2024 09:00', '14/03/2024 08:00'].map((time) => failure({ format, time }))
      expect(groupRecords(records)[0]?.newest).toBe(newest)
    },
  )

  it('of neighbouring events come after the events 2004 that they belong to', () => {
    const neighbour = failure({ eventId: 2006, reply: '421 4.4.2 Connection dropped' })
    expect(groupRecords([neighbour, neighbour, failure({ eventId: 2004 })])[0]?.record.eventId).toBe(2004)
  })

  it('tell failures without a word by what the log shows', () => {
    const groups = groupRecords(readEvidence(fixture('send-log-tls.log')))
    expect(groups.map((g) => g.class)).toEqual(['silent', 'tls'])
  })

  it('leave out what says nothing', () => {
    expect(groupRecords([{ format: 'event-text', connector: 'Internet' }])).toEqual([])
  })

  it('stay few, whatever a file holds, and lose no failure', () => {
    const records = Array.from({ length: 5000 }, (_, i) =>
      failure({ recipient: `anna@host${i}.example`, connector: i < 4000 ? 'Internet' : `Connector ${i}` }),
    )
    const groups = groupRecords(records)
    expect(groups.length).toBeLessThan(2100)
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(5000)
    expect(groups[0]).toMatchObject({ several: true, class: 'recipient', count: 3000, connector: 'Internet' })
  })
})

describe('the key of a time', () => {
  const expected = Date.UTC(2024, 2, 4, 21, 6, 3)
  it.each([
    '2024-03-04T21:06:03Z',
    '2024-03-04T21:06:03.000Z',
    '2024-03-04 21:06:03',
    '2024-03-05T00:06:03+03:00',
    '2024-03-05T00:06:03+0300',
    'Tue, 5 Mar 2024 00:06:03 +0300',
    '04 Mar 2024 21:06:03 GMT',
    '3/4/2024 9:06:03 PM',
    '3/4/2024 9:06:03\u202fPM',
    '04.03.2024 21:06:03',
    '4.3.2024 21:06:03',
  ])('is the same for %s', (printed) => expect(timeKey(printed)).toBe(expected))

  it('has the fraction of a second', () => {
    expect(timeKey('2024-03-04T21:06:03.1234567Z')).toBeCloseTo(expected + 123.4567, 3)
  })

  it.each(['04/03/2024 21:06:03', '2024-13-04T21:06:03Z', '3/4/2024', 'yesterday', ''])(
    'is not guessed for %j',
    (printed) => expect(timeKey(printed)).toBeUndefined(),
  )
})
