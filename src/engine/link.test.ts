import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLink, encodeLink, LONGEST_ENCLOSURE, LONGEST_LINK, withoutEnclosure } from './index.ts'
import { LONGEST_ANSWERS } from './link.ts'

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
    expect(decodeLink('1%3Breply%3Dtimeout%3Bhop%3Down%3').answers).toEqual({ reply: 'timeout' })
  })

  it('is read when mail has broken it over two lines', () => {
    expect(decodeLink('1;reply=timeout;%0Ahop=own; scope=one').answers).toEqual({
      reply: 'timeout',
      hop: 'own',
      scope: 'one',
    })
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

describe('What of a link is not understood', () => {
  it('is none of the empty parts that a person or a program leaves', () => {
    expect(decodeLink('1;;reply=tls;')).toEqual({ format: 1, answers: { reply: 'tls' }, damaged: [] })
  })
  it('is a part with a second equals sign, and a number sign that is not the first', () => {
    expect(decodeLink('1;reply=tls=x;hop=own#x;scope=one')).toEqual({
      format: 1,
      answers: { scope: 'one' },
      damaged: ['reply=tls=x', 'hop=own#x'],
    })
  })
  it('is a half of an answer', () => {
    expect(decodeLink('1;reply;=tls;hop=').damaged).toEqual(['reply', '=tls', 'hop='])
  })
  it('is a number with something around it: the format is digits alone, six at most', () => {
    expect(decodeLink('12;reply=tls')).toMatchObject({ format: 12, damaged: [] })
    expect(decodeLink('123456')).toMatchObject({ format: 123456, damaged: [] })
    for (const text of ['x1', '1x', '1234567', '-1'])
      expect(decodeLink(`${text};reply=tls`)).toEqual({
        format: 0,
        answers: { reply: 'tls' },
        damaged: [text],
      })
  })
  it('is shown by its first forty characters where it is beyond what a link may have', () => {
    const late = `late=${'y'.repeat(60)}`
    const { answers, damaged } = decodeLink(`1;${'x'.repeat(LONGEST_ANSWERS - 3)};${late}`)
    expect(answers).toEqual({})
    expect(damaged[0]).toBe(late.slice(0, 40))
    const far = decodeLink(`1;hop=own;${'x'.repeat(LONGEST_LINK)};e=QQ`)
    expect(far.enclosure).toBeUndefined()
    expect(far.answers).toEqual({ hop: 'own' })
  })
  it('is a further enclosure, of which the beginning is shown', () => {
    expect(decodeLink(`1;e=QQ;e=${'A'.repeat(99)}`).damaged).toEqual([`e=${'A'.repeat(40)}`])
  })
})

describe('A link without what came with the answers', () => {
  it('stays as it stood where nothing did', () => {
    for (const text of ['1;reply=tls', '#1;;reply=tls;', '', '#']) expect(withoutEnclosure(text)).toBe(text)
  })
  it('keeps no more of what is too long than the beginning', () => {
    const long = 'x'.repeat(LONGEST_LINK)
    expect(withoutEnclosure(`#1;e=QQ;${long}`).length).toBeLessThan(LONGEST_ANSWERS + 50)
  })
})

describe('A written link', () => {
  it('has only answers whose names both can travel', () => {
    expect(encodeLink({ 'a b': 'x', reply: 'x;hop=own', Hop: 'own', hop: '', e: 'QQ', scope: 'one' })).toBe(
      '1;scope=one',
    )
  })
})
