import { describe, expect, test } from 'vitest'
import { foldLetters } from './fold.ts'
import { type Found, PhraseTree } from './phrases.ts'
import { noTokens, tokenize } from './tokens.ts'

/** Phrases by rule: the first of `phrases` is rule 0. A rule may have several, one a line. */
function finder(...phrases: readonly string[]): (text: string) => Found[] {
  const tree = new PhraseTree()
  phrases.forEach((lines, rule) => {
    for (const phrase of lines.split('\n')) tree.add(phrase, rule)
  })
  for (const _ of tree.finish());
  return (text) => {
    const tokens = noTokens()
    tokenize(foldLetters(text), tokens)
    return tree.find(tokens)
  }
}

/** The rules found, in the order in which they begin. */
const rules = (found: readonly Found[]) => found.map(({ rule }) => rule)
const none: number[] = []

describe('a phrase is found', () => {
  test('where its words stand one after the other, and says which they are', () => {
    expect(finder('mailbox full')('the mailbox is full')).toEqual([
      { rule: 0, start: 0, end: 2, literal: 2, mask: 0b11, value: '' },
    ])
    expect(finder('mailbox full')('sorry: zzqx mailbox full today')).toMatchObject([{ start: 1, end: 3 }])
  })
  test('far from the beginning, by the same words as at it', () => {
    const find = finder('mailbox ... full')
    const [near] = find('mailbox zzqx full')
    const [far] = find(`${'zzqx '.repeat(40)}mailbox zzqx full`)
    expect(near?.mask).toBe(0b101)
    expect(far).toEqual({ ...near, start: 40, end: 43 })
  })
  test('at the end and alone', () => {
    expect(finder('full')('mailbox full')).toMatchObject([{ start: 1, end: 2, literal: 1, mask: 1 }])
  })
  test('each time it is said', () => {
    expect(finder('mailbox full')('mailbox full, mailbox full').map(({ start }) => start)).toEqual([0, 2])
  })
  test('in no other order, not in part, and with no other word between', () => {
    const find = finder('mailbox full')
    for (const text of ['full mailbox', 'mailbox', 'full', 'mailbox zzqx full', 'mailbox user full', '']) {
      expect(rules(find(text))).toEqual(none)
    }
  })
  test('whatever of a set, of a stem or of its alternatives is said', () => {
    const find = finder('{person} (not found|{absent})', 'verif* failed')
    expect(rules(find('user not found'))).toEqual([0])
    expect(rules(find('Mailbox unknown'))).toEqual([0])
    expect(rules(find('verifikation failed'))).toEqual([1])
    expect(rules(find('user found'))).toEqual(none)
  })
  test('inside a longer one, and in a longer one that begins as it does', () => {
    const find = finder('user unknown', 'unknown', 'user unknown here')
    expect(rules(find('user unknown here'))).toEqual([0, 2, 1])
    expect(find('user unknown here').map(({ literal }) => literal)).toEqual([2, 3, 1])
  })
  test('by its words and by a set that they are in, at its start and behind it', () => {
    expect(rules(finder('user blocked', '{person} blocked')('user blocked'))).toEqual([0, 1])
    expect(rules(finder('host user blocked', 'host {person} blocked')('host user blocked'))).toEqual([0, 1])
  })
  test('for every rule that has it, once each', () => {
    expect(rules(finder('mailbox full', 'mailbox full')('mailbox full'))).toEqual([0, 1])
    expect(rules(finder('mailbox full\nmailbox full')('mailbox full'))).toEqual([0])
    expect(rules(finder('mailbox full\n{person} full')('mailbox full'))).toEqual([0])
  })
})

describe('words between those of a phrase', () => {
  test('may be up to four where it has three dots', () => {
    const find = finder('blocked ... policy')
    expect(rules(find('blocked policy'))).toEqual([0])
    expect(find('blocked zz zz zz zz policy')).toEqual([
      { rule: 0, start: 0, end: 6, literal: 2, mask: 0b100001, value: '' },
    ])
    expect(rules(find('blocked zz zz zz zz zz policy'))).toEqual(none)
  })
  test('are of its own sentence, while the words of a phrase may go on in the next', () => {
    const find = finder('blocked ... policy', 'user unknown')
    expect(rules(find('blocked by local policy'))).toEqual([0])
    expect(rules(find('blocked. See policy'))).toEqual(none)
    expect(rules(find('blocked by zz. Policy'))).toEqual(none)
    expect(rules(find('no user. Unknown'))).toEqual([1])
  })
  test('are those of each end that fits', () => {
    expect(finder('blocked ... policy')('zz blocked policy policy')).toMatchObject([
      { start: 1, end: 3, mask: 0b11 },
      { start: 1, end: 4, mask: 0b101 },
    ])
  })
  test('are counted anew at each three dots', () => {
    const find = finder('blocked ... policy ... full')
    expect(rules(find('blocked zz zz policy zz zz zz full'))).toEqual([0])
    expect(rules(find('blocked zz zz zz zz zz policy full'))).toEqual(none)
  })
  test('may be up to three addresses and numbers anywhere', () => {
    const find = finder('user unknown')
    expect(find('user <bob@example.com> unknown')).toMatchObject([{ end: 3, literal: 2, mask: 0b101 }])
    expect(rules(find('user 10 20 30 unknown'))).toEqual([0])
    expect(rules(find('user 10 20 30 40 unknown'))).toEqual(none)
    expect(rules(find('user zz unknown'))).toEqual(none)
    expect(rules(find('user 10 zz unknown'))).toEqual(none)
  })
  test('can be more than thirty, and the words behind them are still found', () => {
    const find = finder('user ... host ... full ... policy ... domain ... relay')
    const far = ' zz zz zz zz 10 20 30 '
    const near = ' zz zz zz zz 10 20 '
    const text = `user${far}host${far}full${far}policy${near}domain${near}relay`
    const [found] = find(text)
    expect(found).toMatchObject({ start: 0, end: 39, literal: 6, mask: 1 + 2 ** 8 + 2 ** 16 + 2 ** 24 })
  })
})

describe('what a phrase names', () => {
  test('is the text of the list, host or address', () => {
    expect(finder('blocked using {dnsbl}')('blocked using zen.spamhaus.org')).toMatchObject([
      { value: 'zen.spamhaus.org', literal: 3, mask: 0b111 },
    ])
    expect(finder('{ip} blocked')('192.0.2.1 blocked')).toMatchObject([{ value: '192.0.2.1' }])
  })
  test('is the last of several', () => {
    const [found] = finder('{ip} blocked by {host} policy')('192.0.2.1 blocked by mx.example.com policy')
    expect(found?.value).toBe('mx.example.com')
  })
  test('is nothing that it does not name', () => {
    expect(finder('user unknown')('user 10 unknown')).toMatchObject([{ value: '' }])
  })
  test('is a block list wherever a host or a link is asked for, and not the other way round', () => {
    expect(rules(finder('see {host}')('see zen.spamhaus.org'))).toEqual([0])
    expect(rules(finder('see {url}')('see https://www.spamhaus.org/'))).toEqual([0])
    expect(rules(finder('see {dnsbl}')('see mx.example.com'))).toEqual(none)
  })
})

test('a text made to have thousands of phrases ends the search early', () => {
  const found = finder('full')('full '.repeat(5000))
  expect(found).toHaveLength(60)
  const many = finder('full ... full ... full ... full ... full ... full')('full '.repeat(100))
  expect(many.length).toBeLessThan(100)
})

test('a tree can be made ready in steps, one for each first word', () => {
  const tree = new PhraseTree()
  tree.add('mailbox full', 0)
  tree.add('mailbox closed', 0)
  tree.add('user unknown', 1)
  expect([...tree.finish()]).toHaveLength(2)
  expect([...new PhraseTree().finish()]).toEqual([])
})
