/** The words of a report or letter, in the language of the one who will read it. */
import type handover from '#locales/en/handover.json'
import type smtp from '#locales/en/smtp.json'
import type ui from '#locales/en/ui.json'
import type { LooseTexts } from '../languages.ts'

type Ui = Pick<
  typeof ui,
  | 'undo'
  | 'place'
  | 'blank'
  | 'check'
  | 'question'
  | 'family'
  | 'command'
  | 'evidence'
  | 'cause'
  | 'checklist'
  | 'side'
  | 'caution'
>

export interface Words {
  readonly language: 'ru' | 'en'
  readonly report: typeof handover.report
  readonly letter: typeof handover.letter
  readonly ui: Ui
  readonly smtp: typeof smtp
  readonly texts: LooseTexts
}

/** `undefined` for a key that the words do not have: codes of replies are strangers' text. */
export const wordOf = (words: object, key: string): string | undefined => {
  const word = Object.hasOwn(words, key) ? Object.entries(words).find(([one]) => one === key)?.[1] : undefined
  return typeof word === 'string' ? word : undefined
}

/** `{{name}}` in a text of the locale files. */
export const filled = (text: string, values: { readonly [name: string]: string }): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
