import type { Sink } from './sink.ts'

/**
 * What nobody sees: byte order marks, NULs, which a text copied or decoded as the wrong UTF-16 is full of, the zero-width
 * spaces of web pages and chats, and the marks of direction that Windows puts into dates and Exchange around host names.
 */
const unseen = /[\0\uFEFF\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/g

/** LF line ends and nothing unseen. */
export const normaliseText = (text: string): string => normaliser()(text, true)

/** The same for a text in pieces: a carriage return at the end of one waits for what the next begins with. */
export function normaliser(): (piece: string, isLast: boolean) => string {
  let held = ''
  return (piece, isLast) => {
    // First, since one may stand between a carriage return and its line feed.
    const text = held + piece.replace(unseen, '')
    held = !isLast && text.endsWith('\r') ? '\r' : ''
    const lines = held ? text.slice(0, -1) : text
    return lines.includes('\r') ? lines.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : lines
  }
}

/**
 * The same text in memory of its own. Engines make a slice a window on the text that it was cut from: to keep ten
 * letters of a log would keep the whole piece of the file that they stood in.
 */
export const owned = (text: string): string => ` ${text}`.slice(1)

/** What `read` makes of short texts that come again and again, as the labels of a log do. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>()
  return (text) => {
    const remembered = known.get(text)
    if (remembered) return remembered.result
    const result = read(text)
    if (known.size >= mostRemembered) known.clear()
    known.set(owned(text), { result })
    return result
  }
}

/** More different ones are not labels. */
const mostRemembered = 1000

/** No line that means anything is longer. One that is comes in parts: a file without line ends is not held whole. */
const longestLine = 1_000_000

/** Gives the lines of a text that comes in pieces; the last one even if it is empty. */
export function splitLines(onLine: (line: string) => void): Sink<string> {
  let rest = ''
  return {
    take(piece) {
      let start = 0
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
        onLine(rest + piece.slice(start, end))
        rest = ''
        start = end + 1
      }
      rest += piece.slice(start)
      for (; rest.length > longestLine; rest = rest.slice(longestLine)) onLine(rest.slice(0, longestLine))
    },
    end: () => onLine(rest),
  }
}

/** The lines of a text one at a time: a log of megabytes is not held twice. */
export function* eachLine(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start)
    if (end < 0) {
      yield text.slice(start)
      return
    }
    yield text.slice(start, end)
    start = end + 1
  }
}

/** One line of what was wrapped over several: each trimmed, joined by a single space. Inner spaces stay. */
export function fold(text: string): string {
  if (!text.includes('\n')) return text.trim()
  const parts: string[] = []
  for (const line of eachLine(text)) {
    const part = line.trim()
    if (part) parts.push(part)
  }
  return parts.join(' ')
}

/** The runs of lines between blank lines, each folded. */
export function paragraphs(text: string): string[] {
  const found: string[] = []
  let current: string[] = []
  for (const line of eachLine(text)) {
    const part = line.trim()
    if (part) current.push(part)
    else if (current.length > 0) {
      found.push(current.join(' '))
      current = []
    }
  }
  if (current.length > 0) found.push(current.join(' '))
  return found
}
