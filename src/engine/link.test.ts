import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLink, encodeLink, LONGEST_LINK } from './index.ts'

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
