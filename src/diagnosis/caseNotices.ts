/** What has become of the case of this tab elsewhere: for the person to know, and in part to decide. */
import { createStore } from 'zustand/vanilla'
import type { Answers } from '#engine'

/** Where another tab has taken this case. */
export interface Elsewhere {
  readonly answers: Answers
  readonly at: string
}

export interface CaseNotices {
  /** `null` while this tab is where the case is. */
  readonly newer: Elsewhere | null
  /** It was among the kept cases and is not any more. Nothing is written until the person has decided. */
  readonly gone: boolean
  /** Why this tab goes on in a case of its own: what is kept under the old one cannot be read here. */
  readonly parted: 'newer' | 'damaged' | null
}

const none: CaseNotices = { newer: null, gone: false, parted: null }
export const caseNotices = createStore<CaseNotices>()(() => none)

export const nothingToSay = (): void => caseNotices.setState(none)
export const stayHere = (): void => caseNotices.setState({ newer: null })
export const partingWasRead = (): void => caseNotices.setState({ parted: null })
