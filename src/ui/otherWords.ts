/** The same words in the other language, for who reads the console in one and the documentation in the other. */
import { createContext } from 'react'

export interface OtherWords {
  readonly language: 'ru' | 'en'
  /** What stands for this text there; `undefined` for a text that is not the article's. */
  of(text: string): string | undefined
}

/** Without a value, one language is shown. */
export const OtherWords = createContext<OtherWords | undefined>(undefined)
