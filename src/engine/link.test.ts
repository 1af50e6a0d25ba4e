import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLink, encodeLink, LONGEST_ENCLOSURE, LONGEST_LINK, withoutEnclosure } from './index.ts'

describe('A link', () => {
  it('is readable: the format, then question=answer', () => {
    expect(encodeLink({ reply: 'timeout', hop: 'internet', 'size-remote': 'clear' })).toBe(
      '1;reply=timeout;hop=internet;size-remote=clear',
    )
  })
  it('is read with and without its #', () => {
    expect(decodeLink('#1;reply=timeout')).toEqual(decodeLink('1;reply=timeout'))
  })
  it('is read when a mail program has percent-encoded it', () => {
    expect(decodeLink('1%3Breply%3Dtimeout%3Bhop%3Down').answers).toEqual({ reply: 'timeout', hop: 'own' })
  })
  it('keeps what is whole when it was cut off, and shows the rest', () => {
    expect(decodeLink('1;reply=timeout;hop=')).toEqual({
      format: 1,
      answers: { reply: 'timeout' },
      damaged: ['hop='],
    })
  })
  it('without a format is read as far as it goes', () => {
    expect(decodeLink('reply=timeout')).toEqual({ format: 0, answers: { reply: 'timeout' }, damaged: [] })
  })
  it('names no answer twice: the first counts', () => {
    expect(decodeLink('1;reply=tls;reply=dns')).toEqual({
      format: 1,
      answers: { reply: 'tls' },
      damaged: ['reply=dns'],
    })
  })
  it('carries no names of JavaScript', () => {
    expect(decodeLink('1;__proto__=x;constructor=y').answers).toEqual({ constructor: 'y' })
  })
  it('that is far too long is read up to the limit', () => {
    const { damaged } = decodeLink(`1;reply=tls;${'x'.repeat(2 * LONGEST_LINK)}`)
    expect(damaged.length).toBeGreaterThan(0)
  })
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const { answers } = decodeLink(text)
        expect(decodeLink(encodeLink(answers)).answers).toEqual(answers)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('What came with the answers', () => {
  const answers = { reply: 'timeout', hop: 'own' }

  it('stands after them, and is handed over as it is', () => {
    expect(encodeLink(answers, 'q1YqS-_9')).toBe('1;reply=timeout;hop=own;e=q1YqS-_9')
    expect(decodeLink('#1;reply=timeout;hop=own;e=q1YqS-_9')).toEqual({
      format: 1,
      answers,
      damaged: [],
      enclosure: 'q1YqS-_9',
    })
  })
  it('is handed over as nothing where it is misspelt, cut off or too long, and the answers stand', () => {
    for (const hurt of ['', 'a+b', 'a b', 'x=y', 'é', 'A'.repeat(LONGEST_ENCLOSURE + 1)])
      expect(decodeLink(`1;reply=timeout;hop=own;e=${hurt}`)).toEqual({
        format: 1,
        answers,
        damaged: [],
        enclosure: '',
      })
  })
  it('may be as long as it may be', () => {
    const long = 'A'.repeat(LONGEST_ENCLOSURE)
    expect(decodeLink(encodeLink(answers, long)).enclosure).toBe(long)
  })
  it('counts once: the first', () => {
    expect(decodeLink('1;e=a;e=b')).toEqual({ format: 1, answers: {}, damaged: ['e=b'], enclosure: 'a' })
  })
  it('is no answer, even to a node of that name', () => {
    expect(encodeLink({ e: 'yes', hop: 'own' })).toBe('1;hop=own')
    expect(decodeLink('1;e=yes').answers).toEqual({})
  })
  it('is taken out of a link, and the rest stays as it was', () => {
    expect(withoutEnclosure('#1;reply=timeout;hop=;e=q1YqS-_9')).toBe('#1;reply=timeout;hop=')
    expect(withoutEnclosure('#1%3Breply%3Dtimeout%3Be%3Dabc')).toBe('#1;reply=timeout')
    expect(withoutEnclosure('#1;reply=timeout')).toBe('#1;reply=timeout')
  })
  it('never keeps the answers from being read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (rubbish) => {
        const link = encodeLink(answers, rubbish.replaceAll(/[;%]/g, ''))
        expect(decodeLink(link)).toMatchObject({ format: 1, answers, damaged: [] })
        expect(decodeLink(withoutEnclosure(link))).toEqual({ format: 1, answers, damaged: [] })
      }),
    )
  })
})
