/** What the evidence calls by its kind: names that no pattern would find in a text. */
import type { Values } from '#commands'
import type { Enclosure } from '#diagnosis'
import type { Kind } from './placeholders.ts'

/** By the name in lower case. A `server` with a dot is the one that its first label is short for. */
export type Names = ReadonlyMap<string, Kind>

type Named = readonly [kind: Kind, name: string | undefined]

export const firstLabel = (host: string): string => host.split('.', 1)[0] ?? ''
const withoutBrackets = (id: string | undefined): string | undefined => id?.replace(/^<|>$/g, '')

/** What is no name of a host has a shape of its own (patterns.ts): `[192.0.2.1],[192.0.2.2]`, `192.0.2.1:25`, `<>`. */
const host = (name = ''): Named => {
  if (!name.includes('.')) return ['server', /[:<>]/.test(name) ? undefined : name]
  return ['host', /^[\p{L}\p{N}._-]+$/u.test(name) && /\p{L}/u.test(name) ? name : undefined]
}
/** Ours, that are also called by their first labels. */
const server = (name = ''): Named[] => [
  ['server', name],
  ['server', firstLabel(name)],
]
const mailbox = (name: string | undefined): Named => [
  'account',
  name !== undefined && /[@<>]/.test(name) ? undefined : name,
]

const inValues = (values: Values): Named[] => [
  ['connector', values.connector],
  ['message', withoutBrackets(values.messageId)],
  ...server(values.server),
  host(values.host),
  host(values.domain),
  mailbox(values.sender),
  mailbox(values.recipient),
]

const inEvidence = ({ evidence }: Enclosure): Named[] =>
  evidence === null
    ? []
    : [
        ...inValues(evidence.values),
        ...evidence.records.flatMap((record): Named[] => [
          ['connector', record.connector],
          ['message', withoutBrackets(record.messageId)],
          ...server(record.computer),
          host(record.remoteHost),
          mailbox(record.sender),
          mailbox(record.recipient),
          // May be a connector's name as well.
          host(record.nextHop),
        ]),
        ...(evidence.source?.groups ?? []).flatMap((group): Named[] => [
          ['connector', group.connector],
          host(group.destination),
        ]),
      ]

const ADDRESS = String.raw`\s*[<([](?:mailto:|smtp:)?[^\s<>()@"]{1,64}@`
/** Each part is bounded: after a hyphen or an apostrophe another name may begin. */
const people = [
  new RegExp(String.raw`"([^"\r\n@<>]{2,80})"${ADDRESS}`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{0,40},?(?:[ ]\p{Lu}[\p{L}'’.-]{0,40}){1,3})${ADDRESS}`,
    'gu',
  ),
]

/** People as mail programs write them: `Ivan Petrov <ivan@contoso.com>`. */
const inTexts = (texts: string): Named[] =>
  people.flatMap((pattern) => [...texts.matchAll(pattern)].map((match): Named => ['person', match[1]]))

/**
 * Servers and connectors are called so as well, and each names nobody: without it `Unable to relay` is no reply about
 * relaying any more.
 */
const ordinary = new Set(
  `access address antispam antivirus auth authentication bulk certificate client connection connector content database
  delivery dns domain email exchange external filter firewall gateway greylist host hub internal internet ip limit list
  local mail mailbox mailer message messages mta mx network policy protection protocol proxy ptr quarantine queue quota
  receive recipient relay remote reputation route routing scanner secure security send sender server service size
  smarthost smtp spam spf ssl starttls storage submission system tls transport user users virus`.split(/\s+/),
)

/** `texts`: all of the enclosure's. */
export function namesIn(enclosure: Enclosure, texts: string): Names {
  const names = new Map<string, Kind>()
  const all = [...inEvidence(enclosure), ...inValues(enclosure.corrections), ...inTexts(texts)]
  const inFull = new Set<string>()
  for (const [kind, name] of all) {
    const key = name?.trim().toLowerCase() ?? ''
    if (key === '' || ordinary.has(key) || names.has(key)) continue
    const label = firstLabel(key)
    const isServer = kind === 'server' && key !== label
    names.set(key, isServer && inFull.has(label) ? 'host' : kind)
    if (isServer) inFull.add(label)
  }
  return names
}

/** Last labels of hosts, which may be like no public ones: `ex07.corp-int`. */
export function endingsOf(names: Names): string[] {
  const hosts = [...names].filter(([, kind]) => kind === 'host' || kind === 'server')
  const endings = hosts.map(([name]) => /\.([\p{L}\p{N}_-]{1,63})$/u.exec(name)?.[1] ?? '')
  return [...new Set(endings)].filter((ending) => /\p{L}/u.test(ending))
}
