import { type Chunks, normaliser } from './lines.ts'

/**
 * A text to read: its beginning, by which a layout is recognised, and all of it in pieces, with LF line ends. The
 * pieces of a file can be gone through once.
 */
export interface Source {
  readonly head: string
  readonly chunks: Chunks
}

export const wholeText = (text: string): Source => ({ head: text, chunks: [text] })

/** A source whose end may already be known: `text` is all of it where it was no longer than the head. */
export interface OpenedSource extends Source {
  readonly text: string | undefined
}

/** Reads the first `headLength` characters; the rest waits until it is asked for. Where the cuts lie does not matter. */
export function openSource(pieces: Chunks, headLength: number): OpenedSource {
  const chunks = normalised(pieces)[Symbol.iterator]()
  let start = ''
  let ended = false
  while (start.length <= headLength && !ended) {
    const { value, done } = chunks.next()
    if (done) ended = true
    else start += value
  }
  function* all(): Generator<string> {
    yield start
    if (!ended) yield* { [Symbol.iterator]: () => chunks }
  }
  return { head: start.slice(0, headLength), chunks: all(), text: ended ? start : undefined }
}

function* normalised(pieces: Chunks): Generator<string> {
  const normalise = normaliser()
  for (const piece of pieces) yield normalise(piece, false)
  yield normalise('', true)
}

/** The chunks without their first `length` characters. */
export function* without(chunks: Chunks, length: number): Generator<string> {
  let left = length
  for (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.slice(left) : chunk
    left = Math.max(0, left - chunk.length)
  }
}
