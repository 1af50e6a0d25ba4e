import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, examine, readEvidence } from './index.ts'
import { type Ack, eventLayouts } from './testing/eventLayouts.ts'
import { fixture, fixtureNames } from './testing/fixture.ts'

const letters = [...'abcXYZ019.-_+=:;,/()[]{}<>&"\'#*|«»фЯё日é']
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(' '))
const host = fc.string({ unit: fc.constantFrom(...'abc019-.'), minLength: 1, maxLength: 20 })
const ack: fc.Arbitrary<Ack> = fc.record({
  connector: words,
  messageId: fc.tuple(host, host).map(([left, right]) => `<${left}@${right}>`),
  reply: fc
    .tuple(fc.constantFrom('550 5.7.1', '421', '451 4.4.0', '#5.1.1', '454 4.7.0'), words)
    .map(([code, text]) => `${code} ${text}`),
})

describe('an event of any connector, message ID and reply', () => {
  it.each(Object.entries(eventLayouts))('reads back the same from %s', (_, layout) => {
    fc.assert(
      fc.property(ack, (written) => {
        expect(readEvidence(layout(written))).toEqual([
          expect.objectContaining({ ...written, eventId: 2004 }),
        ])
      }),
    )
  })
})

/** Every value is there for a reason: what a layout does not say is absent. */
function expectWellFormed(text: string): void {
  const { records } = examine(text)
  for (const { log: _, eventId: __, ...texts } of records)
    for (const value of Object.values(texts)) expect(value).toEqual(expect.stringMatching(/[\s\S]/))
}

const anyFixture = fc.constantFrom(...fixtureNames).map(fixture)

describe('any text', () => {
  it('is examined without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), expectWellFormed))
  })

  it('made of the layouts’ own words is examined without an error', () => {
    const pieces = fixtureNames.flatMap((name) => fixture(name).split(/(?<=[\n:,;"'<>{}#])/))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
        expectWellFormed,
      ),
    )
  })

  it('cut out of a file is examined without an error', () => {
    fc.assert(
      fc.property(anyFixture, fc.nat(3000), fc.nat(3000), (text, from, length) =>
        expectWellFormed(text.slice(from, from + length)),
      ),
    )
  })

  it('with something foreign in the middle is examined without an error', () => {
    fc.assert(
      fc.property(
        anyFixture,
        fc.nat(3000),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (text, at, foreign) => expectWellFormed(text.slice(0, at) + foreign + text.slice(at)),
      ),
    )
  })

  it.each(fixtureNames)('reads the same with the line ends of Windows: %s', (name) => {
    const text = fixture(name).replaceAll('\r\n', '\n')
    expect(examine(text.replaceAll('\n', '\r\n'))).toEqual(examine(text))
  })

  it('of any bytes is decoded without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string')
      }),
    )
  })
})

describe('a hostile megabyte', () => {
  const shapes = [
    'a',
    ' ',
    '"',
    "'",
    '<',
    '<a "',
    '<Event>',
    '<Data/>',
    '<![CDATA[',
    '&#x',
    '{LED=',
    '];[{',
    '550 ',
    '550-',
    '5.1.1 ',
    'Event ID: 2004 ',
    'Event ID: 2004\n',
    'LastError : [{LED=\n',
    "' returned '",
    '#550 ',
    'a@',
    '-- ',
    '\0',
    '\ud800',
    '\r\n ',
  ]
  const heads = [
    '',
    '<Events>',
    'Level,Date and Time,Source,Event ID,Task Category\n',
    'Generating server: x\n',
    'TimeCreated Id Message\n----------- -- -------\nx 1 y\n',
  ]
  it.each(heads)(
    'after %j is examined in a moment',
    (head) => {
      for (const shape of shapes) {
        const start = process.cpuUsage()
        examine(head + shape.repeat(1_000_000 / shape.length))
        const { user, system } = process.cpuUsage(start)
        // About 0.1 s of one core, whatever else the machine does; what grows with the square takes minutes.
        expect((user + system) / 1000, JSON.stringify(shape)).toBeLessThan(5000)
      }
    },
    60_000,
  )
})
