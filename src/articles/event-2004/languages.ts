/** The shape of the article's words in each language, for the compiler. Nothing is loaded here: see texts/. */
import type { Cause, CauseTexts, Check, CheckTexts, Question, QuestionTexts } from '#engine'
import type en from './texts/en.ts'
import type ru from './texts/ru.ts'

export interface Languages {
  en: typeof en
  ru: typeof ru
}

interface MayCaution {
  readonly cautions?: { readonly [name: string]: string }
}

/** For pages, which look nodes up by ids they only know at run time. */
export interface LooseTexts {
  readonly questions: { readonly [id: string]: QuestionTexts<Question> }
  readonly checks: { readonly [id: string]: CheckTexts<Check> & MayCaution }
  readonly causes: { readonly [id: string]: CauseTexts<Cause> & MayCaution }
}
