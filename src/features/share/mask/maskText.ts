/** Masks what in a text names people, hosts, addresses, messages and connectors; keeps codes and public block lists. */
import { blockListZones, linkListZones } from '#smtp'
import { endingsOf, firstLabel, type Names } from './names.ts'
import { patternsFor, type Shape } from './patterns.ts'
import type { Placeholder } from './placeholders.ts'

export type Mask = (text: string) => string

const zones = new Set(`${blockListZones} ${linkListZones}`.split(/\s+/).filter(Boolean))

/** Not hosts, though they look so; and the one host that is in every event's XML. */
const kept = /^(?:microsoft\.exchange\.|schemas\.microsoft\.com$)/i
const SYMBOL = '(?:[A-Z][a-z]+)+'
/** What Exchange calls a failure, by which replies are told apart. In other letters these are hosts: `QUEUE.CONTOSO.COM`. */
const symbols = new RegExp(
  [
    String.raw`^(?:SMTPSEND|RESOLVER|STOREDRV|ADVQUEUE|TRANSPORT\.RULES)(?:\.(?:ADR|DNS|FWD|GRP|RST))?(?:\.${SYMBOL})*$`,
    String.raw`^(?:CAT|QUEUE|ROUTING)\.${SYMBOL}(?:\.Exception)?$`,
    `^${SYMBOL}Exception\\.MapiException${SYMBOL}$`,
  ].join('|'),
)
/** Accounts and domains of Windows itself. */
const windows = /^(?:authority|builtin|nt service)\\/i
const queue = /^(?:\d+|submission|unreachable|poison|shadow)$/i
/** What stands before an address without being of it. */
const written =
  /^['`*{|]*(?:to|from|orig_to|rcpt|recipient|sender|address|client|helo|mailto)=['`]*|^['`*{|]+/i

/** The longest suffix of a name that is a public block list. */
function zoneOf(host: string): string | undefined {
  const labels = host.split('.')
  return labels.map((_, at) => labels.slice(at).join('.')).find((suffix) => zones.has(suffix.toLowerCase()))
}

/** A lookup at a block list is named after what was looked up, an address from its end: `5.113.0.203.zen.example`. */
function maskLookup(host: string, zone: string, placeholder: Placeholder): string {
  const before = host.slice(0, -zone.length).replace(/\.$/, '')
  const reversed = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})((?:\.[^.]+)?)$/.exec(before)
  if (reversed !== null) {
    const [, address = '', rest = ''] = reversed
    const turned = (text: string) => text.split('.').reverse().join('.')
    return `${turned(placeholder('ipv4', turned(address)))}${rest}.${zone}`
  }
  return before.includes('.') ? `${placeholder('host', before)}.${zone}` : host
}

/** What the evidence calls by its kind. A server has one number under its full name and its first label. */
function maskNamed(names: Names, placeholder: Placeholder): (text: string) => string | undefined {
  return (text) => {
    const kind = names.get(text.toLowerCase())
    return kind === 'server' && text.includes('.')
      ? placeholder('host', firstLabel(text))
      : kind && placeholder(kind, text)
  }
}

/** How each shape is masked. `named` goes first, since a connector may be called like a host. */
function masks(
  named: ReturnType<typeof maskNamed>,
  placeholder: Placeholder,
): { readonly [S in Shape]: Mask } {
  const host: Mask = (text) => {
    const zone = zoneOf(text)
    if (kept.test(text) || symbols.test(text)) return text
    if (zone !== undefined) return maskLookup(text, zone, placeholder)
    return named(text) ?? placeholder('host', text)
  }
  const server: Mask = (text) => (text.includes('.') ? host(text) : placeholder('server', text))
  return {
    account: (text) =>
      text.startsWith('/')
        ? `/o=example/cn=${placeholder('account', text)}`
        : (named(text) ?? placeholder('account', text)),
    mailbox(text) {
      const [label = ''] = written.exec(text) ?? []
      const mailbox = text.slice(label.length).replace(/[._-]+$/, '')
      const end = text.slice(label.length + mailbox.length)
      return `${label}${named(mailbox) ?? placeholder('mailbox', mailbox)}${end}`
    },
    share: server,
    login(text) {
      const [domain = '', user = ''] = text.split('\\')
      if (windows.test(text)) return text
      const shown = server(domain)
      return queue.test(user)
        ? `${shown}\\${user}`
        : `${shown}\\${named(user) ?? placeholder('account', user)}`
    },
    host,
    ipv6: (text) => placeholder('ipv6', text),
    ipv4: (text) => placeholder('ipv4', text),
  }
}

const WORD = String.raw`[\p{L}\p{N}]`
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

/**
 * As whole words, the longest first; a name that begins or ends with a mark may stand beside anything. What goes for
 * all names stands once: a list of mere words is fast however long it is, others are tried one by one. Empty for no
 * names.
 */
function wordsPattern(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const words = longestFirst.map(escaped).join('|')
  const [start, end] = [`(?<!${WORD}(?=${WORD}))`, `(?!(?<=${WORD})${WORD})`]
  return words && `${start}(?:${words})${end}`
}

/** A mask that knows these names, and finds the rest by its shape. The same original is masked alike everywhere. */
export function maskFor(names: Names, placeholder: Placeholder): Mask {
  const all = [...names.keys()]
  // A name of one word may be the beginning of a host, which says more: the host goes first.
  const long = wordsPattern(all.filter((name) => /[\s@]/.test(name)))
  const short = wordsPattern(all.filter((name) => !/[\s@]/.test(name)))
  const shapes = Object.entries(patternsFor(endingsOf(names))).map(
    ([shape, pattern]) => `(?<${shape}>${pattern})`,
  )
  const source = [long && `(?<long>${long})`, ...shapes, short && `(?<short>${short})`]
  const pattern = new RegExp(source.filter(Boolean).join('|'), 'giu')
  const named = maskNamed(names, placeholder)
  const by = masks(named, placeholder)
  const isShape = (name: string | undefined): name is Shape => name !== undefined && name in by
  return (text) =>
    text.replace(pattern, (match: string, ...rest: unknown[]) => {
      const groups = Object.entries(rest.at(-1) ?? {})
      const [shape] = groups.find(([, part]) => part !== undefined) ?? []
      return isShape(shape) ? by[shape](match) : (named(match) ?? placeholder('account', match))
    })
}
