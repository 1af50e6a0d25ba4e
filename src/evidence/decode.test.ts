import { describe, expect, it } from 'vitest'
import { decodeText, readEvidence } from './index.ts'
import { fixture } from './testing/fixture.ts'

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return bytes
}

/** Cyrillic of a Russian code page, from where its upper and lower halves begin. */
const codePage = (text: string, letter: (point: number) => number): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const point = char.charCodeAt(0)
    return point < 0x80 ? point : point >= 0x410 && point <= 0x44f ? letter(point - 0x410) : 0x3f
  })

const text = fixture('event-text-without-xml.ru.txt').replaceAll('ё', 'е')

describe('a file', () => {
  it.each([
    ['UTF-8', 'utf-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', 'utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 with a mark', 'utf-16le', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 without a mark', 'utf-16le', utf16(text, false)],
    ['big-endian UTF-16 with a mark', 'utf-16be', utf16(`\uFEFF${text}`, true)],
    ['big-endian UTF-16 without a mark', 'utf-16be', utf16(text, true)],
    ['Windows-1251', 'windows-1251', codePage(text, (letter) => 0xc0 + letter)],
    ['the console’s code page', 'ibm866', codePage(text, (letter) => (letter < 0x30 ? 0x80 : 0xb0) + letter)],
  ])('in %s is decoded', (_, encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it('of no bytes is an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
  })

  it('cut off inside its last letter is still UTF-8', () => {
    const bytes = new TextEncoder().encode(text)
    const end = bytes.findLastIndex((byte) => byte >= 0xd0)
    expect(decodeText(bytes.subarray(0, end + 1)).encoding).toBe('utf-8')
  })

  it('in Windows-1251 gives the record of the same file in UTF-8', () => {
    const bytes = codePage(text, (letter) => 0xc0 + letter)
    expect(readEvidence(decodeText(bytes).text)).toEqual(readEvidence(text))
  })
})
