/** Text, compressed, in the letters that an address may have (RFC 4648 section 5). */

/** Of the text that is read from a link, in bytes: a small link must not become a memory full of text. */
export const LARGEST_TEXT = 2 ** 20

export async function pack(text: string): Promise<string> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(compressed).arrayBuffer())
  // Byte by byte: spreading a large array over arguments overflows the stack.
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Throws when it is damaged, or longer than `LARGEST_TEXT`; no more than that is ever held. */
export async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > LARGEST_TEXT) {
      await reader.cancel()
      throw new RangeError(`an enclosure of more than ${LARGEST_TEXT} bytes`)
    }
    text += decoder.decode(value, { stream: true })
  }
}
