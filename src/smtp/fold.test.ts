import { describe, expect, test } from 'vitest'
import { clip, foldLetters, foldSpace } from './fold.ts'

describe('one form for all spellings', () => {
  test.each([
    ['MAILBOX Full', 'mailbox full'],
    ['Boîte pleine', 'boite pleine'],
    ['Überprüfung', 'uberprufung'],
    ['e\u0301e\u0301', 'ee'],
    ['übergroß', 'ubergross'],
    ['Reddedildı', 'reddedildi'],
    ['skrzynka pełna', 'skrzynka pelna'],
    ['afsenderen er ikke gyldig, prøv igjen', 'afsenderen er ikke gyldig, prov igjen'],
    ['γραμματοκιβώτιος', 'γραμματοκιβωτιοσ'],
    ['ＵＳＥＲ　ﬁlter', 'user filter'],
    ['doesn’t ‘exist’', "doesn't 'exist'"],
    ['doesn´t doesnʼt', "doesn't doesn't"],
    ['“a” „b“ «c»', '"a" "b" "c"'],
  ])('%s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded)
  })
})

describe('white space', () => {
  test.each([
    ['550 full', '550 full'],
    ['  550 full ', '550 full'],
    ['550-no\\n550-such\\r\\n550 user\\n', '550-no 550-such 550 user'],
    ['C:\\new\\n5', 'C:\\new\\n5'],
    ['550-5.2.2\r\n\t full\u00a0now', '550-5.2.2 full now'],
    ['550  full', '550 full'],
    ['550\tfull', '550 full'],
  ])('%j is folded', (text, folded) => {
    expect(foldSpace(text)).toBe(folded)
  })
})

describe('a text longer than any reply', () => {
  test('is read by its head and its tail', () => {
    const clipped = clip(`${'a'.repeat(6000)}${'b'.repeat(50_000)}${'c'.repeat(2000)}`)
    expect(clipped).toBe(`${'a'.repeat(6000)} ${'c'.repeat(2000)}`)
  })
  test('is whole up to 8000 characters', () => {
    const text = 'a b '.repeat(2000)
    expect(clip(text)).toBe(text)
    expect(clip(`${text}x`)).not.toBe(`${text}x`)
  })
})
