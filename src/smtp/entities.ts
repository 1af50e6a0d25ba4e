/** Addresses, hosts and links in a reply. */
import { blockListLabels, blockListZones, linkListZones } from './block-lists.ts'
import { codeOf, isDigit, isWordCharacter, kindsOf, WORD } from './characters.ts'
import { entityId, UNKNOWN, wordId } from './vocabulary.ts'
import { add, readWords, type Tokens } from './words.ts'

const ADDR = entityId('addr')
const IP = entityId('ip')
const HOST = entityId('host')
const URL = entityId('url')
const DNSBL = entityId('dnsbl')
const URIBL = entityId('uribl')

const HASH = codeOf('#')
const UNDERSCORE = codeOf('_')
const COLON = codeOf(':')

/** What stands further back in a link is somebody's number. */
const LONGEST_LINK = 160

const url = /(?:https?:\/\/|www\.)[^\s<>"]+/y
const address = /[\w.+=\-&!#/*~%$^?{|}`']{1,80}@(?:\[[\d.]+\]|[\w.-]*\w)?/y
const ipv4 = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w])/y
const ipv6 = /(?:[0-9a-f]{0,4}:){2,7}[0-9a-f.]{0,15}(?![\w])/y
const statusCode = /#?[245](?:\d\d[-.]?[245])?\.\d{1,3}\.\d{1,3}(?![\w])/y
const hostName = /[a-z0-9_](?:[\w-]*\.)+[a-z][a-z0-9-]*[a-z0-9](?![\w])/y
const topLevel =
  /\.(?:com|net|org|edu|gov|mil|info|biz|int|local|lan|internal|corp|example|test|localhost|arpa|name|online|site|cloud|[a-z]{2})$/

/** A chunk with an at sign, a full stop or a colon in it may be a name or a number of something. */
export function readMarked(chunk: string, into: Tokens): void {
  let at = 0
  while (at < chunk.length) {
    const c = chunk.charCodeAt(at)
    const inWord = isWordCharacter(c)
    const end = inWord || c === HASH || c === UNDERSCORE || c === COLON ? entityEnd(chunk, at, into) : at
    if (end > at || !inWord) {
      at = Math.max(end, at + 1)
      continue
    }
    let wordEnd = at + 1
    while (wordEnd < chunk.length && isWordCharacter(chunk.charCodeAt(wordEnd))) wordEnd += 1
    readWords(chunk, at, wordEnd, into)
    at = wordEnd
  }
}

function entityEnd(chunk: string, at: number, into: Tokens): number {
  const link = match(url, chunk, at)
  if (link) {
    readUrl(link, into)
    return at + link.length
  }
  if (chunk.indexOf('@', at) > 0) {
    const mailbox = match(address, chunk, at)
    if (mailbox) {
      add(ADDR, mailbox, into)
      return at + mailbox.length
    }
  }
  const code = match(statusCode, chunk, at)
  if (code) return at + code.length
  const number =
    (isDigit(chunk.charCodeAt(at)) ? match(ipv4, chunk, at) : '') ||
    (chunk.indexOf(':', at) < 0 ? '' : match(ipv6, chunk, at))
  if (number) {
    add(IP, number, into)
    return at + number.length
  }
  const host = match(hostName, chunk, at)
  if (host && topLevel.test(host) && !isSentenceBreak(host)) {
    add(kindOfHost(host), host, into)
    return at + host.length
  }
  return at
}

/** "rejected.see" is a full stop without its space, not a host. */
function isSentenceBreak(host: string): boolean {
  const dot = host.indexOf('.')
  return host.indexOf('.', dot + 1) < 0 && wordId(host.slice(0, dot)) !== UNKNOWN
}

function readUrl(link: string, into: Tokens): void {
  const start = link.indexOf('://') < 0 ? 0 : link.indexOf('://') + 3
  let end = start
  while (end < link.length && !'/?#:'.includes(link[end] ?? '')) end += 1
  const host = link.slice(start, end)
  const kind = kindOfHost(host)
  add(kind === HOST ? URL : kind, host, into)
  const last = Math.min(link.length, start + LONGEST_LINK)
  for (let at = start; at < last; at += 1) {
    let partEnd = at
    while (partEnd < last && kindsOf(link.charCodeAt(partEnd)) & WORD) partEnd += 1
    const id = partEnd > at ? wordId(`/${link.slice(at, partEnd)}`) : UNKNOWN
    if (id > 0) add(id, '', into)
    at = partEnd
  }
}

const zones = new Set(blockListZones.split(/\s+/).filter(Boolean))
const linkZones = new Set(linkListZones.split(/\s+/).filter(Boolean))
const labels = new Set(blockListLabels.split(/\s+/).filter(Boolean))

function kindOfHost(host: string): number {
  for (let dot = -1; ; ) {
    const suffix = host.slice(dot + 1)
    if (linkZones.has(suffix)) return URIBL
    if (zones.has(suffix)) return DNSBL
    const next = host.indexOf('.', dot + 1)
    if (next < 0) return HOST
    if (labels.has(host.slice(dot + 1, next)) && host.indexOf('.', next + 1) > 0) return DNSBL
    dot = next
  }
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
