import { describe, expect, test } from 'vitest'
import { type ReplyClass, replyClasses } from './classes.ts'
import { Tally } from './tally.ts'

type Said = readonly [name: ReplyClass, weight: number, id?: string, value?: string]

function tallyOf(...all: readonly Said[]): Tally {
  const tally = new Tally()
  for (const [name, weight, id = 'busy', value = ''] of all) tally.add(name, weight, id, value)
  return tally
}

const order = (tally: Tally) => tally.ranked().map((ranked) => ranked.class)
const confidence = (tally: Tally) => tally.ranked()[0]?.confidence

describe('how sure a class is', () => {
  test('is its share of all that was said and of a doubt that always stays', () => {
    const [first, second] = tallyOf(['quota', 18], ['size', 6]).ranked()
    expect(first?.confidence).toBe(18 / 30)
    expect(second?.confidence).toBe(6 / 30)
  })
  test('grows with a second piece of evidence, by a quarter of it, whichever comes first', () => {
    expect(confidence(tallyOf(['quota', 18], ['quota', 8]))).toBe(20 / 26)
    expect(confidence(tallyOf(['quota', 8], ['quota', 18]))).toBe(20 / 26)
    expect(confidence(tallyOf(['quota', 4], ['quota', 8], ['quota', 12]))).toBe(15 / 21)
  })
  test('grows by no more than a quarter of its best piece, however many hints there are', () => {
    const hints = Array.from({ length: 20 }, (): Said => ['quota', 8])
    expect(confidence(tallyOf(...hints))).toBe(10 / 16)
  })
})

describe('the order of classes', () => {
  test('is by what was said, and by name where that is the same', () => {
    expect(order(tallyOf(['size', 8], ['quota', 20]))).toEqual(['quota', 'size'])
    expect(order(tallyOf(['tls', 8], ['auth', 8], ['quota', 8]))).toEqual(['auth', 'quota', 'tls'])
    expect(order(tallyOf(['auth', 8], ['quota', 8], ['tls', 8]))).toEqual(['auth', 'quota', 'tls'])
  })
  test('is empty where too little was said, and not where just enough was', () => {
    expect(order(tallyOf())).toEqual([])
    expect(order(tallyOf(['quota', 2.3]))).toEqual([])
    expect(order(tallyOf(['quota', 2.4]))).toEqual(['quota'])
  })
})

describe('the reason shown', () => {
  test('is that of the best evidence, whichever comes first', () => {
    const best: Said = ['quota', 18, 'mailbox-full']
    const less: Said = ['quota', 8, 'basic-code', '552']
    for (const said of [
      [best, less],
      [less, best],
    ]) {
      const [first] = tallyOf(...said).ranked()
      expect(first?.reason).toStrictEqual({ id: 'mailbox-full' })
      expect(first?.because).toBe("says that the recipient's mailbox is full")
    }
  })
  test('names what was named', () => {
    const [first] = tallyOf(
      ['blocklist', 18, 'block-list'],
      ['blocklist', 60, 'names-block-list', 'zen.spamhaus.org'],
    ).ranked()
    expect(first?.reason).toStrictEqual({ id: 'names-block-list', value: 'zen.spamhaus.org' })
    expect(first?.because).toBe('names a block list: zen.spamhaus.org')
  })
  test('is, of equals, the first that names something, else the first', () => {
    const plain: Said = ['blocklist', 60, 'block-list']
    const named: Said = ['blocklist', 60, 'names-block-list', 'zen.spamhaus.org']
    const other: Said = ['blocklist', 60, 'address-refused-named', 'bl.spamcop.net']
    const reason = (...said: readonly Said[]) => tallyOf(...said).ranked()[0]?.reason.id
    expect(reason(plain, named)).toBe('names-block-list')
    expect(reason(named, plain)).toBe('names-block-list')
    expect(reason(named, other)).toBe('names-block-list')
    expect(reason(plain, ['blocklist', 60, 'busy'])).toBe('block-list')
    expect(reason(plain, ['blocklist', 34, 'names-block-list', 'zen.spamhaus.org'])).toBe('block-list')
  })
})

describe('what speaks against a class', () => {
  test('takes away from what was said before, and leaves what is said after', () => {
    const tally = tallyOf(['blocklist', 60], ['throttle', 20])
    tally.oppose('throttle', 'blocklist', 48)
    tally.settle()
    expect(order(tally)).toEqual(['throttle', 'blocklist'])
    tally.add('blocklist', 60, 'busy', '')
    expect(order(tally)).toEqual(['blocklist', 'throttle'])
  })
  test('counts whether it comes before or after, but only once', () => {
    const tally = new Tally()
    tally.oppose('throttle', 'blocklist', 5)
    tally.add('blocklist', 18, 'busy', '')
    tally.settle()
    tally.settle()
    expect(confidence(tally)).toBe(13 / 19)
  })
  test('can take away all that was said, no more, and says nothing for others', () => {
    const tally = tallyOf(['blocklist', 20], ['throttle', 18])
    tally.oppose('throttle', 'blocklist', 60)
    tally.oppose('throttle', 'quota', 60)
    tally.settle()
    expect(tally.ranked()).toMatchObject([{ class: 'throttle', confidence: 18 / 24 }])
  })
  test('is set off where two speak against each other, and not where a third does', () => {
    const tally = tallyOf(['content', 60], ['blocklist', 60], ['auth', 20])
    tally.oppose('blocklist', 'content', 40)
    tally.oppose('content', 'blocklist', 50)
    tally.oppose('content', 'blocklist', 20)
    tally.oppose('content', 'auth', 10)
    tally.settle()
    expect(tally.ranked()).toMatchObject([
      { class: 'content', confidence: 60 / 126 },
      { class: 'blocklist', confidence: 50 / 126 },
      { class: 'auth', confidence: 10 / 126 },
    ])
  })
})

describe('what the words lean to', () => {
  const leaning = (shares: Partial<Record<ReplyClass, number>>) =>
    Float64Array.from(replyClasses, (name) => shares[name] ?? 0)

  test('adds to a class up to 18, as much as the surest code', () => {
    const [first, second] = tallyOf(['quota', 20], ['size', 10]).ranked(leaning({ size: 1 }))
    expect([first?.class, second?.class]).toEqual(['size', 'quota'])
    expect(first?.confidence).toBe(28 / 54)
    expect(second?.confidence).toBe(20 / 54)
    expect(first?.reason).toEqual({ id: 'busy' })
  })
  test('names a class that nothing else speaks for, from a ninth of it', () => {
    const [, second, third] = tallyOf(['quota', 20]).ranked(leaning({ auth: 1 / 9, tls: 0.1 }))
    expect(second).toMatchObject({
      class: 'auth',
      reason: { id: 'wording' },
      because: 'is worded like replies that mean this',
    })
    expect(third).toBeUndefined()
  })
  test('is the reason given where all that was said for a class was taken from it', () => {
    const tally = tallyOf(['quota', 20], ['size', 10])
    tally.oppose('quota', 'size', 10)
    tally.settle()
    expect(tally.ranked(leaning({ size: 0.5 }))[1]).toMatchObject({ reason: { id: 'wording' } })
  })
  test('is no evidence: too little said stays too little', () => {
    expect(tallyOf(['quota', 2.3]).ranked(leaning({ quota: 1 }))).toEqual([])
    expect(tallyOf().ranked(leaning({ quota: 1 }))).toEqual([])
  })
})
