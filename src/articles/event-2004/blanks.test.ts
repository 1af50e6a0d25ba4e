import { describe, expect, it } from 'vitest'
import en from '#locales/en/ui.json' with { type: 'json' }
import ru from '#locales/ru/ui.json' with { type: 'json' }
import { type Blanks, pieces, ps, slot, type Template } from '../commands/index.ts'
import { tokensOf } from '../commands/testing/powershell.ts'
import { commands, templatesOf } from './testing/commandLaw.ts'

const templates = commands.flatMap(templatesOf)
const inWords = (template: Template, blanks?: Blanks): string =>
  pieces(template, {}, (place) => `the ${place}`, blanks)
    .map(({ text }) => text)
    .join('')
const blanksIn = (text: string): string[] =>
  [...text.matchAll(/<([^<>]{3,})>/g)].flatMap(([, one]) => one ?? [])

describe('What a command leaves to be typed', () => {
  const own = templates.flatMap(({ text, slots }) =>
    [...text, ...slots.flatMap(({ before, after }) => [before, after])].flatMap(blanksIn),
  )

  it('has its words in each language, and no language has words for what no command leaves', () => {
    const used = [...new Set(own)].sort()
    expect(Object.keys(en.blank).sort()).toEqual(used)
    expect(Object.keys(ru.blank).sort()).toEqual(used)
    expect(Object.values(en.blank)).toEqual(Object.keys(en.blank))
  })

  it('is Russian in Russian, wherever it stands', () => {
    expect(inWords(ps`Disable-TransportAgent '<agent name>'`, ru.blank)).toBe(
      "Disable-TransportAgent '<имя агента>'",
    )
    expect(
      inWords(ps`Get-Message -Queue ${slot('server', { after: '\\<queue number>' })}`, ru.blank),
    ).toContain('\\<номер очереди>')
    for (const template of templates)
      for (const blank of blanksIn(inWords(template, ru.blank)))
        if (Object.hasOwn(en.blank, blank)) expect.unreachable(`${blank} is left in English`)
  })

  it('turns no command: only the words of its strings are others', () => {
    const kinds = (text: string) => tokensOf(text).map(({ kind }) => kind)
    for (const template of templates)
      expect(kinds(inWords(template, ru.blank))).toEqual(kinds(inWords(template)))
  })

  it('is neither a part of a certificate’s name nor what a person has filled in', () => {
    const name = ps`Set-SendConnector ${slot('connector')} -TlsCertificateName "<I>$($cert.Issuer)<S>$($cert.Subject)"`
    expect(
      pieces(name, { connector: '<agent name>' }, String, ru.blank)
        .map(({ text }) => text)
        .join(''),
    ).toBe(`Set-SendConnector '<agent name>' -TlsCertificateName "<I>$($cert.Issuer)<S>$($cert.Subject)"`)
  })
})
