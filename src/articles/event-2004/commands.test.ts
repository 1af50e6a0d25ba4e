import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isValid, pieces, ps, reversedAddress, slot } from '../commands/index.ts'
import { harmless, hostileValues, places } from '../commands/testing/hostileValues.ts'
import { tokensOf } from '../commands/testing/powershell.ts'
import { commands, templatesOf, turned } from './testing/commandLaw.ts'

const templates = commands.flatMap(templatesOf)

describe('No value turns a command', () => {
  test('of the article: the tokens stay those of a harmless value', () => {
    expect(templates.length).toBeGreaterThan(100)
    for (const template of templates) expect(turned(template, harmless)).toBeUndefined()
    fc.assert(
      fc.property(hostileValues, (values) => {
        for (const template of templates) expect(turned(template, values)).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })

  test('not even one that the test puts in without the quoting: the law can fail', () => {
    const template = ps`Get-Queue -Identity ${slot('connector')}`
    const [own] = template.text
    const injected = `${own}'x\u2019; Remove-Mailbox \u2018y'`
    expect(tokensOf(injected).map(({ kind }) => kind)).toContain('operator')
    expect(
      tokensOf(
        pieces(template, harmless, String)
          .map(({ text }) => text)
          .join(''),
      ),
    ).toHaveLength(3)
  })

  test.each([
    ['curly single quotes', 'a\u2019b'],
    ['low and reversed single quotes', 'a\u201ab\u201b'],
    ['curly double quotes', 'a\u201cb'],
    ['a new line', 'a\nb'],
    ['a line separator', 'a\u2028b'],
    ['an escape sequence', 'a\u001b[2Jb'],
    ['a bidirectional override', 'a\u202eb'],
    ['a zero-width space', 'a\u200bb'],
    ['a letter that is drawn as nothing', 'a\u3164b'],
    ['a lone surrogate', 'a\ud800b'],
    ['tag characters', 'a\u{e0041}b'],
  ])('with %s is taken at any place', (_, value) => {
    for (const place of places) {
      expect(isValid(place, value)).toBe(false)
      expect(isValid(place, `${harmless[place]}${value}`)).toBe(false)
    }
  })

  test('that begins like a parameter or a switch can be a host, an address or a domain', () => {
    for (const place of ['host', 'address', 'domain', 'server'] as const)
      for (const value of ['-type=mx', '/all', '–x', '--%']) expect(isValid(place, value)).toBe(false)
  })

  test.each(['203.0.113.5.', '203.0.113', '203.0.113.256', ':::', '1:2', '2001:db8::1::2', '2001:db8::25%5'])(
    'that only looks like an address can be none: %s',
    (value) => {
      expect(isValid('address', value)).toBe(false)
      expect(reversedAddress(value)).toBeUndefined()
    },
  )

  test.each([
    ['203.0.113.5', '5.113.0.203'],
    ['::', Array.from({ length: 32 }, () => '0').join('.')],
    ['2001:DB8::25', '5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2'],
  ])('that is an address has a reversed form for block lists: %s', (value, reversed) => {
    expect(isValid('address', value)).toBe(true)
    expect(reversedAddress(value)).toBe(reversed)
  })

  test('for a program of its own, such as nslookup, needs quotes there: PowerShell hands it over as it is', () => {
    // A command of PowerShell is called Verb-Noun; its values are never taken apart again.
    const programs = templates.filter((template) => startsProgram(template.text.join("''")))
    expect(programs.length).toBeGreaterThan(5)
    const used = new Set(programs.flatMap(({ slots }) => slots.map(({ place }) => place)))
    fc.assert(
      fc.property(hostileValues, (values) => {
        for (const place of used) {
          const value = values[place] ?? ''
          if (isValid(place, value)) expect(value, place).toMatch(/^[\w:][\w.:-]*$/)
        }
      }),
    )
  })
})

const startsProgram = (command: string): boolean =>
  tokensOf(command).some(
    ({ kind, text }, at, all) =>
      kind === 'word' && /^[a-z]\w+$/.test(text) && (at === 0 || all[at - 1]?.kind === 'operator'),
  )
