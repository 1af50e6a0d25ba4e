/** Keeps the case of this tab: has each change written down, and takes in what other tabs write. */
import { sameAnswers } from './case.ts'
import { changedParts, takeParts } from './caseChanges.ts'
import { contentOf } from './caseContent.ts'
import { caseNotices } from './caseNotices.ts'
import { type Storage, withStorage } from './caseStorage.ts'
import { flush, flushAtOnce, goOnAlone, inTurn, isKeptAs, schedule, snapshot } from './caseWriting.ts'
import { keepWith } from './keeping.ts'
import { type DiagnosisStore, diagnosisStore } from './store.ts'

/** Takes in what is kept, except for what this tab has changed itself: the last writer wins, part by part. */
async function takeIn(): Promise<void> {
  const { caseId } = diagnosisStore.getState()
  const reached = await inTurn(() => withStorage(async (storage) => ({ kept: await storage.caseOf(caseId) })))
  const state = diagnosisStore.getState()
  if (state.caseId !== caseId) return
  const one = reached?.kept
  if (typeof one === 'string') return goOnAlone(one)
  isKeptAs(one)
  if (one === undefined) return caseNotices.setState({ gone: reached !== undefined && state.wasKept })
  caseNotices.setState({ gone: false })
  const { pending, content } = snapshot()
  const next = takeParts(pending, content, contentOf(one))
  const stood = Object.keys(content.answers).length > 0 && !pending.includes('answers')
  // The list is replaced so that nothing of this counts as a change of this tab's.
  diagnosisStore.setState({ ...next, at: state.at, wasKept: true, pending: [...pending] })
  if (stood && !sameAnswers(one.answers, content.answers))
    caseNotices.setState({ newer: { answers: one.answers, at: one.at } })
}

/** Another tab has written the case, or another part of this one. */
function fromOthers(id: string): void {
  if (id === diagnosisStore.getState().caseId) void takeIn()
}

/**
 * Begins to keep the case of this tab, with what has changed since the store was as in `since`. What it returns ends that.
 */
export function keepCases(since: DiagnosisStore = diagnosisStore.getState()): () => void {
  const take = (now: DiagnosisStore, before: DiagnosisStore) => {
    if (now.pending !== before.pending || now.caseId !== before.caseId) return
    const changed = changedParts(before, now)
    if (changed.length === 0) return
    diagnosisStore.setState({ pending: [...new Set([...now.pending, ...changed])] })
    // Answers are few and count most; what is typed changes with every key.
    if (changed.includes('answers')) void flush()
    else schedule()
  }
  const unsubscribe = diagnosisStore.subscribe(take)
  take(diagnosisStore.getState(), since)
  let ended = false
  let unwatch = () => {}
  // Before the first look, so that nothing is written in between and not heard of.
  const listen = async (storage: Storage) => {
    if (!ended) unwatch = storage.onCaseChanged(fromOthers, 'keeper')
  }
  void inTurn(() => withStorage(listen))
  const look = async () => {
    await takeIn()
    const { pending, behind } = diagnosisStore.getState()
    if (!ended && pending.length + behind.length > 0) schedule()
  }
  void look()
  const hidden = () => document.visibilityState === 'hidden' && void flush()
  // Shown again as it was left: what other tabs wrote meanwhile was not heard, and what was under way was given up.
  const shown = ({ persisted }: PageTransitionEvent) => persisted && void look()
  addEventListener('pagehide', flushAtOnce)
  addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    ended = true
    unsubscribe()
    unwatch()
    removeEventListener('pagehide', flushAtOnce)
    removeEventListener('pageshow', shown)
    document.removeEventListener('visibilitychange', hidden)
  }
}

/** Before anything is done with a case: so that none of it is missed. */
export const keepNow = (): void => keepWith(keepCases)
