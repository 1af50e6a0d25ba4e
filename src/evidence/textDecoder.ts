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

/** Decodes bytes that come in pieces; a letter may be cut in two. */
export class StreamDecoder {
  readonly #decoder: Decoder

  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding)
  }

  take(piece: Uint8Array): string {
    return this.#decoder.decode(piece, { stream: true })
  }

  end(): string {
    return this.#decoder.decode()
  }
}
