import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decodeLink, ENCLOSURE, encodeLink, LONGEST_ENCLOSURE, nodesOf } from '#engine'
import { article } from '#event-2004/article'
import { enclosureOf, packEnclosure, unpackEnclosure } from './enclosure.ts'
import { LARGEST_TEXT, pack, unpack } from './enclosureBytes.ts'
import type { Evidence } from './index.ts'

const evidence: Evidence = {
  text: '451 4.4.0 "Время ожидания" <ivan@contoso.example>\r\n',
  records: [{ format: 'reply', reply: '451 4.4.0 Primary target IP address responded with …' }],
  chosen: 0,
  answers: { reply: 'timeout' },
  values: { connector: "O'Brien", messageId: '<1@contoso.example>' },
}
const enclosure = { evidence, corrections: { server: 'EX01' }, notes: { antivirus: 'Выключен до 15:00' } }

const packedIn = async (given: typeof enclosure): Promise<string> => {
  const { packed } = await packEnclosure(given)
  if (packed === undefined) throw new Error('too long for a link')
  return packed
}

/** Text that compression does not make shorter. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64')

describe('What travels with a link', () => {
  it('comes out as it went in', async () => {
    const link = encodeLink({ reply: 'timeout' }, await packedIn(enclosure))
    expect(decodeLink(link)).toMatchObject({ answers: { reply: 'timeout' }, damaged: [] })
    expect(await unpackEnclosure(decodeLink(link).enclosure ?? '')).toEqual(enclosure)
  })
  it('is nothing where there is no evidence, no value and no note', () => {
    expect(enclosureOf({ evidence: null, corrections: {}, notes: { antivirus: ' ' } })).toBeUndefined()
  })
  it('leaves out the pasted text where it is too long, and then the other failures', async () => {
    const long = { ...enclosure, evidence: { ...evidence, text: noise(60_000) } }
    const first = await packEnclosure(long)
    expect(first.leftOut).toBe('text')
    expect(first.enclosure).toEqual({ ...enclosure, evidence: { ...evidence, text: '' } })

    const records = Array.from({ length: 400 }, (_, i) => ({
      format: 'reply' as const,
      reply: `451 ${i} ${noise(300)}`,
    }))
    const many = await packEnclosure({ ...enclosure, evidence: { ...long.evidence, records, chosen: 7 } })
    expect(many.leftOut).toBe('others')
    expect(many.enclosure.evidence?.records).toEqual([records[7]])
    expect(await unpackEnclosure(many.packed ?? '')).toEqual(many.enclosure)
  })
  it('does not travel where even a note is too long', async () => {
    const { packed } = await packEnclosure({ ...enclosure, notes: { antivirus: noise(60_000) } })
    expect(packed === undefined).toBe(true)
  })
  it('has a name that no node has', () => expect(nodesOf(article)).not.toContain(ENCLOSURE))
})

describe('What came with a link from a stranger', () => {
  it('is not believed: another shape is damaged, a later version is said to be one', async () => {
    const of = async (value: unknown) => unpackEnclosure(await pack(JSON.stringify(value)))
    expect(await of({ ...enclosure, version: 2 })).toBe('newer')
    for (const value of [
      null,
      [],
      'text',
      { version: 1 },
      enclosure,
      { version: 1, ...enclosure, notes: { antivirus: 5 } },
      { version: 1, ...enclosure, notes: { '<b>': 'x' } },
      { version: 1, ...enclosure, evidence: { ...evidence, chosen: 3 } },
      { version: 1, ...enclosure, evidence: { ...evidence, records: [{ format: 'evil' }] } },
    ])
      expect(await of(value), JSON.stringify(value)).toBe('damaged')
  })
  it('brings only what an enclosure has', async () => {
    const packed = await pack(JSON.stringify({ version: 1, ...enclosure, answers: { a: 'b' }, extra: 1 }))
    expect(await unpackEnclosure(packed)).toEqual(enclosure)
  })
  it('does not fill the memory', async () => {
    const bomb = await pack('0'.repeat(40 * LARGEST_TEXT))
    expect(bomb.length).toBeLessThan(LONGEST_ENCLOSURE)
    await expect(unpack(bomb)).rejects.toThrow(RangeError)
    expect(await unpackEnclosure(bomb)).toBe('damaged')
  })
  it('may be cut off anywhere', async () => {
    const packed = await packedIn(enclosure)
    for (let length = 0; length < packed.length; length += 1)
      expect(await unpackEnclosure(packed.slice(0, length)), String(length)).toBe('damaged')
  })
  it('is not called damaged where what reads it could not be loaded', async () => {
    vi.resetModules()
    vi.doMock('./storage/schema.ts', () => {
      throw new Error('offline')
    })
    const { unpackEnclosure: unpackOffline } = await import('./enclosure.ts')
    await expect(unpackOffline(await packedIn(enclosure))).rejects.toThrow()
    vi.doUnmock('./storage/schema.ts')
  })
  it('never throws, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.base64String(), async (text, base64) => {
        expect(await unpackEnclosure(text)).toBe('damaged')
        expect(await unpackEnclosure(base64.replaceAll('=', ''))).toBe('damaged')
      }),
      { numRuns: 500 },
    )
  })
})
