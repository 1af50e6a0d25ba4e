import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { basicSays } from './codes.ts'
import { enhancedStatusCodes, reasonIds, replyClasses } from './index.ts'
import { sentence } from './reasons.ts'
import { rules } from './rules/index.ts'

interface Texts {
  [key: string]: string | Texts
}

interface Said extends Texts {
  classes: Texts
  enhanced: Texts
  basic: Texts
  reasons: Record<string, string>
}

/** Read as files: src/smtp imports nothing of the project. */
const said = (language: string): Said =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/smtp.json`, import.meta.url), 'utf8'))
const en = said('en')
const ru = said('ru')

const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flat(value, `${path}${key}.`),
  )
const keys = (texts: Texts) => flat(texts).map(([key]) => key)
const placeholders = (text: string) => text.match(/\{\{\w+\}\}/g) ?? []

describe('what is said of replies', () => {
  test('both languages have the same keys, none empty, with the same placeholders', () => {
    expect(keys(ru)).toEqual(keys(en))
    const russian = new Map(flat(ru))
    for (const [key, text] of flat(en)) {
      expect(text.trim(), key).not.toBe('')
      expect(russian.get(key)?.trim(), key).not.toBe('')
      expect(placeholders(russian.get(key) ?? ''), key).toEqual(placeholders(text))
    }
  })
  test('every class has a name and a meaning', () => {
    expect(Object.keys(en.classes).sort()).toEqual([...replyClasses].sort())
  })
  test('every registered enhanced status code has its meaning', () => {
    expect(Object.keys(en.enhanced).sort()).toEqual(
      enhancedStatusCodes.map(({ code }) => code.replace('.', '_')).sort(),
    )
  })
  test('every basic code that is weighed has its meaning', () => {
    const weighed = Object.keys(basicSays).filter((code) => !unexplained.has(code))
    expect(Object.keys(en.basic)).toEqual(expect.arrayContaining(weighed))
  })
  test('every reason that a rule gives can be said, and the English says what `because` does', () => {
    const given = rules.flatMap((rule) => [rule.reason, ...(rule.named ? [rule.named] : [])])
    expect(reasonIds).toEqual(expect.arrayContaining(given))
    expect(Object.keys(en.reasons).sort()).toEqual([...reasonIds].sort())
    for (const [id, text] of Object.entries(en.reasons))
      expect(sentence({ id, value: '{{value}}' })).toBe(text)
  })
})

/** Codes that no document registers and single systems use: weighed, but without a meaning to show. */
const unexplained = new Set(['510', '511', '512', '522', '533', '557'])
