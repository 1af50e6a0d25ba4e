import { ndrWords } from './labels.ts'
import { eachLine, fold } from './lines.ts'
import { type EvidenceRecord, evidenceRecord, type Reader } from './record.ts'
import { fromFirstReply } from './replyText.ts'

// The part of Exchange's non-delivery report that is "for administrators": the server that made the report, then for
// each recipient its address and what the other side answered, then the message's headers.

/** No label of a report is longer. */
const longestWord = 60

interface Section {
  computer?: string
  recipient?: string | undefined
  remoteHost?: string
  lines: string[]
  records: EvidenceRecord[]
}

const startsWithAny = (line: string, words: readonly string[]): string | undefined => {
  const lower = line.slice(0, longestWord).toLowerCase()
  return words.find((word) => lower.startsWith(word.toLowerCase()))
}

const firstOf = (text: string, words: readonly string[]): number =>
  words.reduce((first, word) => {
    const at = text.indexOf(word)
    return at >= 0 && (first < 0 || at < first) ? at : first
  }, -1)

const { headings, generatingServer, remoteServer, originalHeaders } = ndrWords
/** The address behind one of the labels. */
function labelledAddress(text: string, labels: readonly string[]): string | undefined {
  const start = firstOf(text, labels)
  return start < 0
    ? undefined
    : /^[^:]{1,60}:\s{0,40}([^\s<>@]{1,320}@[^\s<>@]{1,255})/.exec(text.slice(start, start + 700))?.[1]
}

const beginnings = [...headings, ...generatingServer, ...ndrWords.returned]

/** A line that is one address, also with the mailto link that mail programs put after it. */
const isAddress = (line: string): boolean =>
  /^<?[^\s@<>]{1,320}@[^\s@<>]{1,255}>?(?:\s?<mailto:[^\s<>]{1,600}>)?$/.test(line)

interface Answer {
  reply: string
  remoteHost?: string
  remoteAddress?: string
}

/** `returned '550 …'` ends at the last quote of its kind before the next attempt's line. */
function quoted(text: string): string {
  const open = text[0] ?? ''
  const close = { "'": "'", '"': '"', '«': '»', '“': '”', '‘': '’' }[open]
  if (close === undefined) return text
  const end = text.lastIndexOf(close)
  return end > 0 ? text.slice(1, end) : text.slice(1)
}

/** "returned" with the quote that opens the answer, so that a reply's own "returned" is none. */
const returned = /\s(?:returned|возвратил|вернул|ответил):?\s?(?=['"«“‘])/g

/** Says that Exchange gave up waiting, and nothing of what it had waited for. */
const expired = /(?:queue\.expired|message expired)\W*$/i

const remoteServerWords = /(?:Remote Server|Удал[её]нный сервер)(?: at| на| по адресу)?$/i

/** The host in front of `#550 …`, on the line above "Remote Server returned", or inside "Remote Server at … returned". */
function hostBefore(text: string): Pick<Answer, 'remoteHost' | 'remoteAddress'> {
  const end = text.slice(-400).trim().replace(remoteServerWords, '').trim()
  const found = /([\w-]{1,63}(?:\.[\w-]{1,63}){1,10})\s?(?:\(([\da-f.:]{3,45})\))?$/i.exec(end)
  return { ...(found?.[1] && { remoteHost: found[1] }), ...(found?.[2] && { remoteAddress: found[2] }) }
}

/** The answer behind one "returned", which ends before the next. */
function returnedAt(text: string, said: RegExpExecArray, next: RegExpExecArray | undefined): Answer {
  const answer = text.slice(said.index + said[0].length, next?.index)
  return unbracket(quoted(answer), hostBefore(text.slice(0, said.index)))
}

function answerOf(lines: readonly string[]): Answer | undefined {
  const text = fold(lines.join('\n'))
  // Further attempts follow, each with its own "returned"; the first is the one the report is about. Where that only says
  // that the time was up, the next says why: Microsoft's page on error 4.4.7 names both, the layout is that of reports seen.
  const [first, second, third] = text.matchAll(returned)
  if (first) {
    const answer = returnedAt(text, first, second)
    return second && expired.test(answer.reply) ? returnedAt(text, second, third) : answer
  }
  const hash = text.search(/#<|#\s?[2-5]\d\d[ -]|#[245]\.\d/)
  if (hash >= 0) {
    const body = text.slice(hash + 1)
    const end = [body.indexOf('##'), body.indexOf('#SMTP#')].filter((at) => at >= 0).sort((x, y) => x - y)[0]
    return unbracket(body.slice(0, end).trim(), hostBefore(text.slice(0, hash)))
  }
  const reply = fromFirstReply(text)
  return reply ? { reply } : undefined
}

/** Exchange wraps what the other side said in `<host #5.1.1 smtp;550 …>`, also without the host, which is taken out. */
function unbracket(text: string, host: Omit<Answer, 'reply'>): Answer {
  const inner = /^<\s?(?:([^\s<>#]{1,253}) )?(#[245]\..*)$/.exec(text)
  if (!inner?.[2]) return { reply: text.trim(), ...host }
  return { reply: inner[2].replace(/>$/, '').trim(), ...host, ...(inner[1] && { remoteHost: inner[1] }) }
}

function finishRecipient(section: Section): void {
  const answer = answerOf(section.lines)
  section.lines = []
  if (!answer?.reply) return
  section.records.push(
    evidenceRecord('ndr', {
      remoteHost: section.remoteHost,
      ...answer,
      computer: section.computer,
      recipient: section.recipient,
    }),
  )
}

/** Exchange's bounce in English or Russian: its section for administrators, or as much of it as was pasted. */
export const readNdr: Reader = (text) => {
  const start = firstOf(text, beginnings)
  if (start < 0) return undefined
  const above = text.slice(0, start)
  const section: Section = { lines: [], records: [], recipient: labelledAddress(above, ndrWords.recipient) }
  const sender = labelledAddress(above, ndrWords.sender)
  let headers = false
  let header = ''
  let messageId: string | undefined
  for (const line of eachLine(text.slice(text.lastIndexOf('\n', start) + 1))) {
    const bare = line.replace(/^[\s>|]{1,40}/, '').trim()
    if (!bare) continue
    if (startsWithAny(bare, originalHeaders)) headers = true
    if (headers) {
      // A long ID stands on a line of its own (RFC 5322 section 2.2.3).
      header = /^Message-ID:$/i.test(header) ? `${header} ${bare}` : bare
      messageId ??= /^Message-ID:\s{0,9}(<[^<>]{1,998}>)/i.exec(header)?.[1]
      continue
    }
    const server = startsWithAny(bare, generatingServer)
    const remote = startsWithAny(bare, remoteServer)
    if (server) section.computer = bare.slice(server.length).replace(/^\s?:/, '').trim()
    else if (remote) section.remoteHost = bare.slice(remote.length).trim()
    else if (isAddress(bare)) {
      finishRecipient(section)
      section.recipient = /[^\s<>]{1,600}/.exec(bare)?.[0]
    } else if (bare && !startsWithAny(bare, headings)) section.lines.push(bare)
  }
  finishRecipient(section)
  const records = section.records.map((record) => ({
    ...record,
    ...(sender && { sender }),
    ...(messageId && { messageId }),
  }))
  return { found: 'ndr', records, problems: records.length > 0 ? [] : ['no-reply'] }
}
