/** The two faces of the product, with the words that a person should find there. */
import { readFileSync } from 'node:fs'
import i18next, { type TFunction } from 'i18next'
import type { Language } from '#diagnosis'
import type { LooseTexts } from '#event-2004/languages'
import enTexts from '#event-2004/texts/en'
import ruTexts from '#event-2004/texts/ru'
import enKeys from '#locales/en/keys.json' with { type: 'json' }
import enMap from '#locales/en/map.json' with { type: 'json' }
import enSmtp from '#locales/en/smtp.json' with { type: 'json' }
import enSource from '#locales/en/source.json' with { type: 'json' }
import enStart from '#locales/en/start.json' with { type: 'json' }
import enUi from '#locales/en/ui.json' with { type: 'json' }
import ruKeys from '#locales/ru/keys.json' with { type: 'json' }
import ruMap from '#locales/ru/map.json' with { type: 'json' }
import ruSmtp from '#locales/ru/smtp.json' with { type: 'json' }
import ruSource from '#locales/ru/source.json' with { type: 'json' }
import ruStart from '#locales/ru/start.json' with { type: 'json' }
import ruUi from '#locales/ru/ui.json' with { type: 'json' }
import type {} from '../../src/app/i18next.d.ts'

export interface Face {
  readonly language: Language
  /** As tests name it. */
  readonly name: string
  /** As the switch names it, in its own language. */
  readonly ownName: string
  /** What a browser of such a reader asks for. */
  readonly locale: string
  /** Throws where the language has no such text. */
  readonly ui: TFunction<'ui'>
  readonly smtp: TFunction<'smtp'>
  readonly map: TFunction<'map'>
  readonly source: TFunction<'source'>
  readonly keys: TFunction<'keys'>
  readonly texts: LooseTexts & Pick<typeof enTexts, 'support' | 'hops' | 'items'>
  /** Event 2004 of KB2888788, as the Event Viewer of such a server copies it. */
  readonly event: string
}

function wordsOf(
  language: Language,
  resources: { [namespace in 'ui' | 'smtp' | 'map' | 'source' | 'keys']: object },
) {
  const instance = i18next.createInstance()
  instance.init({
    lng: language,
    resources: { [language]: resources },
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    initAsync: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`${language} has no text '${key}'`)
    },
  })
  return {
    ui: instance.getFixedT(language, 'ui'),
    smtp: instance.getFixedT(language, 'smtp'),
    map: instance.getFixedT(language, 'map'),
    source: instance.getFixedT(language, 'source'),
    keys: instance.getFixedT(language, 'keys'),
  }
}

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

export const en: Face = {
  language: 'en',
  name: 'English',
  ownName: 'English',
  locale: 'en-US',
  texts: enTexts,
  event: fixture('untrusted-root.en.txt'),
  ...wordsOf('en', { ui: { ...enStart, ...enUi }, smtp: enSmtp, map: enMap, source: enSource, keys: enKeys }),
}

export const ru: Face = {
  language: 'ru',
  name: 'Russian',
  ownName: 'Русский',
  locale: 'ru-RU',
  texts: ruTexts,
  event: fixture('untrusted-root.ru.txt'),
  ...wordsOf('ru', { ui: { ...ruStart, ...ruUi }, smtp: ruSmtp, map: ruMap, source: ruSource, keys: ruKeys }),
}

export const faces: readonly Face[] = [en, ru]
export const otherThan = (face: Face): Face => (face === en ? ru : en)

/** The same event as XML; it has no language. */
export const eventXml: string = fixture('untrusted-root.xml')
export const connector = 'Outbound to Office 365'
export const messageId = '<7c1d5e0b42f94a6e@contoso.com>'
