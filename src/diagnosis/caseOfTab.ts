/** Which case is this tab's: begins another, opens a kept one, lets one go. */
import { isWork, takeParts, type Unwritten } from './caseChanges.ts'
import { type Case, contentOf, emptyContent } from './caseContent.ts'
import { keepNow } from './caseKeeper.ts'
import { caseNotices, nothingToSay } from './caseNotices.ts'
import { withStorage } from './caseStorage.ts'
import { everyPart, flush, isKeptAs, schedule, snapshot, unschedule } from './caseWriting.ts'
import { diagnosisStore } from './store.ts'

/** Whether there is anything of the person's in it yet. */
export function isCaseKept(): boolean {
  const { wasKept, pending } = diagnosisStore.getState()
  return wasKept || isWork(pending)
}

/** Leaves the case in the list and begins an empty one. */
export function beginCase(): void {
  leaveBehind()
  forgetCase()
  void flush()
}

/** Begins an empty case without writing down what is pending: for one that is deleted. */
export function forgetCase(): void {
  unschedule()
  isKeptAs(undefined)
  nothingToSay()
  diagnosisStore.getState().begin()
}

/**
 * Why a case cannot be opened: there is none of that id, its record cannot be read here, or the storage did not answer,
 * which says nothing of the case.
 */
export type NotOpened = 'missing' | 'newer' | 'damaged' | 'unreached'

async function keptCase(id: string): Promise<Case | NotOpened> {
  const reached = await withStorage(async (storage) => ({ kept: await storage.caseOf(id) }))
  return reached === undefined ? 'unreached' : (reached.kept ?? 'missing')
}

/**
 * Makes a kept case that of this tab. `undefined` where it `isStopped` by the time it is read: the page that is shown by
 * then belongs to another.
 */
export async function openCase(
  id: string,
  isStopped: () => boolean = () => false,
): Promise<Pick<Case, 'answers' | 'at'> | NotOpened | undefined> {
  keepNow()
  await flush()
  const state = diagnosisStore.getState()
  const kept = await keptCase(id)
  // The tab has all of its own, also what could not be written.
  const isOwnHere = isWork(state.pending) || (state.wasKept && kept === 'unreached')
  if (id === state.caseId) return typeof kept === 'string' && !isOwnHere ? kept : state
  if (isStopped()) return undefined
  const one = typeof kept === 'string' ? undefined : kept
  const left = diagnosisStore.getState().behind.find(({ caseId }) => caseId === id)
  if (typeof kept === 'string' && left === undefined) return kept
  show(id, one, left)
  return diagnosisStore.getState()
}

/** Puts a kept case into the store, with what of it could not be written down when the tab was on it before. */
function show(id: string, kept: Case | undefined, left: Unwritten | undefined): void {
  leaveBehind()
  isKeptAs(kept)
  nothingToSay()
  const { wasKept = true, pending = [], content = emptyContent } = left ?? {}
  const { behind } = diagnosisStore.getState()
  diagnosisStore.setState({
    ...(kept === undefined ? content : contentOf(takeParts(pending, content, kept))),
    caseId: id,
    wasKept,
    formerIds: [],
    pending,
    behind: behind.filter((one) => one !== left),
  })
}

/** Before another case takes the place of this one: what of it is not written down yet is not forgotten. */
function leaveBehind(): void {
  const what = snapshot()
  if (what.pending.length === 0 || caseNotices.getState().gone) return
  diagnosisStore.setState(({ behind }) => ({ behind: [...behind, what] }))
}

/** The case was deleted elsewhere, and this tab's is to be kept after all: all of it, as it is here. */
export function keepGone(): void {
  nothingToSay()
  isKeptAs(undefined)
  diagnosisStore.setState({ wasKept: false, pending: everyPart(contentOf(diagnosisStore.getState())) })
  schedule()
}
