/**
 * The fragment of a link: `1;reply=timeout;hop=internet`, without its `#`. The number in front is the format's.
 * Only ids travel in it: lower-case letters, digits and hyphens. What a person adds to their answers comes after them,
 * as `e=` and base64url; what that means is not the engine's business.
 */
import type { Answers } from './article.ts'

export const LINK_FORMAT = 1

/** The name that no node may have: what stands under it is no answer. */
export const ENCLOSURE = 'e'

/** In characters, like the others: far above what the answers of a whole diagnosis take. */
export const LONGEST_ANSWERS = 4000
/** Of what comes with the answers, in base64url. */
export const LONGEST_ENCLOSURE = 60_000
/** With room for what mail programs add by percent-encoding; what is longer is not a link of ours. */
export const LONGEST_LINK = 2 ** 16

export interface DecodedLink {
  /** The format that the link names; 0 when it names none. */
  readonly format: number
  readonly answers: Answers
  /** What came with the answers, in base64url; empty where it was too long or misspelt. */
  readonly enclosure?: string
  /** Parts that are no answer, as they stood there: cut off, misspelt or hostile. */
  readonly damaged: readonly string[]
}

const ID = /^[a-z][a-z0-9-]{0,63}$/
const BASE64URL = /^[A-Za-z0-9_-]+$/

/** The fragment of a link, without its `#`, as `decodeLink` reads it. What is no id is left out. */
export function encodeLink(answers: Answers, enclosure?: string): string {
  const pairs = Object.entries(answers)
    .filter(([node, value]) => ID.test(node) && ID.test(value) && node !== ENCLOSURE)
    .map(([node, value]) => `${node}=${value}`)
  const enclosed = enclosure === undefined ? [] : [`${ENCLOSURE}=${enclosure}`]
  return [String(LINK_FORMAT), ...pairs, ...enclosed].join(';')
}

/** Mail programs and chats percent-encode `;` and `=`. Of a link that was cut, the last escape may stand there in half. */
const unescaped = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })

const isEnclosure = (part: string): boolean => part.startsWith(`${ENCLOSURE}=`)

interface Parts {
  readonly answers: string
  readonly enclosures: readonly string[]
  /** Beyond what a link may have. */
  readonly rest: string
}

function partsOf(fragment: string): Parts {
  const parts = unescaped(fragment.slice(0, LONGEST_LINK).replace(/^#/, ''))
    .split(';')
    // Where mail has broken the link, a space or a line end stands before an answer.
    .map((part) => part.trim())
  const answers = parts.filter((part) => !isEnclosure(part)).join(';')
  return {
    answers: answers.slice(0, LONGEST_ANSWERS),
    enclosures: parts.filter(isEnclosure).map((part) => part.slice(ENCLOSURE.length + 1)),
    rest: `${answers.slice(LONGEST_ANSWERS)}${fragment.slice(LONGEST_LINK)}`,
  }
}

/** The fragment as it stands, but for what came with the answers. */
export function withoutEnclosure(fragment: string): string {
  const { enclosures, answers, rest } = partsOf(fragment)
  return enclosures.length === 0 ? fragment : `#${answers}${rest.slice(0, 40)}`
}

/** Never throws. A later mention of the same node is ignored, so that nobody can append another answer to a link. */
export function decodeLink(fragment: string): DecodedLink {
  const { answers: text, enclosures, rest } = partsOf(fragment)
  const damaged: string[] = rest === '' ? [] : [rest.slice(0, 40)]
  const parts = text.split(';').filter((part) => part !== '')
  const format = /^[0-9]{1,6}$/.test(parts[0] ?? '') ? Number(parts.shift()) : 0
  // A Map, since a plain object would treat `__proto__` in a special way.
  const answers = new Map<string, string>()
  for (const part of parts) {
    const [node = '', value = '', ...more] = part.split('=')
    if (more.length > 0 || !ID.test(node) || !ID.test(value) || answers.has(node)) damaged.push(part)
    else answers.set(node, value)
  }
  // As with answers, the first counts.
  const [first, ...others] = enclosures
  damaged.push(...others.map((one) => `${ENCLOSURE}=${one.slice(0, 40)}`))
  const sound = first !== undefined && first.length <= LONGEST_ENCLOSURE && BASE64URL.test(first)
  return {
    format,
    answers: Object.fromEntries(answers),
    damaged,
    ...(first !== undefined && { enclosure: sound ? first : '' }),
  }
}
