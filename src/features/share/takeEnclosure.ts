/** Takes what came with a link into the diagnosis of this tab. */

import { createJSONStorage, persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { beginCase, canonical, diagnosisStore, type Enclosure, enclosureOf, places } from '#diagnosis'
import type { Answers } from '#engine'

/** The case of this tab whose evidence came with a link. */
export const cameStore = createStore(
  persist(() => ({ caseId: '' }), {
    name: 'event-2004-came',
    storage: createJSONStorage(() => sessionStorage),
  }),
)

/** How the diagnosis of this tab is to what came: it holds nothing of its own, the same, or something else. */
export function ownBeside(came: Enclosure): 'nothing' | 'same' | 'other' {
  const own = enclosureOf(diagnosisStore.getState())
  if (own === undefined) return 'nothing'
  return canonical(own) === canonical(came) ? 'same' : 'other'
}

/** What the tab holds of its own stays behind as a case in the list. `answers`: of the link, which the new case has. */
export function takeEnclosure(came: Enclosure, answers: Answers): void {
  const own = ownBeside(came)
  if (own === 'same') return
  if (own === 'other') {
    beginCase()
    diagnosisStore.setState({ answers })
  }
  const { setEvidence, correct, setNote, caseId } = diagnosisStore.getState()
  if (came.evidence !== null) setEvidence(came.evidence)
  for (const place of places) {
    const value = came.corrections[place]
    if (value !== undefined) correct(place, value)
  }
  for (const [check, note] of Object.entries(came.notes)) setNote(check, note)
  cameStore.setState({ caseId })
}
