import { describe, expect, it } from 'vitest'
import { nodesOf } from '#engine'
import { article } from '#event-2004/article'
import en from '#event-2004/texts/en'
import ru from '#event-2004/texts/ru'
import { nodeSearch } from './findNodes.ts'

const find = nodeSearch([en, ru])
const idsOf = (typed: string) => find(typed).map(({ id }) => id)

describe('The search for a check', () => {
  it('finds every node first by its own title, in either language', () => {
    for (const texts of [en, ru]) {
      const titles = { ...texts.questions, ...texts.checks, ...texts.causes, support: texts.support }
      for (const [id, { title }] of Object.entries(titles)) expect(idsOf(title)[0], title).toBe(id)
    }
  })
  it('finds every node by its id', () => {
    for (const id of nodesOf(article)) expect(idsOf(id), id).toContain(id)
  })
  it.each([
    ['mtu', 'mtu'],
    ['MTU', 'path-mtu'],
    ['4.4.7', 'port25'],
    ['12014', 'cert'],
    ['spf', 'spf'],
    ['сертификат', 'cert'],
    ['certificat', 'cert'],
    ['sertificate', 'cert'],
    ['черный спис', 'dnsbl'],
    ['брандмауер', 'firewall-smtp-inspection'],
    ['back pressure', 'load'],
  ])('understands %s', (typed, id) => {
    expect(idsOf(typed)).toContain(id)
  })
  it('takes a code as it is typed', () => {
    expect(idsOf('12014')).not.toContain('tls')
    expect(idsOf('9.9.9')).toEqual([])
  })
  it('finds nothing for nothing and for what is not there', () => {
    expect(find('')).toEqual([])
    expect(find('   ')).toEqual([])
    expect(find('qqqqqqqq')).toEqual([])
    expect(find('<script>"\\')).toEqual(expect.any(Array))
  })
})
