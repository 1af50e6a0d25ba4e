// What a reader hands over, and the ids that pages give words to. No word a person reads stands in this folder.
import type { ReplyClass } from '#smtp'

/** The layouts that are read. A locale file has a name for each. */
export const evidenceFormats = [
  'event-text',
  'event-xml',
  'event-export',
  'event-powershell',
  'queue',
  'queued-message',
  'ndr',
  'delivery-status',
  'tracking-log',
  'tracking-output',
  'send-log',
  'reply',
  'prose',
] as const
export type EvidenceFormat = (typeof evidenceFormats)[number]

/** What a text was taken for: a layout that is read, or one that is known and holds nothing to read. */
export const evidenceKinds = [
  ...evidenceFormats,
  'empty',
  'evtx',
  'binary',
  'html',
  'receive-log',
  'other-log',
  'other-table',
  'unknown',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Why there is nothing, or less than there could be. A locale file has a sentence and a way out for each. */
export const evidenceProblems = [
  'empty',
  'evtx-binary',
  'not-text',
  'html-page',
  'unrecognised',
  'other-events',
  'no-failures',
  'no-reply',
  'receive-log',
  'other-log',
  'truncated-file',
  'read-in-part',
  'truncated-values',
  'unexpanded-values',
  'question-marks',
  'wrong-encoding',
] as const
export type EvidenceProblem = (typeof evidenceProblems)[number]

/** What a file's bytes are read as. A locale file has a name for each. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'ibm866'] as const
export type TextEncoding = (typeof textEncodings)[number]

/** Meanings that are no class of a reply: one that does not say, and none at all. */
export const withoutClass = ['undecided', 'silent'] as const

/** What a failure means: the class of its reply, where it has one. */
export type FailureClass = ReplyClass | (typeof withoutClass)[number]

/** The first line from the other side: a 220 as usual, one masked with asterisks, or none came. */
export const greetings = ['normal', 'asterisks', 'none'] as const

/** What the sessions of a send protocol log show. Fields are absent where the log does not say. */
export interface SendLog {
  /** A line of the other side (`<`) is the failure. False: the words are Exchange's own. */
  remoteLine: boolean
  /** The error of "TLS negotiation failed with error …", for example `SocketError`. */
  tlsError?: string
  greeting?: (typeof greetings)[number]
  /** Whether the answer to EHLO offered STARTTLS. */
  startTls?: boolean
  /** The octets the answer to EHLO allows (RFC 1870); 0 is "no fixed limit". */
  sizeOffered?: number
  /** Exchange's last command: EHLO, STARTTLS, MAIL, RCPT, DATA, BDAT … */
  lastVerb?: string
  /** What Exchange noted of a connection that never came about, for example its Winsock error; localised by Windows. */
  ownError?: string
  /** `address:port` as the log has it. */
  remoteEndpoint?: string
}

/**
 * One failure as one layout tells it. A field that the layout does not have is absent, never empty.
 * Values are strangers' text: for display and classification, never for a command without validation.
 */
export interface EvidenceRecord {
  format: EvidenceFormat
  connector?: string
  /** With its angle brackets where the layout has them. */
  messageId?: string
  /** The whole reply, outer layers kept, line wraps folded to one space. */
  reply?: string
  /** As the layout writes it: the culture of a printed date is known only where it was printed. */
  time?: string
  computer?: string
  eventId?: number
  sender?: string
  recipient?: string
  /** The queue's next hop: a domain, a smart host or a connector's name. */
  nextHop?: string
  /** How the queue delivers: `SmtpRelayWithinAdSiteToEdge`, or Queue Viewer's words for it. */
  deliveryType?: string
  remoteHost?: string
  remoteAddress?: string
  /** Exchange's version, `15.01.2507.006`, where a log's header states it. */
  version?: string
  log?: SendLog
}

/** What a reader says of a text beside its records. */
export interface Recognition {
  found: EvidenceKind
  problems?: EvidenceProblem[]
  /** IDs of events other than 2004, in the order first seen. */
  otherEvents?: number[]
  /**
   * Those of them that Exchange's transport wrote: the same number is another product's too. Without what a server that
   * wrote of a failure notes as a receiver: that is about other mail.
   */
  transportEvents?: number[]
}

/** The same of a text that ends in the middle. What is said to be missing may stand in what was cut off. */
export function withCut(reading: Recognition, cut: boolean): Recognition {
  if (!cut) return reading
  const { problems = [], otherEvents = [] } = reading
  const others = problems.filter((problem) => problem !== 'other-events' || otherEvents.length > 0)
  return { ...reading, problems: [...others, 'truncated-file'] }
}

/** What one reader found. */
export interface Reading extends Recognition {
  records: EvidenceRecord[]
}

/** A reader of one family of layouts: undefined where the text is not of that family. Never throws, linear time. */
export type Reader = (text: string) => Reading | undefined

export type Take = (record: EvidenceRecord) => void

/** A reader at work: it is given the text piece by piece. */
export interface OpenReader {
  take(piece: string): void
  /** What the text was, when all of it was given; undefined where it was not of the reader's family. */
  end(): Recognition | undefined
}

/**
 * A reader of layouts that files of any size have. It is opened with the beginning of the text, and refuses one that
 * cannot be of its family. It hands records over as it comes upon them and keeps none; what it holds does not grow with
 * the text. The text has LF line ends; the cuts between its pieces may lie anywhere.
 */
export type StreamReader = (head: string, take: Take) => OpenReader | undefined

type RecordFields = { [Key in keyof Omit<EvidenceRecord, 'format'>]?: EvidenceRecord[Key] | undefined }

/** A record without its undefined and empty fields. */
export function evidenceRecord(format: EvidenceFormat, fields: RecordFields): EvidenceRecord {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return Object.assign({ format }, Object.fromEntries(present))
}
