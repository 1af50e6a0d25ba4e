/** From evidence to answers: what a reply, an event or a log already tells. */
import { type Answers, UNKNOWN } from '#engine'
import type { EvidenceRecord } from '#evidence'
import { classifyReply, replySource } from '#smtp'
import type { article } from './article.ts'

type Rule = readonly [answer: string, pattern: RegExp]

/** The first that matches decides; the order is from the specific to the general. */
const details: {
  readonly [replyClass: string]: { readonly question: string; readonly rules: readonly Rule[] }
} = {
  tls: {
    question: 'tls-error',
    rules: [
      [
        'no-starttls',
        /must issue a starttls|starttls (?:is )?(?:not|required)|does not support (?:starttls|tls)|no starttls|starttls first/,
      ],
      [
        'certificate',
        /certificate|untrusted|expired|mismatch|revo[ck]|chain|tlsa|dane|wrong ?principal|сертификат/,
      ],
      ['handshake', /socketerror|handshake|protocol|cipher|algorithm|illegalmessage|unsupported|version|ssl/],
    ],
  },
  timeout: {
    question: 'stage',
    rules: [
      ['starttls', /starttls|\btls\b|socketerror/],
      ['data', /\bdata\b|\bbdat\b|message (?:body|content)|end of (?:data|message)|sending (?:the )?message/],
      ['early', /greeting|banner|\behlo\b|\bhelo\b|initial (?:connection|response)/],
      ['idle', /time.?out (?:exceeded|waiting|while)|\bidle\b|inactiv/],
      // Winsock: 10013 denied, 10051 and 10065 unreachable, 10060 timed out, 10061 refused.
      [
        'connect',
        /connection (?:was )?refused|(?:failed|unable|could not|cannot) (?:to )?connect|connect to |\b100(?:13|51|60|61|65)\b|unreachable|not reachable|no route|sockettimedout|user open/,
      ],
      ['dropped', /dropped|reset|closed|lost|broken|terminated|aborted|\b1005[34]\b/],
      // Exchange says "421 4.4.1 Connection timed out" also of a connection that was up.
      ['stalled', /time[ds]?.?out/],
    ],
  },
  auth: {
    question: 'denied',
    rules: [
      [
        'exchange',
        /exchange server authentication|temporary authentication failure|x-anonymoustls|x-exps|kerberos|direct ?trust/,
      ],
      ['relay', /rela(?:y|ié)|tenantattribution|gateway/],
      [
        'login',
        /not authenticated|authenticat(?:e|ion) (?:is )?(?:required|unsuccessful|failed|first|credentials)|auth(?:entication)? (?:first|required)|credentials|log ?in|password|\b53[05]\b/,
      ],
      ['sender', /sender|send as|sendas|mail from|\bfrom\b|identit|not verified/],
    ],
  },
  dns: {
    question: 'lookup',
    rules: [
      ['loop', /hop count|loop|too many hops|5\.4\.6|5\.4\.14/],
      [
        'nonexistent',
        /non ?-?existent|does not exist|nxdomain|no such (?:domain|host)|not found|unknown|invalid domain|null mx|does not accept/,
      ],
      ['failed', /quer(?:y|ies)|lookup|resol|dns|timed? ?out|servfail/],
    ],
  },
  content: {
    question: 'refused',
    rules: [
      ['virus', /virus|malware|infect|trojan|worm|вирус/],
      [
        'attachment',
        /attach|file (?:type|name|extension)|executable|potential(?:ly)? (?:a )?(?:dangerous|security)|вложен/,
      ],
      ['spam', /spam|spf|bulk|junk|ube\b|uribl|unsolicited|спам/],
      ['policy', /polic|prohibit|content|filter|restrict/],
    ],
  },
  size: {
    question: 'limit',
    rules: [
      ['advertised', /overadvertisedsize/],
      ['own', /resolver\.rst|sendsize|5\.2\.3/],
      ['remote', /./],
    ],
  },
}

/** Enough of a reply to tell; what follows a thousand characters repeats itself. */
const textOf = (reply: string): string => reply.slice(0, 1000).toLowerCase()

function fromReply(reply: string): Answers {
  const [best] = classifyReply(reply).ranked
  if (best === undefined) return {}
  const detail = details[best.class]
  const text = textOf(reply)
  const found = detail?.rules.find(([, pattern]) => pattern.test(text))
  const source = replySource(reply)
  return {
    reply: best.class,
    ...(detail !== undefined && found !== undefined ? { [detail.question]: found[0] } : {}),
    ...(detail !== undefined && source !== 'unknown' ? { said: source } : {}),
  }
}

/** Exchange Online's hosts, or a connector that is named for it. */
const EXCHANGE_ONLINE =
  /\.(?:mail\.protection\.outlook\.com|mail\.eo\.outlook\.com|prod\.(?:protection\.)?outlook\.com)|office ?365|\bo365\b|microsoft ?365|exchange online|hybrid/i

function hopOf({
  connector = '',
  reply = '',
  nextHop = '',
  remoteHost = '',
}: EvidenceRecord): string | undefined {
  if (
    EXCHANGE_ONLINE.test([connector, nextHop, remoteHost].join(' ')) ||
    /\.outlook\.com\b/i.test(reply.slice(0, 1000))
  ) {
    return 'exo'
  }
  return /intra-?organi[sz]ation/i.test(connector) ? 'own' : undefined
}

function fromLog({ log }: EvidenceRecord): Answers {
  if (log === undefined) return {}
  const { tlsError, remoteLine, greeting, startTls } = log
  const said =
    tlsError === undefined
      ? remoteLine
        ? 'remote'
        : 'silent'
      : /socket|unknown/i.test(tlsError)
        ? 'tls-other'
        : 'tls-cert'
  const telnet = greeting === 'asterisks' ? 'asterisks' : startTls === false ? 'no-starttls' : undefined
  return { ...(telnet === undefined ? {} : { greeting: telnet }), log: said }
}

/** What the record answers by itself, in the order of the questions. `{}` when it tells nothing. */
export function answersFrom(record: EvidenceRecord): Answers {
  const hop = hopOf(record)
  return {
    ...(record.reply === undefined ? {} : fromReply(record.reply)),
    ...(hop === undefined ? {} : { hop }),
    ...fromLog(record),
  }
}

type EventsResult = keyof (typeof article)['checks']['events']['results']

/**
 * Events of Exchange's transport that point at a cause (the results of the check `events`), and the classes of replies
 * that such a cause explains. From the specific to the general.
 */
const neighbours: readonly {
  readonly result: EventsResult
  readonly ids: readonly number[]
  readonly explains: readonly string[]
}[] = [
  { result: 'certificate', ids: [12014], explains: ['tls', 'timeout', 'auth', 'server'] },
  { result: 'auth', ids: [2003, 2015, 2016, 2017, 2018, 1035], explains: ['auth', 'tls'] },
  {
    result: 'agents',
    ids: [1050, 1052, 16023],
    explains: ['timeout', 'content', 'malformed', 'server'],
  },
  { result: 'pressure', ids: [15004, 15005, 15006, 15007], explains: ['server', 'throttle', 'timeout'] },
  { result: 'connection', ids: [2000, 2002, 2006], explains: ['timeout', 'dns', 'tls'] },
]

/**
 * What the check `events` finds in the events that stand beside a failure: IDs that Exchange's transport wrote, and the
 * answers that the failure itself gives. An event counts only where it could explain the reply: a server notes failed
 * logins of strangers every day. Undefined where nothing fits or two causes are named; which it was, the person sees.
 */
export function eventsFrom(ids: readonly number[], answers: Answers): EventsResult | undefined {
  const { reply } = answers
  const vague = reply === undefined || reply === UNKNOWN || reply === 'other'
  const fitting = neighbours.filter(
    (one) => one.ids.some((id) => ids.includes(id)) && (vague || one.explains.includes(reply)),
  )
  // A connection that failed is what each of the others looks like as well.
  const specific = fitting.length > 1 ? fitting.filter(({ result }) => result !== 'connection') : fitting
  return specific.length === 1 ? specific[0]?.result : undefined
}

/** An answer of the person's counts, except "I don't know" where the evidence knows. */
export function merge(fromEvidence: Answers, given: Answers): Answers {
  const sure = Object.entries(given).filter(([node, value]) => value !== UNKNOWN || !(node in fromEvidence))
  return { ...fromEvidence, ...Object.fromEntries(sure) }
}

/** The record to start with: an event 2004, else the first with a reply, else the first. */
export function bestOf(records: readonly EvidenceRecord[]): EvidenceRecord | undefined {
  const replies = records.filter((r) => r.reply !== undefined)
  return replies.find((r) => r.eventId === 2004) ?? replies[0] ?? records[0]
}
