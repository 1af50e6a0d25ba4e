import { describe, expect, test } from 'vitest'
import { ANY, sequences } from './notation.ts'
import { learnWord, setSymbol, symbolsOf, UNKNOWN, wordId } from './vocabulary.ts'

/** Sequences as they are written here: words, sets in braces, `...`; each word must be known by now. */
const written = (...all: readonly string[]) =>
  all.map((words) =>
    words.split(' ').map((word) => {
      if (word === '...') return ANY
      return word.startsWith('{') ? setSymbol(word.slice(1, -1)) : symbolsOf(learnWord(word))[0]
    }),
  )

describe('a phrase stands for', () => {
  test.each([
    ['mailbox exceeded', ['mailbox exceeded']],
    ['  mailbox   exceeded ', ['mailbox exceeded']],
    ['the Mailbox was EXCEEDED', ['mailbox exceeded']],
    ['mailbox-exceeded', ['mailbox exceeded']],
    ['mailbox - exceeded', ['mailbox exceeded']],
    ['{person} not {absent}', ['{person} not {absent}']],
    ['blocked using {dnsbl}', ['blocked using {dnsbl}']],
    ['blocked ... {dnsbl}', ['blocked ... {dnsbl}']],
    ['blocked ...', ['blocked']],
    ['blocked ... ...', ['blocked']],
    ['verif* user', ['verif* user']],
    ['user /blocked', ['user /blocked']],
    ["user doesn't exist", ['user not exist']],
    ['почтовый ящик', ['почтовыи ящик']],
    ['邮箱', ['邮 箱']],
  ])('%s', (phrase, all) => {
    expect(sequences(phrase)).toEqual(written(...all))
  })

  test('each of its alternatives', () => {
    expect(sequences('(user|recipient address) unknown')).toEqual(
      written('user unknown', 'recipient address unknown'),
    )
    expect(sequences('(user|host) (unknown|blocked)')).toEqual(
      written('user unknown', 'user blocked', 'host unknown', 'host blocked'),
    )
    expect(sequences('unknown (user|host)')).toEqual(written('unknown user', 'unknown host'))
  })
  test('itself with and without what may be left out', () => {
    expect(sequences('user (|not) found')).toEqual(written('user found', 'user not found'))
    expect(sequences('user (not| ) found')).toEqual(written('user not found', 'user found'))
  })
  test('words that are as often written as one, but not over a set', () => {
    expect(sequences('mail box exceeded')).toEqual(written('mailbox exceeded'))
    expect(sequences('mail (box|unknown)')).toEqual(written('mailbox', 'mail unknown'))
    expect(sequences('mail {person} box')).toEqual(written('mail {person} box'))
    expect(sequences('mail ... box')).toEqual(written('mail ... box'))
  })
})

test('the words of a phrase are known from then on, and others are not', () => {
  expect(wordId('wombat')).toBe(UNKNOWN)
  sequences('wombat {person} 10 /quux')
  expect(wordId('wombat')).toBeGreaterThan(UNKNOWN)
  expect(wordId('10')).toBeGreaterThan(UNKNOWN)
  expect(wordId('/quux')).toBeGreaterThan(UNKNOWN)
  expect(wordId('quux')).toBe(UNKNOWN)
})

describe('a mistake in a phrase is an error that says where', () => {
  test.each([
    ['the', 'A phrase without a word: the'],
    ['', 'A phrase without a word: '],
    ['...', 'A phrase without a word: ...'],
    ['user (the|a) unknown', 'A choice of stop words alone: (the)'],
    ['user {nobody}', 'No set of words is called {nobody}'],
  ])('%j', (phrase, message) => {
    expect(() => sequences(phrase)).toThrow(message)
  })
})
