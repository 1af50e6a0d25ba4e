/** What the rows of one session of a send protocol log say, read in their order. */
import { owned } from './lines.ts'
import type { ProtocolRow } from './protocolRow.ts'
import { type EvidenceRecord, evidenceRecord, type SendLog, type Take } from './record.ts'
import { fromFirstReply } from './replyText.ts'

/** A masked greeting, `220 ****0*2**`: SMTP inspection of a firewall (Microsoft KB320027). */
const masked = /^220[ -].{0,500}\*{3}/

interface Command {
  verb: string
  argument: string
}

/** What is known of a session while its rows go by. */
export interface Conversation {
  facts: Omit<SendLog, 'remoteLine'>
  /** Not answered yet. Exchange pipelines (RFC 2920): the answers come in the order of the commands. */
  commands: Command[]
  /** Of a reply that is not complete. */
  lines: string[]
  messageId?: string | undefined
  sender?: string | undefined
  remoteHost?: string
  ehloRefused?: EvidenceRecord | undefined
  delivered: boolean
  heard: boolean
  ended: boolean
  /** The last failure's reply; `failed` is whether there was one at all. */
  lastReply?: string | undefined
  failed: boolean
  take: Take
}

/** More commands wait for an answer, or lines for the end of a reply, only in a damaged log. */
const mostWaiting = 1000

function fail(state: Conversation, record: EvidenceRecord): void {
  state.failed = true
  state.lastReply = record.reply
  state.take(record)
}

/** `203.0.113.5:25` and `[2001:db8::5]:25` without the port. */
function addressOf(endpoint: string): string {
  const port = endpoint.lastIndexOf(':')
  const address = port > 0 ? endpoint.slice(0, port) : endpoint
  return address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address
}

const inBrackets = (text: string): string | undefined => /<[^<>\s]{0,998}>/.exec(text)?.[0]
const insideBrackets = (text: string): string | undefined => inBrackets(text)?.slice(1, -1)

function failure(
  state: Conversation,
  row: ProtocolRow,
  reply: string | undefined,
  { remoteLine, lastVerb }: Pick<SendLog, 'remoteLine' | 'lastVerb'>,
): EvidenceRecord {
  return evidenceRecord('send-log', {
    reply,
    connector: row.connector,
    messageId: state.messageId,
    time: row.time,
    sender: state.sender,
    remoteHost: state.remoteHost,
    remoteAddress: addressOf(row.remoteEndpoint),
    version: row.version,
    log: { ...state.facts, ...(lastVerb && { lastVerb }), remoteLine },
  })
}

/**
 * The answer to EHLO (RFC 5321 section 4.1.1.1): a row for each line, or all of them in one row, as Exchange 2013 and
 * later write it. The one inside TLS does not offer STARTTLS again.
 */
function readEhlo(state: Conversation, reply: string): void {
  state.facts.startTls ??= /[ -]STARTTLS(?= |$)/i.test(reply)
  const size = /[ -]SIZE(?: (\d{1,15}))?(?= |$)/i.exec(reply)
  if (size) state.facts.sizeOffered = Number(size[1] ?? 0)
}

function readGreeting(state: Conversation, reply: string): void {
  state.facts.greeting = masked.test(reply) ? 'asterisks' : 'normal'
  const host = /^220[ -]([\w.-]{1,253})/.exec(reply)?.[1]
  if (host?.includes('.')) state.remoteHost = owned(host)
}

/** A reply is complete with the line whose code is followed by a space, not a hyphen (RFC 5321 section 4.2.1). */
function readRemoteLine(state: Conversation, row: ProtocolRow): void {
  if (state.lines.length < mostWaiting) state.lines.push(owned(row.data.trim()))
  if (/^\d{3}-/.test(row.data)) return
  const lines = state.lines
  state.lines = []
  const reply = lines.join(' ')
  if (!state.heard) readGreeting(state, reply)
  const command = state.heard ? state.commands.shift() : undefined
  state.heard = true
  const isFailure = /^[45]\d\d/.test(reply)
  const verb = command?.verb
  if (verb === 'EHLO' && !isFailure) readEhlo(state, reply)
  if ((verb === 'DATA' || verb === 'BDAT') && /^250/.test(reply)) state.delivered = true
  // The end of the data is answered too, without a command in the log.
  if (verb === undefined && /^250/.test(reply)) state.delivered = true
  // A server that is tired of waiting for the next message says 421 too.
  const isGoodbye = verb === undefined && state.delivered && reply.startsWith('421')
  if (!isFailure || isGoodbye || verb === 'QUIT') return
  const record = failure(state, row, reply, { remoteLine: true, ...(verb && { lastVerb: verb }) })
  if (verb === 'RCPT' && command) record.recipient = insideBrackets(command.argument) ?? command.argument
  // A server that knows no EHLO is greeted again with HELO; only without that is it a failure.
  if (verb === 'EHLO') state.ehloRefused = record
  else fail(state, record)
}

function readCommand(state: Conversation, row: ProtocolRow): void {
  const verb = /^[A-Za-z-]{1,20}/.exec(row.data.trim())?.[0].toUpperCase() ?? ''
  const argument = owned(row.data.trim().slice(verb.length))
  if (state.commands.length < mostWaiting) state.commands.push({ verb, argument })
  // What AUTH sends (`<Binary Data>`) is no command.
  if (verb) state.facts.lastVerb = verb
  if (verb === 'MAIL') state.sender = insideBrackets(argument)
  if (verb === 'HELO') state.ehloRefused = undefined
}

/** Exchange's own remarks; their English words are the product's in every language of Windows. */
function readRemark(state: Conversation, row: ProtocolRow): void {
  const remark = `${row.data} ${row.context}`.trim()
  const tls = /TLS negotiation failed with error ([^\s,;]{1,100})/i.exec(remark)?.[1]
  if (tls) state.facts.tlsError = owned(tls.replace(/\.$/, ''))
  if (/sending message/i.test(remark)) {
    state.messageId = inBrackets(remark.slice(remark.search(/InternetMessageId/i)))
    state.delivered = false
  }
  if (/failed to connect|winsock error/i.test(remark)) state.facts.ownError = remark
  const response = /\b(?:response|responded with:?) /i.exec(remark)
  const reply = fromFirstReply(response ? remark.slice(response.index + response[0].length) : remark)
  // Exchange repeats the other side's words when it gives the message up.
  const known = state.lastReply
  const isRepeated = known !== undefined && reply?.includes(known)
  if (reply && (response || /^\d{3}[ -]/.test(reply)) && !isRepeated)
    fail(state, failure(state, row, reply, { remoteLine: false }))
}

/** What went wrong where nobody said so: no greeting, a broken TLS handshake, a line dropped before the message was through. */
function readSilence(state: Conversation, last: ProtocolRow | undefined): void {
  if (!last || state.failed) return
  if (!state.heard && (state.ended || state.facts.ownError)) state.facts.greeting = 'none'
  const { tlsError, ownError, greeting, lastVerb } = state.facts
  const byRemote = last.event === '-' && /remote/i.test(`${last.data} ${last.context}`)
  const dropped = byRemote && !state.delivered && lastVerb !== 'QUIT'
  if (!tlsError && !ownError && !dropped && greeting !== 'none' && greeting !== 'asterisks') return
  fail(state, failure(state, last, undefined, { remoteLine: false }))
}

export function readRow(state: Conversation, row: ProtocolRow): void {
  if (state.facts.remoteEndpoint === undefined && row.remoteEndpoint)
    state.facts.remoteEndpoint = owned(row.remoteEndpoint)
  if (row.event === '<') readRemoteLine(state, row)
  else if (row.event === '>') readCommand(state, row)
  else if (row.event === '*') readRemark(state, row)
  else if (row.event === '-') state.ended = true
}

export const newConversation = (take: Take): Conversation => ({
  facts: {},
  commands: [],
  lines: [],
  delivered: false,
  heard: false,
  ended: false,
  failed: false,
  take,
})

/** No row comes any more. `last`: the last one that is not of the conversation; with such a one a session ends. */
export function endConversation(state: Conversation, last: ProtocolRow | undefined): void {
  if (state.ehloRefused) fail(state, state.ehloRefused)
  readSilence(state, last)
}
