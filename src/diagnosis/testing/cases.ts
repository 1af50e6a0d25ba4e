/** Cases as tests need them. */
import { type Case, emptyContent, newCase } from '../caseContent.ts'

export const now = '2026-11-24T02:15:00+03:00'

export const caseWith = (fields: Partial<Case> = {}): Case => ({
  ...newCase('0123456789abcdef', emptyContent, now),
  ...fields,
})

/** A case in which every field has something. */
export const fullCase: Case = caseWith({
  title: 'Contoso',
  answers: { reply: 'tls', hop: 'internet', version: 'ex2016' },
  at: 'cert',
  evidence: {
    text: '454 4.7.5 Certificate validation failure',
    records: [
      {
        format: 'send-log',
        connector: 'Outbound',
        reply: '454 4.7.5 Certificate validation failure',
        eventId: 2004,
        log: {
          remoteLine: false,
          tlsError: 'UntrustedRoot',
          greeting: 'normal',
          startTls: true,
          sizeOffered: 0,
        },
      },
    ],
    chosen: 0,
    answers: { reply: 'tls' },
    values: { connector: 'Outbound' },
    source: {
      found: 'send-log',
      file: 'SEND2026.LOG',
      encoding: 'utf-16le',
      problems: ['truncated-file'],
      groups: [{ class: 'tls', connector: 'Outbound', several: true, count: 3, newest: now, newestKey: 1 }],
      count: 3,
      further: 0,
      transportEvents: [2003],
    },
  },
  corrections: { domain: 'contoso.com' },
  notes: { cert: 'asked the postmaster' },
  times: { 'hop=internet': now },
  done: {
    'cert.steps.log.0': { family: 'ex2013', values: { connector: 'Outbound' }, at: now, takenBack: now },
  },
  letters: { ru: { subject: 'Почта', body: 'Не доходит', madeFrom: 'Не дошла' } },
})
