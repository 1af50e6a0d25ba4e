import { closeSync, openSync, writeSync } from 'node:fs'
import type { TextEncoding } from '#evidence'
import { generated, type Layout } from '../data/layouts.ts'

/** ASCII and the letters from А to я, which is what the generated texts have. */
function windows1251(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isLetter = code >= 0x410 && code <= 0x44f
    if (code >= 0x80 && !isLetter) throw new Error(`not in this table: ${text[i]}`)
    bytes[i] = isLetter ? code - 0x350 : code
  }
  return bytes
}

const encoders = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'windows-1251': windows1251,
} as const satisfies Partial<Record<TextEncoding, (text: string) => Buffer>>
export type FileEncoding = keyof typeof encoders

/** Writes a file of `size` bytes, its last row cut where they end; no two of its messages are the same. */
export function writeFile(path: string, layout: Layout, encoding: FileEncoding, size: number): void {
  const file = openSync(path, 'w')
  let left = size
  for (const text of generated(layout, size + 1e6)) {
    const bytes = encoders[encoding](text).subarray(0, left)
    writeSync(file, bytes)
    left -= bytes.length
    if (left === 0) break
  }
  closeSync(file)
}
