/** Which values may stand in a command, and how. */
import type { Family, Place, Slot, Template, Values } from './template.ts'

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/
/** RFC 1123 section 2.1: letters, digits and hyphens; at most 63 to a label, 253 in all. Underscores occur in Windows names. */
const HOST = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*$/i
const MAILBOX = /^[a-z0-9!#$%&*+/=?^_`{|}~.-]{1,64}@[a-z0-9.-]{1,253}$/i
/** RFC 5322 section 3.6.4, with the angle brackets that Get-MessageTrackingLog wants. */
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/
/**
 * A connector's name is free text, but nothing in it may end a PowerShell string or hide: no control, bidirectional,
 * zero-width or otherwise undrawn characters, and none of the curly quotes that PowerShell takes for quotes (language specification 2.3.5.2).
 */
const NAME = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2018-\u201f]{1,256}$/u
const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/

const valid: { readonly [P in Place]: (value: string) => boolean } = {
  connector: (v) => NAME.test(v) && v.trim() !== '',
  messageId: (v) => MESSAGE_ID.test(v),
  server: (v) => HOST.test(v),
  host: (v) => HOST.test(v) || IPV4.test(v),
  address: (v) => reversedAddress(v) !== undefined,
  domain: (v) => HOST.test(v) && v.includes('.'),
  sender: (v) => MAILBOX.test(v),
  recipient: (v) => MAILBOX.test(v),
  time: (v) => TIME.test(v),
}

/** Whether `value` may stand in a command at this place. */
export const isValid = (place: Place, value: string): boolean => valid[place](value)

/**
 * Undefined for what is no address. Only IPv4 has a short reversed form; IPv6 is reversed nibble by nibble (RFC 5782
 * section 2.4).
 */
export function reversedAddress(address: string): string | undefined {
  if (IPV4.test(address)) return address.split('.').reverse().join('.')
  const [head = '', tail, ...rest] = address.toLowerCase().split('::')
  if (rest.length > 0) return undefined
  const groups = (part: string | undefined) => (part === undefined || part === '' ? [] : part.split(':'))
  const left = groups(head)
  const right = groups(tail)
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const all = [...left, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...right]
  if (all.length !== 8 || !all.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined
  return [...all.map((group) => group.padStart(4, '0')).join('')].reverse().join('.')
}

/** A piece of a command as a page shows it. */
export interface Piece {
  readonly text: string
  /** The place it fills; none for the command's own words. */
  readonly place?: Place
  /** Whether the person's value stands here, or only the name of what belongs here. */
  readonly filled?: boolean
}

/** PowerShell's single-quoted string: only the quote itself is doubled (about_Quoting_Rules). */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/**
 * What a command leaves to be typed, by its words in the source: `'<agent name>'`. The certificate's own `<I>` and `<S>` are
 * none.
 */
export interface Blanks {
  readonly [inSource: string]: string
}

const withBlanks = (text: string, blanks: Blanks): string =>
  text.replace(/<([^<>]+)>/g, (whole, inSource: string) =>
    Object.hasOwn(blanks, inSource) ? `<${blanks[inSource]}>` : whole,
  )

function fill(
  { place, before, after, reversed }: Slot,
  values: Values,
  name: (place: Place) => string,
  blanks: Blanks,
): Piece {
  const value = values[place]
  const given =
    value !== undefined && isValid(place, value) ? (reversed ? reversedAddress(value) : value) : undefined
  return {
    text: quoted(`${withBlanks(before, blanks)}${given ?? `<${name(place)}>`}${withBlanks(after, blanks)}`),
    place,
    filled: given !== undefined,
  }
}

/**
 * A template with `values` in their places. A value that is missing or not valid for its place leaves the
 * place's name in angle brackets: `'<send connector>'`. What has no place is said in the words of `blanks`, without
 * them in those of the source.
 */
export function pieces(
  template: Template,
  values: Values,
  name: (place: Place) => string,
  blanks: Blanks = {},
): Piece[] {
  return template.text.flatMap((text, i) => {
    const place = template.slots[i]
    return [
      ...(text === '' ? [] : [{ text: withBlanks(text, blanks) }]),
      ...(place === undefined ? [] : [fill(place, values, name, blanks)]),
    ]
  })
}

/** Exchange Server versions as the `version` question has them, by family. */
export const familyOf = (version: string | undefined): Family | undefined =>
  version === 'ex2010' ? 'ex2010' : version?.startsWith('ex20') ? 'ex2013' : undefined
