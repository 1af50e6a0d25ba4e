/**
 * The case that this tab works on, with what a link does not hold: evidence, corrections of it, notes. Also what is the
 * person's and not the case's: the draft and the chosen family of versions. Kept by the tab across a reload.
 */
import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Family, Place } from '#commands'
import type { Answers } from '#engine'
import type { Part, Unwritten } from './caseChanges.ts'
import {
  type CaseContent,
  contentOf,
  type Done,
  type EditedLetter,
  type Evidence,
  emptyContent,
} from './caseContent.ts'
import { foundDamaged } from './caseStorage.ts'
import { newId } from './id.ts'
import { readKept } from './keptState.ts'
import { tabStorage } from './storage/tab.ts'

export interface Kept extends CaseContent {
  /** Of the case; it is written down only when there is something to keep (caseWriting.ts). */
  readonly caseId: string
  /** It has been among the kept cases: if it is not there any more, somebody has deleted it. */
  readonly wasKept: boolean
  /** What this case was called in entries of the history, before it had to become one of its own (caseWriting.ts). */
  readonly formerIds: readonly string[]
  /** What of the case has not been written down yet. A change of the store that replaces this list too is not added to it. */
  readonly pending: readonly Part[]
  /** Cases that the tab was on before, and of which something could not be written down yet. */
  readonly behind: readonly Unwritten[]
  /** What stands in the field of the start page. */
  readonly draft: string
  /** `null` until the person chooses one. */
  readonly family: Family | null
}

export interface DiagnosisStore extends Kept {
  setDraft(draft: string): void
  /** `answers`: of the diagnosis, where those of the evidence are among them. */
  setEvidence(evidence: Evidence | null, answers?: Answers): void
  correct(place: Place, value: string): void
  setNote(check: string, note: string): void
  setTimes(given: readonly string[], at: string): void
  /** Puts a change on the undo list; `null` for one that was not made after all. */
  setDone(change: string, done: Done | null): void
  /** `null` puts the changes back on the list. */
  takeBack(changes: readonly string[], at: string | null): void
  /** `null` forgets what was edited. */
  setLetter(language: string, letter: EditedLetter | null): void
  setFamily(family: Family): void
  /** Another case, an empty one. The draft, the family of versions and what is left of cases before stay. */
  begin(): void
}

const nothing = () => ({ ...emptyContent, caseId: newId(), wasKept: false, formerIds: [], pending: [] })

const without = <T>(record: { readonly [key: string]: T }, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))

/** Where there is no room for it: it was not taken out by the person. */
const withoutEvidence = (pending: readonly Part[]) => pending.filter((part) => part !== 'evidence')

/** A draft longer than this is kept until the page is left, not across a reload: the browser has some 5 MB for it all. */
const longestKeptDraft = 500_000

export const diagnosisStore = createStore<DiagnosisStore>()(
  persist(
    (set) => ({
      ...nothing(),
      behind: [],
      draft: '',
      family: null,
      setDraft: (draft) => set({ draft }),
      setEvidence: (evidence, answers) =>
        set((state) => ({ evidence, corrections: {}, answers: answers ?? state.answers })),
      correct: (place, value) =>
        set(({ corrections }) => ({ corrections: { ...corrections, [place]: value } })),
      setNote: (check, note) => set(({ notes }) => ({ notes: { ...notes, [check]: note } })),
      setTimes: (given, at) =>
        set(({ times }) => ({ times: { ...times, ...Object.fromEntries(given.map((one) => [one, at])) } })),
      setDone: (change, one) =>
        set(({ done }) => ({ done: one === null ? without(done, change) : { ...done, [change]: one } })),
      takeBack: (changes, at) =>
        set(({ done }) => ({
          done: Object.fromEntries(
            Object.entries(done).map(([key, one]) => {
              if (!changes.includes(key)) return [key, one]
              const { takenBack: _, ...standing } = one
              return [key, at === null ? standing : { ...standing, takenBack: at }]
            }),
          ),
        })),
      setLetter: (language, letter) =>
        set(({ letters }) => ({
          letters: letter === null ? without(letters, language) : { ...letters, [language]: letter },
        })),
      setFamily: (family) => set({ family }),
      begin: () => set(nothing()),
    }),
    {
      name: 'event-2004',
      version: 1,
      // Of another release, or damaged: what can be used of it is used, by what `merge` reads.
      migrate: (state) => state as Kept,
      merge(found, current) {
        const { kept, whole } = readKept(found)
        if (!whole) foundDamaged(JSON.stringify(found))
        return { ...current, ...kept }
      },
      storage: tabStorage<Kept>(
        (kept) => ({
          ...kept,
          draft: '',
          evidence: null,
          pending: withoutEvidence(kept.pending),
          behind: kept.behind.map(({ content, pending, ...one }) => ({
            ...one,
            content: { ...content, evidence: null },
            pending: withoutEvidence(pending),
          })),
        }),
        foundDamaged,
      ),
      partialize: ({ caseId, wasKept, formerIds, pending, behind, draft, family, ...state }): Kept => ({
        ...contentOf(state),
        caseId,
        wasKept,
        formerIds,
        pending,
        behind,
        draft: draft.length > longestKeptDraft ? '' : draft,
        family,
      }),
    },
  ),
)
