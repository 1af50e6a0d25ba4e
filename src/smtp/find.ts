import { foldSpace } from './fold.ts'

/** A reply in a longer text, as it stands there, and where it begins. */
export interface FoundReply {
  reply: string
  index: number
}

const LONGEST = 4000
const MOST = 50

/**
 * A reply code that begins a reply: followed by an enhanced code, or by words after a mark that introduces one. What
 * Exchange says of a message that has no route has no code.
 */
const start =
  /(?<![\w.:-])(?:(?:a )?matching connectors? (?:cannot|could not) be found|(?:there is currently )?no route to the mailbox database|\[?\{LED=(?!\s*\})|#?[45]\d\d[ \t-]+#?[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)|[45]\d\d\.[245]\.\d{1,3}\.\d{1,3}(?![\w.])|(?<=(?:^|[\n"'>:;([]|said|says|response|error|reply|ответ|ошибка)[ \t]{0,3})[45]\d\d[ \t-]+[^\s\d])/gim

/**
 * Line that ends a reply in pasted text: blank, the next field of a list, a log's next row, an XML tag, the next command
 * or success of a session, Sendmail's `>>>` and `<<<`. No field begins behind a colon or inside quotes, nor with what a
 * server says (`Recipient address rejected:`): there a line was wrapped.
 */
const end =
  /\r?\n[ \t]*\r?\n|(?=\r?\n[ \t]*[A-Za-zА-Яа-яЁё][\w А-Яа-яЁё-]{0,40}[ \t]*(?<!(?:rejected|refused|denied|failed)[ \t]*):(?!\/\/))(?<!:[ \t\r]*|[\s(:]"[^"]*)|\r?\n[ \t]*(?:<<<|>>>|(?:MAIL FROM|RCPT TO):|(?:(?:EHLO|HELO) [\w.-]+|DATA|RSET|NOOP|QUIT|STARTTLS)[ \t]*(?:\r?\n|$)|2\d\d[ -]2\.\d)|\r?\n#|<\/|\r?\nat [A-Z]/

/**
 * Where replies stand in a text that a person pasted: prose, a bounce, an event. Gives at most 50, in the order of the
 * text, each as written; one reply quoted by another is part of it. [] where there is none. Never throws.
 */
export function findReplies(text: string): FoundReply[] {
  const found: FoundReply[] = []
  start.lastIndex = 0
  for (let mark = start.exec(text); mark && found.length < MOST; mark = start.exec(text)) {
    const rest = text.slice(mark.index, mark.index + LONGEST)
    const stop = rest.search(end)
    const reply = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd()
    if (foldSpace(reply).length > 4) found.push({ reply, index: mark.index })
    start.lastIndex = mark.index + Math.max(reply.length, 1)
  }
  return found
}
