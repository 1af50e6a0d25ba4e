import { clip, foldSpace } from './fold.ts'
import { type Layers, unwrap } from './layers.ts'

/** A reply taken apart. */
export interface ParsedReply {
  /** Each reply with all it quotes, outermost first, innermost last; white space folded. Never empty. */
  layers: string[]
  /** The basic code of the innermost reply that has one (RFC 5321 section 4.2). */
  code?: number
  /** The enhanced status code of the innermost reply that has one, as `5.7.1` (RFC 3463), whatever its spelling. */
  enhanced?: string
  /** The innermost reply without its codes. */
  text: string
  /** Who said it or was asked, where the reply names them. */
  remote?: { host?: string; address?: string }
}

export interface Codes {
  basic?: string
  enhanced?: string
}

/** Takes a reply of any form apart; a text without codes gives itself as `text`. Never throws. */
export function parseReply(text: string): ParsedReply {
  const layers = unwrap(clip(foldSpace(text)))
  return {
    ...describe(layers, innermostCodes(layers.own)),
    text: withoutCodes(layers.own.at(-1) ?? ''),
  }
}

export function describe(layers: Layers, codes: Codes): Omit<ParsedReply, 'text'> {
  const described: Omit<ParsedReply, 'text'> = { layers: layers.whole }
  if (codes.basic) described.code = Number(codes.basic)
  if (codes.enhanced) described.enhanced = codes.enhanced
  const remote = remoteOf(layers)
  if (remote) described.remote = remote
  return described
}

/** Both codes of the innermost layer that has any; a code that it lacks is not taken from outside. */
export function innermostCodes(own: readonly string[]): Codes {
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const codes = codesOf(own[at] ?? '')
    if (codes.basic || codes.enhanced) return codes
  }
  return {}
}

/** `421.4.4.2`, seen from gateways: no IPv4 address begins with 421. */
const glued = /(?<![\w.])([45]\d\d)\.([245]\.\d{1,3}\.\d{1,3})(?![\w.]*\d)/
const leading = /^\W{0,4}(?:smtp[;:] ?|error:? )?#?([245]\d\d)(?![\w.]|: ?\d)/i
const later = /(?<![\w.:/])#?([45]\d\d)(?=[ -]+#?[245]\.\d{1,3}\.\d|-?[ #:]|$)(?!\.\d)/
const enhancedCode = /(?<![\d.]|\w\.)([245])\.(\d{1,3})\.(\d{1,3})(?!\.?\d)/

function codesOf(reply: string): Codes {
  const joined = glued.exec(reply)
  if (joined?.[1] && joined[2]) return { basic: joined[1], enhanced: canonical(joined[2]) }
  const start = reply.slice(0, 300)
  const basic = (leading.exec(start) ?? later.exec(start.slice(0, 120)))?.[1]
  const enhanced = (enhancedCode.exec(start) ?? enhancedCode.exec(reply.slice(-300)))?.[0]
  return { ...(basic && { basic }), ...(enhanced && { enhanced: canonical(enhanced) }) }
}

/** RFC 3463 section 2 forbids leading zeros; some write them. */
function canonical(code: string): string {
  return code.includes('.0') ? code.split('.').map(Number).join('.') : code
}

const codePrefix =
  /^(?:[\W_]{0,4}(?:[245]\d\d(?![\d.])[-\s]*|[245]\d\d\.(?=[245]\.)|#?[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)\W?))+/

function withoutCodes(reply: string): string {
  return reply.replace(codePrefix, '').trim()
}

/** Read from the lower-cased reply, so none needs the flag for case. */
const bracketed = /[[(](\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]{2,39}:[0-9a-f:.]{1,39})(?::\d+)?[\])]/
const hostAtEnd = /(?<![\w.-])([a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,8})\.? ?$/
const lastServer = /lastattemptedservername=([\w.-]{1,255})/
const lastAddress = /lastattemptedip=(\[[\da-f.:]{3,45}\]|[\da-f.:]{3,45}?)(?::\d{1,5})?(?=[ \]])/
const endpoint = /last endpoint attempted was \[?([\da-f.:]{3,45}?)\]?:\d{1,5}(?![\w:\]])/
const greeting =
  /^\D{0,4}[245]\d\d[- ](?:[245]\.\d+\.\d+ )?((?:[a-z0-9_-]{1,63}\.){2,8}[a-z]{2,24})(?=[ :]|$)/
const saidBy =
  /\b(?:host|server(?: at)?|generating server:?|remote server:?|from|by) ((?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,24})\b/
const protection = /\[([\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\.(?:prod\.protection\.)?outlook\.com)\b/

function remoteOf(layers: Layers): ParsedReply['remote'] | undefined {
  const reply = (layers.whole[0] ?? '').toLowerCase()
  const last = reply.indexOf('last') < 0 ? '' : reply
  const bracket = bracketed.exec(reply)
  const host =
    layers.host ??
    lastServer.exec(last)?.[1] ??
    (reply.indexOf('outlook.com') < 0 ? undefined : protection.exec(reply)?.[1]) ??
    greeting.exec((layers.own.at(-1) ?? '').toLowerCase())?.[1] ??
    saidBy.exec(reply)?.[1] ??
    (bracket ? hostAtEnd.exec(reply.slice(Math.max(0, bracket.index - 120), bracket.index))?.[1] : undefined)
  const address = layers.address ?? lastAddress.exec(last)?.[1] ?? endpoint.exec(last)?.[1] ?? bracket?.[1]
  if (!host && !address) return undefined
  const remote: { host?: string; address?: string } = {}
  if (host) remote.host = host.toLowerCase()
  if (address) remote.address = address.replace(/[[\]]/g, '').toLowerCase()
  return remote
}
