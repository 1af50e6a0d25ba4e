/** Item 3: the destination uses a block list, and the sending address or domain is on it. */
import { ps, reads, slot } from '../../commands/index.ts'
import { topic } from '../topic.ts'

export const blockList = topic({
  checks: {
    dnsbl: {
      item: 3,
      sources: ['article', 'rfc5782', 'spamhaus', 'spamhaus-legacy', 'markgossa'],
      steps: {
        lookup: {
          run: reads(
            {
              ex2010: ps`nslookup ${slot('address', { reversed: true, after: '.zen.spamhaus.org' })}`,
              ex2013: ps`Resolve-DnsName ${slot('address', { reversed: true, after: '.zen.spamhaus.org' })} -Type A`,
            },
            { source: 'rfc5782', shell: 'windows' },
          ),
        },
      },
      results: {
        found: { confirms: 'blocklist' },
        clear: { rulesOut: ['blocklist'] },
        unchecked: {},
      },
    },
  },
  causes: {
    blocklist: { item: 3, sources: ['article'], fix: { source: {} }, verify: { lookup: {} } },
  },
})
