import { decodeAs } from './textDecoder.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'ibm866'

export interface DecodedText {
  text: string
  encoding: TextEncoding
}

/** Enough of a file to tell its encoding by counting. */
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
 * 80–AF and E0–EF; a file that a program saved is in 1251, whose letters lie at C0–FF.
 */
function russianOf(bytes: Uint8Array): 'windows-1251' | 'ibm866' {
  let low = 0
  let high = 0
  for (const byte of bytes.subarray(0, sample)) {
    if (byte >= 0x80 && byte <= 0xaf) low++
    else if (byte >= 0xc0) high++
  }
  return low > high ? 'ibm866' : 'windows-1251'
}

/**
 * The text of a file: UTF-8 with or without a byte order mark if all of it is valid, UTF-16 of either order by its
 * mark or its NULs, else a Russian code page. Any bytes give a text; the mark is not in it. Bytes cut off in the
 * middle of a last UTF-8 character count as valid.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes)
  if (utf16) return { text: decodeAs(utf16, bytes) ?? '', encoding: utf16 }
  const utf8 = decodeAs('utf-8', bytes, true) ?? decodeAs('utf-8', withoutCutEnd(bytes), true)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  const encoding = russianOf(bytes)
  return { text: decodeAs(encoding, bytes) ?? '', encoding }
}

/** Without the first bytes of a UTF-8 character whose rest is missing (at most three). */
function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    // In UTF-8 the lead byte says how many follow; a lone one at the end of a code page file is not cut UTF-8.
    if (byte >= 0xc2 && bytes.length > 4) return bytes.subarray(0, bytes.length - back)
  }
  return bytes
}
