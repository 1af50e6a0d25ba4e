import { readdirSync, readFileSync } from 'node:fs'
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'

type Tree = { readonly [key: string]: string | Tree }

const folder = new URL('./', import.meta.url)
const files = readdirSync(new URL('en/', folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
const read = (language: string, file: string): Tree =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'))

const leaves = (tree: Tree, at = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[at + key, value] as [string, string]] : leaves(value, `${at}${key}.`),
  )

/** Plural forms differ between languages: `left_few` is a form of `left`. */
const withoutForm = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '')
const keysOf = (tree: Tree) => [...new Set(leaves(tree).map(([key]) => withoutForm(key)))].sort()
const placeholders = (text: string) => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort()

describe('The languages', () => {
  it('have the same files', () => {
    const ru = readdirSync(new URL('ru/', folder), { recursive: true, encoding: 'utf8' }).filter((n) =>
      n.endsWith('.json'),
    )
    expect(ru.sort()).toEqual(files)
  })
})

describe.each(files)('%s', (file) => {
  const en = read('en', file)
  const ru = read('ru', file)

  it('has the same texts in both languages', () => {
    expect(keysOf(ru)).toEqual(keysOf(en))
  })
  it('has no empty text, and none with stray spaces', () => {
    for (const [key, text] of [...leaves(en), ...leaves(ru)]) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe('')
      expect(text, key).not.toMatch(/ {2}/)
    }
  })
  it('has the same placeholders in both languages', () => {
    const english = new Map(leaves(en).map(([key, text]) => [withoutForm(key), placeholders(text)]))
    for (const [key, text] of leaves(ru))
      expect(placeholders(text), key).toEqual(english.get(withoutForm(key)))
  })
  it('has all plural forms that each language needs', () => {
    for (const [language, tree] of [
      ['en', en],
      ['ru', ru],
    ] as const) {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const keys = new Set(leaves(tree).map(([key]) => key))
      for (const key of keys) {
        if (withoutForm(key) !== key)
          for (const form of forms) expect(keys).toContain(`${withoutForm(key)}_${form}`)
      }
    }
  })
  it('begins no line with a dash, and leaves no unit alone on one: a space that does not break stands before them', () => {
    for (const [key, text] of leaves(ru)) {
      const prose = text.replaceAll(/`[^`]*`/g, '`')
      expect(prose, key).not.toMatch(/ —/)
      expect(prose, key).not.toMatch(/\d (?:[КМГ]Б|байт|минут|час|дн|символ)/)
    }
  })
  it('closes every pair of backticks', () => {
    for (const [key, text] of [...leaves(en), ...leaves(ru)]) expect(text.split('`').length % 2, key).toBe(1)
  })
  it('is written in its language', () => {
    // Names of things stand in both languages; a Russian text without a Cyrillic letter is one left in English. Events are English everywhere.
    const names = /^[`A-Za-z0-9 .,/()<>@:+-]{0,40}$/
    const words = leaves(ru).filter(([key, text]) => !names.test(text) && !key.endsWith('.example'))
    for (const [key, text] of words) expect(text, key).toMatch(/[а-я]/i)
    for (const [key, text] of leaves(en)) expect(text.replaceAll(/`[^`]*`/g, ''), key).not.toMatch(/[а-я]/i)
  })
})

describe('Russian plurals', () => {
  it.each([
    [0, '0 ответов', 'еще до 0 шагов'],
    [1, '1 ответ', 'еще до 1 шага'],
    [2, '2 ответа', 'еще до 2 шагов'],
    [5, '5 ответов', 'еще до 5 шагов'],
    [21, '21 ответ', 'еще до 21 шага'],
  ])('of %i are right', async (count, answered, left) => {
    const i18n = i18next.createInstance()
    await i18n.init({ lng: 'ru', resources: { ru: { ui: read('ru', 'ui.json') } }, defaultNS: 'ui' })
    expect(i18n.t('progress.answered', { count })).toBe(answered)
    expect(i18n.t('progress.left', { count })).toBe(left)
  })
})
