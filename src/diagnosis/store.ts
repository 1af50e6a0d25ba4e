/**
 * What the link does not hold: the evidence, corrections of it, notes, and the chosen family of versions.
 * Kept in sessionStorage: it survives a reload, and two tabs with two diagnoses do not mix.
 */
import { createJSONStorage, persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import type { Family, Place, Values } from '#commands'
import type { Answers } from '#engine'
import type { EvidenceRecord } from '#evidence'

export interface Evidence {
  /** As it was pasted. */
  readonly text: string
  readonly records: readonly EvidenceRecord[]
  /** Which of the records the diagnosis is about. */
  readonly chosen: number
  /** What the chosen record answers by itself. */
  readonly answers: Answers
  /** The admin's own values, as the chosen record has them. */
  readonly values: Values
}

/** A change that the person made. The texts of the commands are the article's, by key (changes.ts). */
export interface Done {
  readonly family: Family
  /** As they were when it was marked: what is taken back is what was done, whatever is typed later. */
  readonly values: Values
  /** ISO 8601 with offset. */
  readonly at: string
  /** When it was taken back; ISO 8601 with offset. */
  readonly takenBack?: string
}

/** A letter as the person changed it, and the letter that was made when they began to. */
export interface EditedLetter {
  readonly subject: string
  readonly body: string
  readonly madeFrom: string
}

interface Kept {
  /** What stands in the field of the start page. */
  readonly draft: string
  readonly evidence: Evidence | null
  /** The person's corrections of connector, message ID and so on; an empty text takes a value out. */
  readonly corrections: Values
  /** By check. */
  readonly notes: { readonly [check: string]: string }
  /** When an answer was given in this browser: `node=answer` → ISO 8601 with offset. */
  readonly times: { readonly [given: string]: string }
  /** By key of the change. */
  readonly done: { readonly [change: string]: Done }
  /** By language. */
  readonly letters: { readonly [language: string]: EditedLetter }
  /** `null` until the person chooses one. */
  readonly family: Family | null
}

export interface DiagnosisStore extends Kept {
  setDraft(draft: string): void
  setEvidence(evidence: Evidence | null): void
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
  /** Everything but the family of versions, which is the person's and not the diagnosis's. */
  startAgain(): void
}

const empty = { draft: '', evidence: null, corrections: {}, notes: {}, times: {}, done: {}, letters: {} }

const without = <T>(record: { readonly [key: string]: T }, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))

export const diagnosisStore = createStore<DiagnosisStore>()(
  persist(
    (set) => ({
      ...empty,
      family: null,
      setDraft: (draft) => set({ draft }),
      setEvidence: (evidence) => set({ evidence, corrections: {} }),
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
      startAgain: () => set(empty),
    }),
    {
      name: 'event-2004',
      version: 1,
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ draft, evidence, corrections, notes, times, done, letters, family }): Kept => ({
        draft,
        evidence,
        corrections,
        notes,
        times,
        done,
        letters,
        family,
      }),
    },
  ),
)
