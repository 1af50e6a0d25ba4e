import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decoding, decodeText, examine, groupRecords, Surveyor, survey } from './index.ts'
import { fixture, fixtureBytes, fixtureNames } from './testing/fixture.ts'

/** Layouts that are read to their end whatever their length. */
const logs = fixtureNames.filter((name) =>
  /\.(?:log|csv|tsv|xml)$|^(?:event-text|get-|tracking-output)/.test(name),
)

/** Where to cut: positions as parts of the whole, so that they fit a text of any length. */
const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })

function cut<T>(length: number, at: readonly number[], slice: (from: number, to: number) => T): T[] {
  const places = [0, ...at.map((part) => Math.floor(part * length)).sort((a, b) => a - b), length]
  return places.slice(1).map((to, index) => slice(places[index] ?? 0, to))
}

/** As long as `headLength` asks, so that the text is read in pieces and not as a short one. */
const manyTimes = (text: string) => `${text.replace(/\n*$/, '\n')}\n`.repeat(4)
const headLength = 1500

describe('a text in pieces', () => {
  it.each(logs)('gives the same groups wherever it is cut: %s', (name) => {
    const text = manyTimes(fixture(name))
    const whole = survey([text])
    expect(whole.groups).toEqual(groupRecords(examine(text).records))
    fc.assert(
      fc.property(cuts, (at) => {
        const pieces = cut(text.length, at, (from, to) => text.slice(from, to))
        expect(survey(pieces, { headLength })).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  it.each(logs)('gives the same groups letter by letter: %s', (name) => {
    const text = manyTimes(fixture(name))
    expect(survey([...text], { headLength })).toEqual(survey([text]))
  })

  it('is read with the line ends of Windows, cut between the two', () => {
    const text = manyTimes(fixture('event-export.ru.csv')).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')
    expect(survey(text.split(/(?<=\r)/), { headLength })).toEqual(survey([text]))
  })

  it('of a layout that has to be read as a whole is read in part, and that is said', () => {
    const bounce = fixture('ndr-2016.en.txt')
    const long = bounce + 'Received: from somewhere\n'.repeat(400)
    expect(survey([long], { headLength: 1000, wholeLength: 5000 })).toEqual({
      ...survey([bounce]),
      problems: ['read-in-part'],
    })
  })

  it('of an unknown layout says what it was taken for', () => {
    const page = '<!DOCTYPE html><html><body>Sign in</body></html>'.repeat(100)
    expect(survey([page], { headLength: 100 })).toMatchObject({ found: 'html', problems: ['html-page'] })
    expect(survey(['ElfFile\0', 'x'.repeat(5000)], { headLength: 100 })).toMatchObject({ found: 'evtx' })
    expect(survey([fixture('receive-log.log').repeat(9)], { headLength: 1000 }).problems).toEqual([
      'receive-log',
    ])
  })

  it('is no table of something else for a line of dashes in it', () => {
    const text = fixture('event-text.en.txt').replace(/\n*$/, '\n--------------------\nsomething\n\n')
    expect(survey([text.repeat(4)], { headLength })).toMatchObject({ found: 'event-text', count: 4 })
  })

  it('of a binary log is not waited for', () => {
    const surveyor = new Surveyor({ headLength: 100 })
    surveyor.take(`ElfFile\0${'x'.repeat(500)}`)
    expect(surveyor.isFull).toBe(true)
    expect(surveyor.end()).toMatchObject({ found: 'evtx', problems: ['evtx-binary'] })
  })

  it('tells how far it is', () => {
    const counts: number[] = []
    survey([fixture('tracking-log-2016.log'), manyTimes(fixture('tracking-log-headless.log')).repeat(300)], {
      headLength,
      onCount: (count) => counts.push(count),
    })
    expect(counts).toEqual([256, 512, 768, 1024])
  })
})

describe('a send log', () => {
  const row = (session: string, sequence: number, event: string, data: string) =>
    `2024-03-14T06:26:50.000Z,Internet,${session},${sequence},192.0.2.10:6001,203.0.113.5:25,${event},${data},\n`
  const session = (id: string, reply: string) =>
    [
      ['+', ''],
      ['<', '220 mx.example.net ESMTP'],
      ['>', 'EHLO ex01.contoso.com'],
      ['<', '250 OK'],
      ['>', 'MAIL FROM:<vera@contoso.com>'],
      ['<', reply],
      ['>', 'QUIT'],
      ['<', '221 Bye'],
      ['-', 'Local'],
    ].map(([event = '', data = ''], sequence) => row(id, sequence, event, data))

  it('gives each failure of sessions that mix, however many have gone by', () => {
    const sessions = Array.from({ length: 900 }, (_, i) =>
      session(`S${i}`, i % 3 === 0 ? '550 5.7.1 Service unavailable; blocked by zen.spamhaus.org' : '250 OK'),
    )
    // Two sessions at a time, their rows in turn.
    const rows = sessions.flatMap((own, i) =>
      i % 2 ? [] : own.flatMap((line, at) => [line, sessions[i + 1]?.[at]]),
    )
    const found = survey([rows.join('')], { headLength: 1000 })
    expect(found.groups).toMatchObject([{ class: 'blocklist', count: 300, connector: 'Internet' }])
  })

  it('is in order again where rows of one moment are not', () => {
    const rows = session('S1', '550 5.7.1 No')
    const [a = '', b = '', ...rest] = rows.toReversed()
    const mixed = [...rest.toReversed(), a, b]
    expect(survey([mixed.join('')]).groups).toMatchObject([
      { count: 1, record: { log: { lastVerb: 'MAIL' } } },
    ])
  })

  it('does not hold a session until its end', () => {
    const long = Array.from({ length: 3000 }, (_, i) => [
      row('S1', 4 * i + 2, '>', 'RCPT TO:<anna@example.net>'),
      row('S1', 4 * i + 3, '<', '550 5.1.1 User unknown'),
    ]).flat()
    const seen: number[] = []
    survey([row('S1', 0, '+', ''), row('S1', 1, '<', '220 mx.example.net'), ...long], {
      headLength: 1000,
      onCount: (count) => seen.push(count),
    })
    expect(seen).toHaveLength(Math.floor(3000 / 256))
  })
})

/** The text of a file in these pieces, its encoding, and whether it was damaged. */
function decoded(
  pieces: readonly Uint8Array[],
): readonly [text: string, encoding: string, isDamaged: boolean] {
  const decoding = new Decoding()
  const text = pieces.map((piece) => decoding.take(piece)).join('') + decoding.end()
  return [text.replace(/^\uFEFF/, ''), decoding.encoding, decoding.isDamaged]
}

describe('bytes in pieces', () => {
  it.each(fixtureNames)('are decoded the same wherever they are cut: %s', (name) => {
    const bytes = fixtureBytes(name)
    // Long enough for the encoding to be decided before the end.
    const long = new Uint8Array(bytes.length * Math.ceil(200_000 / bytes.length))
    for (let at = 0; at < long.length; at += bytes.length) long.set(bytes, at)
    const { text, encoding } = decodeText(long)
    fc.assert(
      fc.property(cuts, (at) => {
        const pieces = cut(long.length, at, (from, to) => long.subarray(from, to))
        expect(decoded(pieces)).toEqual([text, encoding, false])
      }),
      { numRuns: 10 },
    )
  })

  const ascii = new TextEncoder().encode('plain text\n'.repeat(8000))
  const russian = new TextEncoder().encode('Сведения\n'.repeat(5000))

  it('are of a code page from where they are not UTF-8, if all before was ASCII', () => {
    const [text, ...rest] = decoded([
      ascii,
      ascii,
      Uint8Array.of(0xd1, 0xe2, 0xe5, 0xe4),
      Uint8Array.of(0xe5),
    ])
    expect(text).toMatch(/text\nСведе$/)
    expect(rest).toEqual(['windows-1251', false])
  })

  it('are of Windows-1251 though a dash is the first of it', () => {
    const dash = Uint8Array.of(...ascii, 0x20, 0x97, 0x20)
    const [text, ...rest] = decoded([dash, Uint8Array.of(0xd1, 0xe2, 0xe5, 0xe4)])
    expect(text).toMatch(/ — Свед$/)
    expect(rest).toEqual(['windows-1251', false])
  })

  it('are damaged where they are not UTF-8 after letters of UTF-8', () => {
    const [text, ...rest] = decoded([russian, Uint8Array.of(0xff, 0x41), russian])
    expect(text).toContain('Сведения\n\uFFFDAСведения\n')
    expect(rest).toEqual(['utf-8', true])
  })
})
