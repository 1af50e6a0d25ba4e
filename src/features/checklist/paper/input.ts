/** Everything that the printed pages are made of; each part of them takes what it needs. */
import { createContext, useContext } from 'react'
import type { Family, Values } from '#commands'
import type { Diagnosis, UndoEntry } from '#diagnosis'
import type { EvidenceRecord } from '#evidence'
import type { Choices } from '../choices.ts'
import type { Outline } from '../outline.ts'
import type { PrintWords } from '../words.ts'

export interface PaperInput {
  readonly choices: Choices
  readonly outline: Outline
  readonly session: Diagnosis['session']
  /** One for each language of the paper, the page's own first. */
  readonly words: readonly [PrintWords, ...PrintWords[]]
  readonly families: readonly Family[]
  /** For the places in commands. */
  readonly values: Values
  readonly side: 'ours' | 'theirs' | undefined
  /** `null` where nothing was pasted, or where it is not to be printed. */
  readonly record: EvidenceRecord | null
  readonly notes: { readonly [check: string]: string }
  readonly undo: readonly UndoEntry[]
  /** What the case is called; empty for the blank article. */
  readonly title: string
  /** As it stands on the head of each page; `null` where it is to be written by hand: the build knows none. */
  readonly day: string | null
  /** Opens on the screen what is printed here; empty where the address is not known. */
  readonly link: string
}

const PaperContext = createContext<PaperInput | undefined>(undefined)
export const PaperProvider = PaperContext.Provider

export function usePaper(): PaperInput {
  const input = useContext(PaperContext)
  if (input === undefined) throw new Error('a printed part stands outside of the paper')
  return input
}
