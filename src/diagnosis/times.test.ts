import { describe, expect, it } from 'vitest'
import { givenBetween } from './times.ts'

const arrival = { page: 'hop', from: 'reply', replaced: false }

describe('The time of an answer', () => {
  it('is that of the page where it was given', () => {
    expect(givenBetween({}, { reply: 'tls' }, arrival)).toEqual(['reply=tls'])
  })
  it('is kept for all that a text answers, and for each correction of it', () => {
    const read = { page: 'evidence', from: 'start', replaced: false }
    expect(givenBetween({}, { reply: 'tls', said: 'own' }, read)).toEqual(['reply=tls', 'said=own'])
    const corrected = { page: 'evidence', from: undefined, replaced: true }
    expect(givenBetween({ reply: 'tls' }, { reply: 'dns' }, corrected)).toEqual(['reply=dns'])
  })
  it('is not known for answers that came with a link', () => {
    const opened = { page: 'hop', from: undefined, replaced: false }
    expect(givenBetween({}, { reply: 'tls', hop: 'own' }, opened)).toEqual([])
    expect(givenBetween({}, { reply: 'tls', hop: 'own' }, arrival)).toEqual(['reply=tls'])
  })
  it('stays when the same answer is given again', () => {
    expect(givenBetween({ reply: 'tls' }, { reply: 'tls' }, arrival)).toEqual([])
  })
})
