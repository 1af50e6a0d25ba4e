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
  return describe(unwrap(clip(foldSpace(text))))
}

export function describe(layers: Layers): ParsedReply {
  const codes = innermostCodes(layers.own)
  const innermost = layers.own.at(-1) ?? ''
  const remote = remoteOf(layers)
  return {
    layers: layers.whole,
    ...(codes.basic && { code: Number(codes.basic) }),
    ...(codes.enhanced && { enhanced: codes.enhanced }),
    text: withoutCodes(innermost),
    ...(remote && { remote }),
  }
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

export function codesOf(reply: string): Codes {
  const joined = glued.exec(reply)
  if (joined?.[1] && joined[2]) return { basic: joined[1], enhanced: canonical(joined[2]) }
  const start = reply.slice(0, 300)
  const basic = (leading.exec(start) ?? later.exec(start.slice(0, 120)))?.[1]
  const enhanced = (enhancedCode.exec(start) ?? enhancedCode.exec(reply.slice(-300)))?.[0]
  return { ...(basic && { basic }), ...(enhanced && { enhanced: canonical(enhanced) }) }
}

/** RFC 3463 section 2 forbids leading zeros; some write them. */
function canonical(code: string): string {
  return code.split('.').map(Number).join('.')
}

const codePrefix =
  /^(?:[\W_]{0,4}(?:[245]\d\d(?![\d.])[-\s]*|[245]\d\d\.(?=[245]\.)|#?[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)\W?))+/

function withoutCodes(reply: string): string {
  return reply.replace(codePrefix, '').trim()
}

const bracketed =
  /\b((?:[a-z0-9_-]+\.)+[a-z]{2,})\s?[[(](\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]{2,39}:[0-9a-f:.]{1,39})(?::\d+)?[\])]/i
const lastServer = /LastAttemptedServerName=([\w.-]{1,255})/i
const lastAddress = /LastAttemptedIP=(\[?[\da-f.:]{3,45}?\]?)(?::\d{1,5})?(?=[ \]])/i
const endpoint = /last endpoint attempted was \[?([\da-f.:]{3,45}?)\]?:\d{1,5}\b/i
const greeting = /^\D{0,4}[245]\d\d[- ](?:[245]\.\d+\.\d+ )?((?:[a-z0-9_-]+\.){2,}[a-z]{2,})(?=[ :]|$)/i
const saidBy =
  /\b(?:host|server(?: at)?|generating server:?|remote server:?|from|by)\s+((?:[a-z0-9_-]+\.){1,8}[a-z]{2,})\b/i
const protection = /\[([\w-]+(?:\.[\w-]+){1,4}\.(?:prod\.protection\.)?outlook\.com)\b/i

function remoteOf(layers: Layers): ParsedReply['remote'] | undefined {
  const reply = layers.whole[0] ?? ''
  const pair = bracketed.exec(reply)
  const host =
    layers.host ??
    lastServer.exec(reply)?.[1] ??
    protection.exec(reply)?.[1] ??
    greeting.exec(layers.own.at(-1) ?? '')?.[1] ??
    saidBy.exec(reply)?.[1] ??
    pair?.[1]
  const address = layers.address ?? lastAddress.exec(reply)?.[1] ?? endpoint.exec(reply)?.[1] ?? pair?.[2]
  if (!host && !address) return undefined
  return {
    ...(host && { host: host.toLowerCase() }),
    ...(address && { address: address.replace(/[[\]]/g, '') }),
  }
}
