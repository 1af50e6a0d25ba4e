/** What the events beside a failure answer. */
import { type Answers, UNKNOWN } from '#engine'
import type { article } from './article.ts'

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
  // 2015 (TLSRequiredFailed): the connector requires TLS, and it failed.
  { result: 'certificate', ids: [12014, 2015], explains: ['tls', 'timeout', 'auth', 'server'] },
  { result: 'auth', ids: [2016, 2017, 2018, 1035], explains: ['auth', 'tls'] },
  { result: 'logon', ids: [2003], explains: ['auth', 'tls'] },
  {
    result: 'agents',
    ids: [1050, 1052, 16023],
    explains: ['timeout', 'content', 'malformed', 'server'],
  },
  // 15005 says that the pressure fell.
  { result: 'pressure', ids: [15004, 15006, 15007], explains: ['server', 'throttle', 'timeout'] },
  { result: 'routing', ids: [2014], explains: ['timeout', 'dns'] },
  { result: 'connection', ids: [2000, 2002, 2005, 2006], explains: ['timeout', 'dns', 'tls'] },
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
