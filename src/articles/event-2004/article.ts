/**
 * The article on MSExchangeTransport event 2004 (SmtpSendAckMessage): its eight items, and the causes it lacks.
 * Reads from top to bottom like the article; the words are in `locales/{en,ru}/event-2004`.
 */
import {
  type CauseId as CauseOf,
  type CheckId as CheckOf,
  defineArticle,
  type QuestionId as QuestionOf,
} from '#engine'
import { antivirus } from './items/antivirus.ts'
import { authentication } from './items/authentication.ts'
import { blockList } from './items/block-list.ts'
import { destination } from './items/destination.ts'
import { disclaimer } from './items/disclaimer.ts'
import { dnsRouting } from './items/dns-routing.ts'
import { logging } from './items/logging.ts'
import { network } from './items/network.ts'
import { relatedEvents } from './items/related-events.ts'
import { size } from './items/size.ts'
import { tls } from './items/tls.ts'
import type { Languages } from './languages.ts'
import { questions } from './questions.ts'

export const article = defineArticle<Languages>()({
  id: 'event-2004',
  start: 'reply',
  questions,

  // The article's items in its order, each followed by what this project adds to it; then the other additions.
  agenda: [
    'events',
    'av-remote',
    'av-own',
    'dnsbl',
    'size-remote',
    'size-own',
    'agents',
    'format',
    'trace',
    'port25',
    'inspect',
    'idle',
    'mtu',
    'logging',
    'cert',
    'tls',
    'auth',
    'relay',
    'spf',
    'resolve',
    'route',
    'load',
    'policy',
    'rate',
    'address',
    'quota',
  ],
  checks: {
    ...relatedEvents.checks,
    ...antivirus.checks,
    ...blockList.checks,
    ...size.checks,
    ...disclaimer.checks,
    ...network.checks,
    ...logging.checks,
    ...tls.checks,
    ...authentication.checks,
    ...dnsRouting.checks,
    ...destination.checks,
  },
  causes: {
    ...antivirus.causes,
    ...blockList.causes,
    ...size.causes,
    ...disclaimer.causes,
    ...network.causes,
    ...tls.causes,
    ...authentication.causes,
    ...dnsRouting.causes,
    ...destination.causes,
  },
  escalation: 'support',
})

export type EventArticle = typeof article
export type QuestionId = QuestionOf<EventArticle>
export type CheckId = CheckOf<EventArticle>
export type CauseId = CauseOf<EventArticle>

export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(article.questions, id)
export const isCheck = (id: string): id is CheckId => Object.hasOwn(article.checks, id)
export const isCause = (id: string): id is CauseId => Object.hasOwn(article.causes, id)
