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

interface Kept {
  /** What stands in the field of the start page. */
  readonly draft: string
  readonly evidence: Evidence | null
  /** The person's corrections of connector, message ID and so on; an empty text takes a value out. */
  readonly corrections: Values
  /** By check. */
  readonly notes: { readonly [check: string]: string }
  /** `null` until the person chooses one. */
  readonly family: Family | null
}

export interface DiagnosisStore extends Kept {
  setDraft(draft: string): void
  setEvidence(evidence: Evidence | null): void
  correct(place: Place, value: string): void
  setNote(check: string, note: string): void
  setFamily(family: Family): void
  /** Everything but the family of versions, which is the person's and not the diagnosis's. */
  startAgain(): void
}

const empty = { draft: '', evidence: null, corrections: {}, notes: {} }

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
      setFamily: (family) => set({ family }),
      startAgain: () => set(empty),
    }),
    {
      name: 'event-2004',
      version: 1,
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ draft, evidence, corrections, notes, family }): Kept => ({
        draft,
        evidence,
        corrections,
        notes,
        family,
      }),
    },
  ),
)
