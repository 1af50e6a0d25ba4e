import type { ReplyClass } from './classes.ts'

export { type ReplyClass, replyClasses } from './classes.ts'
export { type EnhancedStatusCode, enhancedStatusCodes } from './enhanced-status-codes.ts'

/** Why a class was ranked: `id` is a key of `reasons` in locales/<language>/smtp.json, `value` fills its {{value}}. */
export interface Reason {
  id: string
  value?: string
}

export interface RankedClass {
  class: ReplyClass
  /** 0 to 1. */
  confidence: number
  /** The reason as an English sentence. */
  because: string
  reason: Reason
}

export interface ParsedReply {
  layers: string[]
  code?: number
  enhanced?: string
  text: string
  remote?: { host?: string; address?: string }
}

export interface ClassifiedReply {
  ranked: RankedClass[]
  undecided: boolean
  code?: number
  enhanced?: string
  layers: string[]
  remote?: { host?: string; address?: string }
}

export interface FoundReply {
  reply: string
  index: number
}

export function parseReply(text: string): ParsedReply {
  const whole = text.replace(/\s+/g, ' ').trim()
  const codes = /^(?:(\d{3})[ -]?)?([245]\.\d{1,3}\.\d{1,3})?/.exec(whole)
  return {
    layers: [whole],
    ...(codes?.[1] && { code: Number(codes[1]) }),
    ...(codes?.[2] && { enhanced: codes[2] }),
    text: whole.slice(codes?.[0].length ?? 0).trim(),
  }
}

export function classifyReply(reply: string): ClassifiedReply {
  const { text: _, ...parsed } = parseReply(reply)
  return { ranked: [], undecided: true, ...parsed }
}

export function findReplies(text: string): FoundReply[] {
  const found = /\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b[^\r\n]{0,2000}/.exec(text)
  return found ? [{ reply: found[0], index: found.index }] : []
}

export function replySource(_reply: string): 'own' | 'remote' | 'unknown' {
  return 'unknown'
}
