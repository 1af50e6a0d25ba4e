import { describe, expect, test, vi } from 'vitest'
import { Tally } from './tally.ts'
import { weighText } from './text-evidence.ts'

vi.mock('./rules/index.ts', () => ({
  rules: [
    {
      class: 'quota',
      weight: 'strong',
      reason: 'mailbox-full',
      source: 'a test',
      phrases: `
        mailbox exceeded

        over quota ... exceeded
      `,
    },
    {
      class: 'blocklist',
      weight: 'sure',
      reason: 'block-list',
      named: 'names-block-list',
      source: 'a test',
      phrases: 'using (blocklist|{dnsbl})',
    },
    {
      class: 'throttle',
      weight: 'sure',
      reason: 'greylisting',
      source: 'a test',
      phrases: 'greylisted',
      also: { server: 20 },
      against: { blocklist: 50 },
    },
    { class: 'auth', weight: 'fair', reason: 'access-denied', source: 'a test', phrases: 'denied' },
    { class: 'auth', weight: 'never', reason: 'busy', source: 'a test', phrases: 'not ... denied' },
    {
      class: 'recipient',
      weight: 'fair',
      reason: 'unknown-recipient',
      source: 'a test',
      phrases: '{addr} unknown',
    },
  ],
}))

const weigh = (...own: readonly string[]) => {
  const tally = new Tally()
  weighText(own, tally)
  return tally.ranked()
}

/** What the weight of the first class is, from how sure it is where nothing else is said. */
const weightOf = (...own: readonly string[]) => {
  const [best, ...others] = weigh(...own)
  expect(others).toEqual([])
  return best && Math.round((10 * 6 * best.confidence) / (1 - best.confidence)) / 10
}

describe('what the words of a reply say', () => {
  test('weighs what their rule says, with its reason', () => {
    expect(weightOf('550 5.2.2 Mailbox exceeded')).toBe(34)
    expect(weigh('550 5.2.2 Mailbox exceeded')).toMatchObject([
      { class: 'quota', reason: { id: 'mailbox-full' } },
    ])
    expect(weightOf('over quota zz zz exceeded')).toBe(34)
    expect(weightOf('access denied')).toBe(20)
  })
  test('is nothing where no rule knows them', () => {
    expect(weigh('mailbox')).toEqual([])
    expect(weigh('')).toEqual([])
    expect(weigh()).toEqual([])
  })
  test('counts once in a reply, however often it is said', () => {
    expect(weightOf('denied, denied, denied')).toBe(20)
    expect(weightOf('mailbox exceeded, over quota exceeded')).toBe(34)
  })
  test('is said with the name of the list where there is one', () => {
    expect(weigh('using zen.spamhaus.org')).toMatchObject([
      { class: 'blocklist', reason: { id: 'names-block-list', value: 'zen.spamhaus.org' } },
    ])
    expect(weigh('using blocklist')[0]?.reason).toStrictEqual({ id: 'block-list' })
    expect(weigh('bob@example.com unknown')[0]?.reason).toStrictEqual({ id: 'unknown-recipient' })
  })
  test('speaks for other classes too, and against some, whichever is said first', () => {
    for (const text of ['greylisted, using zen.spamhaus.org', 'using zen.spamhaus.org: greylisted']) {
      const ranked = weigh(text)
      expect(ranked.map((entry) => entry.class)).toEqual(['throttle', 'server', 'blocklist'])
      expect(ranked.map((entry) => Math.round(entry.confidence * 96))).toEqual([60, 20, 10])
      expect(ranked[1]?.reason).toStrictEqual({ id: 'greylisting' })
    }
  })
})

describe('what an outer reply says', () => {
  test('weighs three tenths of what the innermost says', () => {
    expect(weightOf('denied', 'zz')).toBe(6)
    expect(weightOf('denied', 'zz', 'zz')).toBe(6)
    expect(weightOf('zz', 'denied', 'zz')).toBe(6)
    expect(weightOf('zz', 'denied')).toBe(20)
  })
  test('adds to the same said by the innermost', () => {
    expect(weightOf('denied', 'denied')).toBe(20 + 6 / 4)
    expect(weightOf('denied denied', 'denied denied')).toBe(20 + 6 / 4)
  })
  test('speaks as softly for and against other classes', () => {
    const ranked = weigh('greylisted', 'using blocklist')
    expect(ranked.map((entry) => entry.class)).toEqual(['blocklist', 'throttle', 'server'])
    expect(ranked.map((entry) => Math.round(entry.confidence * 75))).toEqual([45, 18, 6])
  })
})

describe('words that are part of a longer phrase', () => {
  test('say nothing of their own', () => {
    expect(weigh('not denied')).toEqual([])
    expect(weigh('not zz zz denied')).toEqual([])
  })
  test('say it where the longer phrase is not', () => {
    expect(weightOf('denied')).toBe(20)
    expect(weightOf('denied not')).toBe(20)
    expect(weightOf('not zz zz zz zz zz denied')).toBe(20)
    expect(weightOf('denied, not denied')).toBe(20)
    expect(weightOf('not denied zz zz zz zz denied')).toBe(20)
    expect(weightOf(`not denied ${'zz '.repeat(40)} denied`)).toBe(20)
  })
  test('say it where they stand in the gap of the longer phrase', () => {
    expect(weigh('over quota greylisted exceeded').map((entry) => entry.class)).toEqual([
      'throttle',
      'quota',
      'server',
    ])
  })
})
