// TextDecoder is of the Encoding standard, in every browser and in Node, but TypeScript declares it with the DOM only.

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}

declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder

/** The text, or undefined where `fatal` is set and the bytes are not of the encoding. */
export function decodeAs(encoding: string, bytes: Uint8Array, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of bytes that come in pieces; a letter may be cut in two. */
export function* decodePieces(encoding: string, pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}
