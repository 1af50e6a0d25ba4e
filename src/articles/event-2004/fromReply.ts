/** What a reply answers: its class, and by its words the question that asks for more of that class. */
import type { Answers } from '#engine'
import { classifyReply, replySource } from '#smtp'

type Rule = readonly [answer: string, pattern: RegExp]

/**
 * What a failed TLS negotiation says, in lower case, where the fault is a certificate's; all else is the negotiation's.
 * With the names that Exchange has for Schannel's errors: CertUnknown, NoCredentials (KB4495258). A mismatch is one of
 * names, unless it is one of what the two sides speak (AlgorithmMismatch).
 */
const certificateFault =
  /certificate|cert(?:unknown|expired)|untrusted|expired|(?<!(?:algorithm|cipher|protocol|version) ?)mismatch|revo[ck]|chain|tlsa|dane|wrong ?principal|(?:no|unknown|incomplete) ?credentials|сертификат/

/** Whether the error of "TLS negotiation failed with error …" is a certificate's. */
export const isCertificateFault = (tlsError: string): boolean => certificateFault.test(tlsError.toLowerCase())

/** The first that matches decides; the order is from the specific to the general. */
const details: {
  readonly [replyClass: string]: { readonly question: string; readonly rules: readonly Rule[] }
} = {
  tls: {
    question: 'tls-error',
    rules: [
      ['demanded', /must issue a starttls|starttls first|starttls (?:is )?required/],
      ['no-starttls', /starttls (?:is )?not|does not support (?:starttls|tls)|no starttls/],
      ['certificate', certificateFault],
      [
        'handshake',
        /negotiation failed with error|socketerror|handshake|protocol|cipher|algorithm|illegalmessage|unsupported|version|ssl|tls ?v?1\.[0-3]/,
      ],
    ],
  },
  timeout: {
    question: 'stage',
    rules: [
      // Exchange calls any error of a socket SocketError; of a connection that was up it is a handshake that broke.
      ['connect', /unable to connect -> socket|socketerror: failed to connect/],
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
      // What Exchange names RST are restrictions of who may write to a recipient, or of size, which is no `auth`.
      ['restricted', /resolver\.rst\.|unifiedgroupagent/],
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
      ['no-route', /matching connectors? |no route to the mailbox|unable to route for|routing\.noconnector/],
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
      ['own', /resolver\.rst|routing\.sizelimit|sendsize/],
      ['remote', /./],
    ],
  },
}

/** The questions that a reply can answer. */
export const aboutReply: readonly string[] = [
  'reply',
  ...Object.values(details).map(({ question }) => question),
  'said',
]

/** Enough of a reply to tell; what follows a thousand characters repeats itself. */
const textOf = (reply: string): string => reply.slice(0, 1000).toLowerCase()

/** `{}` for a reply that says nothing. */
export function fromReply(reply: string): Answers {
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
