import type { TextEncoding } from './record.ts'
import { decodeAs, StreamDecoder } from './textDecoder.ts'

export interface DecodedText {
  text: string
  encoding: TextEncoding
}

/** Enough of a file to tell UTF-16 by counting. */
const sample = 65_536

/** UTF-16 without a mark: in Latin text every other byte is NUL. PowerShell 5 redirects (`>`) with a mark. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, sample) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  // A third, not a half: a Russian text has its NULs only in spaces, digits and names.
  const most = length / 6
  if (odd > most && even < odd / 10) return 'utf-16le'
  return even > most && odd < even / 10 ? 'utf-16be' : undefined
}

/**
 * Russian Windows has two code pages. A file that `cmd` redirected is in the console's, 866, whose letters lie at
 * 80–AF and E0–EF; a file that a program saved is in 1251, whose letters lie at C0–FF, and which has dashes and quotes at
 * 80–BF: those stand alone or beside ASCII, letters of 866 in words.
 */
function russianOf(bytes: Uint8Array): 'windows-1251' | 'ibm866' {
  let low = 0
  let high = 0
  const isLetter = (at: number) => (bytes[at] ?? 0) >= 0x80
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0xc0) high++
    else if (byte >= 0x80 && byte <= 0xaf && (isLetter(at - 1) || isLetter(at + 1))) low++
  }
  return low > high ? 'ibm866' : 'windows-1251'
}

/** How many bytes at the end begin a UTF-8 character that is not complete (at most three). */
function openEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    if (byte >= 0xc0) return back < length ? back : 0
  }
  return 0
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** Before this many bytes nothing is decoded: UTF-16 without a mark is known by counting. */
const enough = sample

/**
 * Decodes a file that comes in pieces: UTF-8 with or without a byte order mark, UTF-16 of either order by its mark or its
 * NULs, else a Russian code page. Any bytes give a text. What is not UTF-8 decides when it comes: after nothing but ASCII
 * it is a code page from there on; after letters of UTF-8 the file is damaged there.
 */
export class Decoding {
  /** Known for certain at the end: a file may be plain ASCII for a long way. */
  encoding: TextEncoding = 'utf-8'
  /** Letters were lost: a file of UTF-8 that is not UTF-8 everywhere. */
  isDamaged = false
  #sawLetters = false
  /** Bytes that wait: the file's first ones, later those of a letter that is cut in two. */
  #open: Uint8Array = new Uint8Array()
  #begun = false
  #utf16: StreamDecoder | undefined

  /** The text of the piece, as far as it can be told yet. The piece is not needed afterwards. */
  take(piece: Uint8Array): string {
    const bytes = joined(this.#open, piece)
    if (this.#begun || bytes.length >= enough) return this.#decode(bytes, false)
    this.#open = bytes.slice()
    return ''
  }

  end(): string {
    const text = this.#decode(this.#open, true)
    return text + (this.#utf16?.end() ?? '')
  }

  #decode(bytes: Uint8Array, isLast: boolean): string {
    this.#open = new Uint8Array()
    if (!this.#begun) this.#begin(bytes)
    if (this.#utf16) return this.#utf16.take(bytes)
    if (this.encoding !== 'utf-8') return decodeAs(this.encoding, bytes) ?? ''
    const complete = bytes.subarray(0, bytes.length - openEnd(bytes))
    const open = bytes.slice(complete.length)
    const text = decodeAs('utf-8', complete, true)
    if (text === undefined && !this.#sawLetters) return this.#decodeCodePage(bytes)
    // A character of one byte is ASCII; all others have more bytes than units of UTF-16.
    if (text !== undefined) this.#sawLetters ||= text.length < complete.length
    else this.isDamaged = true
    const shown = text ?? decodeAs('utf-8', complete) ?? ''
    if (!isLast) this.#open = open
    // What is left of a file of UTF-8 that was cut off in a letter; in a file of ASCII it is a letter of a code page.
    else if (open.length > 0 && !this.#sawLetters) return shown + this.#decodeCodePage(open)
    return shown
  }

  #begin(bytes: Uint8Array): void {
    this.#begun = true
    const utf16 = utf16Of(bytes)
    if (!utf16) return
    this.encoding = utf16
    this.#utf16 = new StreamDecoder(utf16)
  }

  #decodeCodePage(bytes: Uint8Array): string {
    this.encoding = russianOf(bytes)
    return decodeAs(this.encoding, bytes) ?? ''
  }
}

/** The text of a file that is at hand as a whole; the byte order mark is not in it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoding = new Decoding()
  const text = decoding.take(bytes) + decoding.end()
  return { text, encoding: decoding.encoding }
}
