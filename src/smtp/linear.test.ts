import { describe, expect, test } from 'vitest'
import { classifyReply, findReplies, parseReply, replySource } from './index.ts'

/** Texts that make a pattern with nested repetition go back over what it has read. */
const seeds = {
  'one letter': 'a',
  'labels of a host': 'a.',
  'at signs': 'a@',
  'colons of an address': '1:',
  'digits and full stops': '1.1.1.',
  quotes: '"550 ',
  'opening brackets': '<(["\'',
  records: '{LED=',
  'arrows of layers': '-> 550 5.1.1 ',
  'words of one phrase': 'user ',
  'phrases that begin and do not end': 'recipient address rejected access ',
  spaces: ' \n',
  'marks of a log': '550 5.7.1 x\n',
  'combining marks': 'e\u0301',
  ideographs: '邮箱',
}

/** Milliseconds of this process's own work: those that others take on a busy machine do not count. */
const time = (act: () => void) => {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const readers = { classifyReply, parseReply, replySource, findReplies }

describe.each(Object.entries(readers))('%s on a hostile megabyte', (_, read) => {
  test.each(Object.entries(seeds))('of %s takes time in proportion', (_name, seed) => {
    const quarter = seed.repeat(250_000 / seed.length)
    const whole = quarter.repeat(4)
    read(quarter)
    const best = (text: string) => Math.min(...[1, 2, 3].map(() => time(() => read(text))))
    // Four times the text may take four times as long; a pattern that goes back would take sixteen. The allowance is
    // for a busy machine: whatever is examined of a reply is capped, so most of this is folding white space.
    expect(best(whole)).toBeLessThan(10 * best(quarter) + 150)
  })
})
