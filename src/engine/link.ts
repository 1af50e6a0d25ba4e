/**
 * The fragment of a link: `1;reply=timeout;hop=internet`, without its `#`. The number in front is the format's.
 * Only ids travel in it: lower-case letters, digits and hyphens.
 */
import type { Answers } from './article.ts'

export const LINK_FORMAT = 1

/** Far above what a whole diagnosis takes; what is longer is not a link of ours. */
export const LONGEST_LINK = 4000

export interface DecodedLink {
  /** The format that the link names; 0 when it names none. */
  readonly format: number
  readonly answers: Answers
  /** Parts that are no answer, as they stood there: cut off, misspelt or hostile. */
  readonly damaged: readonly string[]
}

const ID = /^[a-z][a-z0-9-]{0,63}$/

export function encodeLink(answers: Answers): string {
  const pairs = Object.entries(answers).filter(([node, value]) => ID.test(node) && ID.test(value))
  return [String(LINK_FORMAT), ...pairs.map(([node, value]) => `${node}=${value}`)].join(';')
}

/** Mail programs and chats percent-encode `;` and `=`. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Never throws. A later mention of the same node is ignored, so that nobody can append another answer to a link. */
export function decodeLink(fragment: string): DecodedLink {
  const text = unescaped(fragment.slice(0, LONGEST_LINK).replace(/^#/, ''))
  const damaged: string[] =
    fragment.length > LONGEST_LINK ? [fragment.slice(LONGEST_LINK, LONGEST_LINK + 40)] : []
  const parts = text.split(';').filter((part) => part !== '')
  const format = /^[0-9]{1,6}$/.test(parts[0] ?? '') ? Number(parts.shift()) : 0
  // A Map, since a plain object would treat `__proto__` in a special way.
  const answers = new Map<string, string>()
  for (const part of parts) {
    const [node = '', value = '', ...rest] = part.split('=')
    if (rest.length > 0 || !ID.test(node) || !ID.test(value) || answers.has(node)) damaged.push(part)
    else answers.set(node, value)
  }
  return { format, answers: Object.fromEntries(answers), damaged }
}
