import { describe, expect, it } from 'vitest'
import type { Case } from '#diagnosis'
import { found } from './search.ts'

const one = (id: string, fields: Partial<Case>): Case => ({
  version: 1,
  id,
  title: '',
  created: '2026-11-24T02:15:00+03:00',
  changed: '2026-11-24T02:15:00+03:00',
  answers: {},
  at: '',
  evidence: null,
  corrections: {},
  notes: {},
  times: {},
  done: {},
  letters: {},
  ...fields,
})

const evidence = {
  text: 'Ответ сервера: 550 5.7.1',
  records: [{ format: 'send-log' as const, connector: 'Outbound', eventId: 2004 }],
  chosen: 0,
  answers: {},
  values: {},
}
const cases = [
  one('a', { evidence }),
  one('b', { notes: { cert: 'Спросил Анну' } }),
  one('c', { corrections: { domain: 'contoso.com' } }),
]
const search = (query: string) => found(cases, query, (c) => `Title-${c.id}`).map(({ id }) => id)

describe('A search of cases', () => {
  it('looks at titles, evidence, corrected values and notes, whatever the case of the letters', () => {
    expect(search('title-B')).toEqual(['b'])
    expect(search('ОТВЕТ')).toEqual(['a'])
    expect(search('outbound')).toEqual(['a'])
    expect(search('CONTOSO')).toEqual(['c'])
    expect(search('анну')).toEqual(['b'])
  })
  it('wants every word, in any order and place', () => {
    expect(search('5.7.1 outbound')).toEqual(['a'])
    expect(search('outbound анну')).toEqual([])
  })
  it('shows all cases while nothing is asked for', () => {
    expect(search('  ')).toEqual(['a', 'b', 'c'])
  })
})
