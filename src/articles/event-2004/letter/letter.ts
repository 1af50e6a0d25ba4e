/** A letter to the other side's postmaster: what they need to find the message in their logs, and what they are asked. */
import { type Answers, replay } from '#engine'
import type { EvidenceRecord } from '#evidence'
import { isValid, type Values } from '../../commands/index.ts'
import { article } from '../article.ts'
import { leftOf, reportedReply } from '../report/evidence.ts'
import { localMomentOf, momentOf, offsetOf, shownTime } from '../report/time.ts'
import { beginningOf, visibleLine } from '../report/visible.ts'
import { filled, type Words } from '../report/words.ts'
import { asksFor } from './asks.ts'
import { postmasterOf } from './mailto.ts'

export interface LetterInput {
  readonly answers: Answers
  readonly record: EvidenceRecord | null
  readonly values: Values
}

export interface Letter {
  readonly subject: string
  /** Plain text, one paragraph a line. */
  readonly body: string
  /** `undefined` where the recipient's domain is not known or not valid. */
  readonly to: string | undefined
  /** The log's time names no zone: the offset of this computer was added. */
  readonly zoneAdded: boolean
}

/** Longer replies repeat themselves or are no replies. */
const LONGEST_REPLY = 2000

export function letterOf(input: LetterInput, words: Words): Letter {
  const { record, values } = input
  const say = words.letter
  const to = postmasterOf(values.domain)
  const domain = to === undefined ? say.yourDomain : (to.split('@')[1] ?? '')
  const reply = record?.reply === undefined ? undefined : reportedReply(record.reply, words)
  const code = [reply?.code, reply?.enhanced].filter((one) => one !== null && one !== undefined).join(' ')
  const address = valid('address', values)
  return {
    subject: filled(code === '' ? say.subjectWithoutCode : say.subject, { domain, code }),
    body: [
      say.greeting,
      filled(say.opening, { domain }),
      [say.sent, ...sent(input, words)].join('\n'),
      replyLines(reply, words),
      ...ruledOut(input, words),
      asked(input, words),
      filled(say.find, { address: address ?? say.missing.address }),
      [say.closing, say.thanks].join('\n'),
      say.missing.signature,
    ].join('\n\n'),
    to,
    zoneAdded: record?.time !== undefined && momentOf(record.time) === undefined,
  }
}

/** Whether something is left to fill in. Brackets alone do not tell: replies that are quoted have addresses in them. */
export const hasBlanks = (body: string, { letter }: Words): boolean =>
  Object.values(letter.missing).some((blank) => body.includes(blank))

const valid = (place: keyof Values, values: Values): string | undefined => {
  const value = values[place]
  return value !== undefined && isValid(place, value) ? value : undefined
}

/** Values come from strangers' text: each stays on its line. */
function sent({ record, values }: LetterInput, { letter: say, language }: Words): readonly string[] {
  const left = leftOf(record ?? {}, values)
  const yours = [left.remoteHost, left.remoteAddress].filter((one) => one !== undefined)
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    [say.time, record?.time === undefined ? say.missing.time : when(record.time, language)],
    [say.messageId, left.messageId ?? say.missing.messageId],
    [say.sender, left.sender],
    [say.recipient, left.recipient],
    [say.ourServer, left.computer],
    [say.ourAddress, valid('address', values) ?? say.missing.address],
    [say.yourServer, yours.length === 0 ? undefined : yours.join(', ')],
  ]
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${visibleLine(value)}`]))
}

/** A time without a zone with the offset of this computer on that day: it changes with the season. */
const when = (time: string, language: string): string =>
  momentOf(time) === undefined
    ? `${time} (${offsetOf(localMomentOf(time) ?? new Date(), language)})`
    : shownTime(time, language)

function replyLines(reply: ReturnType<typeof reportedReply> | undefined, { letter: say }: Words): string {
  if (reply === undefined) return say.silent
  const says = { remote: say.reply, own: say.replyOwn, unknown: say.replyUnknown }
  return `${says[reply.source]}\n> ${visibleLine(beginningOf(reply.text, LONGEST_REPLY))}`
}

/** Nothing of what was ruled out is a secret: names of causes only. */
function ruledOut({ answers }: LetterInput, { letter, texts }: Words): readonly string[] {
  const causes = replay(article, answers).ruledOut.map(
    ({ cause }) => `- ${texts.causes[cause]?.name ?? cause}`,
  )
  return causes.length === 0 ? [] : [[letter.ruledOut, ...causes].join('\n')]
}

function asked({ answers }: LetterInput, { letter }: Words): string {
  const { ask, asks } = letter
  const { ranked } = replay(article, answers)
  const causes = ranked.filter(({ score }) => score > 0).map(({ cause }) => cause)
  const questions = [asks.log, ...asksFor(causes).map((one) => asks[one])]
  return [ask, ...questions.map((question, place) => `${place + 1}. ${question}`)].join('\n')
}
