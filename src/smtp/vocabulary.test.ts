import { describe, expect, test } from 'vitest'
import {
  entities,
  isEntity,
  joinedId,
  LAST_ENTITY,
  learnWord,
  STOP,
  setSymbol,
  symbolsOf,
  UNKNOWN,
  wordId,
  wordsBySymbol,
} from './vocabulary.ts'

describe('words that mean the same', () => {
  test('are one', () => {
    expect(wordId('recepient')).toBe(wordId('recipient'))
    expect(wordId('cannot')).toBe(wordId('not'))
    expect(wordId('user')).not.toBe(wordId('recipient'))
  })
  test('are found by their stem, the longest that fits, and only from their beginning', () => {
    const short = learnWord('zurueck*')
    const long = learnWord('zurueckgewies*')
    const middle = learnWord('zurueckge*')
    expect(wordId('zurueckgewiesen')).toBe(long)
    expect(wordId('zurueckgewies')).toBe(long)
    expect(wordId('zurueckgestellt')).toBe(middle)
    expect(wordId('zurueck')).toBe(short)
    expect(wordId('zuruec')).toBe(UNKNOWN)
    expect(wordId('xzurueck')).toBe(UNKNOWN)
    expect(wordId('zurxxxx')).toBe(UNKNOWN)
    expect(learnWord('zurueckge*')).toBe(middle)
    expect(wordId('zurueckgestellt')).toBe(middle)
  })
  test('a word of its own goes before its stem', () => {
    const stem = learnWord('quagg*')
    const word = learnWord('quagga')
    expect([wordId('quagga'), wordId('quaggas')]).toEqual([word, stem])
  })
  test('names of private block lists and sizes are known by their form', () => {
    for (const name of ['cxbl', 'attrbl', 'ipbl0001']) expect(wordId(name)).toBe(wordId('rbl'))
    for (const size of ['25mb', '10240kb', '2gib', '7mib']) expect(wordId(size)).toBe(wordId('mb'))
    for (const word of ['bl', 'cable', 'visibly', '25m', 'x25mb', 'zzqx', ''])
      expect(wordId(word)).toBe(UNKNOWN)
  })
  test('those that never decide are dropped', () => {
    expect(wordId('the')).toBe(STOP)
  })
})

describe('a word', () => {
  test('is learned once', () => {
    expect(wordId('numbat')).toBe(UNKNOWN)
    const id = learnWord('numbat')
    expect([learnWord('numbat'), wordId('numbat')]).toEqual([id, id])
    expect(learnWord('bilby')).not.toBe(id)
  })
  test('stands for itself and for the sets it is in', () => {
    expect(symbolsOf(learnWord('kakapo'))).toHaveLength(1)
    expect(symbolsOf(wordId('unknown'))).toContain(setSymbol('absent'))
    expect(symbolsOf(wordId('unknown'))).not.toContain(setSymbol('person'))
    expect(symbolsOf(1_000_000)).toEqual([])
  })
  test('is one with its neighbour only in the order in which they are written as one', () => {
    const [mail, box, unknown] = [wordId('mail'), wordId('box'), wordId('unknown')]
    expect(joinedId(mail, box)).toBe(wordId('mailbox'))
    expect(joinedId(box, mail)).toBe(0)
    expect(joinedId(unknown, box)).toBe(0)
    expect(joinedId(mail, unknown)).toBe(0)
  })
})

test('entities are told from words', () => {
  expect(isEntity(UNKNOWN)).toBe(false)
  expect(isEntity(1)).toBe(true)
  expect(isEntity(LAST_ENTITY)).toBe(true)
  expect(isEntity(LAST_ENTITY + 1)).toBe(false)
  expect(isEntity(STOP)).toBe(false)
  expect(setSymbol('addr')).toBe(entities.indexOf('addr') + 1)
  expect(() => setSymbol('nobody')).toThrow('No set of words is called {nobody}')
})

describe('what can stand where a phrase names', () => {
  test('a set are its words, each once', () => {
    const words = wordsBySymbol().get(setSymbol('absent')) ?? []
    expect(words).toContain(wordId('unknown'))
    expect(words).not.toContain(wordId('user'))
    expect(new Set(words).size).toBe(words.length)
  })
  test('a word is the word alone', () => {
    const dodo = learnWord('dodo')
    expect(wordsBySymbol().get(symbolsOf(dodo)[0] ?? 0)).toEqual([dodo])
  })
  test('a stem are all words that begin with it, and longer stems', () => {
    const stem = learnWord('thylac*')
    const word = learnWord('thylacine')
    const longer = learnWord('thylacin*')
    const symbol = symbolsOf(stem)[0] ?? 0
    expect(wordsBySymbol().get(symbol)?.toSorted()).toEqual([stem, word, longer].toSorted())
    expect(wordsBySymbol().get(symbol)).toHaveLength(3)
  })
  test('a host or a link is a block list too', () => {
    const words = wordsBySymbol()
    const [dnsbl, uribl, host, url] = ['dnsbl', 'uribl', 'host', 'url'].map(setSymbol)
    expect(words.get(host ?? 0)).toEqual(expect.arrayContaining([host, dnsbl, uribl]))
    expect(words.get(url ?? 0)).toEqual(expect.arrayContaining([url, dnsbl, uribl]))
    expect(words.get(dnsbl ?? 0)).toEqual([dnsbl])
  })
})
