/**
 * Keeps the case of this tab: writes each change down shortly after it was made, and takes in what other tabs write.
 * The store is the truth of the diagnosis under way; this only copies.
 */
import { isoWithOffset } from '#event-2004/report/time'
import { sameAnswers } from './case.ts'
import { changedParts, isPart, isWork, type Part, takeParts, type Unwritten } from './caseChanges.ts'
import { type Case, type CaseContent, contentOf, emptyContent, newCase } from './caseContent.ts'
import { caseNotices, nothingToSay } from './caseNotices.ts'
import { type Storage, storageAtOnce, withStorage } from './caseStorage.ts'
import { newId } from './id.ts'
import { keepWith } from './keeping.ts'
import { type DiagnosisStore, diagnosisStore } from './store.ts'

const DELAY = 300

/** The case as it was last read or written; `'none'` for one that is not written down, `undefined` before the first look. */
let base: Case | 'none' | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let queue: Promise<unknown> = Promise.resolve()

function snapshot(): Unwritten {
  const { caseId, wasKept, pending, ...state } = diagnosisStore.getState()
  return { caseId, wasKept, content: contentOf(state), pending: pending.filter(isPart) }
}

/** The case with what is pending; `undefined` for one that is not worth writing down yet, or that was deleted. */
function written({ caseId, wasKept, content, pending }: Unwritten, kept: Case | undefined): Case | undefined {
  const now = isoWithOffset(new Date())
  if (kept === undefined) return isWork(pending) && !wasKept ? newCase(caseId, content, now) : undefined
  if (pending.length === 0) return undefined
  const next = takeParts(pending, content, kept)
  return isWork(pending) ? { ...next, changed: later(now, kept.changed) } : next
}

/** A clock that was set back must not make the newest state look older than the one before. */
const later = (a: string, b: string): string => (Date.parse(a) < Date.parse(b) ? b : a)

/** One after the other, in the order of the changes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work)
  queue = done.catch(() => {})
  return done
}

function write(what: Unwritten): Promise<void> {
  return inTurn(async () => {
    const reached = await withStorage(async (storage) => ({
      kept: await storage.updateCase(what.caseId, (stored) => written(what, stored), fromOthers),
    }))
    const { caseId, pending, ...now } = diagnosisStore.getState()
    if (caseId !== what.caseId || reached === undefined) return
    const { kept } = reached
    if (typeof kept === 'string') return goOnAlone(kept)
    if (kept === undefined) return what.wasKept ? caseNotices.setState({ gone: true }) : undefined
    base = kept
    // What has changed since is still to be written.
    const since = new Set(changedParts(what.content, contentOf(now)))
    const left = pending.filter((one) => since.has(one) || !what.pending.includes(one))
    diagnosisStore.setState({ pending: left, wasKept: true })
    if (left.length > 0) schedule()
  })
}

const everyPart = (content: CaseContent): readonly Part[] => changedParts(emptyContent, content)

/**
 * What is kept of this case cannot be read here, and stays as it is: the tab goes on in a case of its own. Of a damaged
 * one this tab has the only good copy; one of a later release is whole where it is, and is copied with the next change.
 */
function goOnAlone(why: 'newer' | 'damaged'): void {
  const { caseId, formerIds, pending, ...state } = diagnosisStore.getState()
  base = 'none'
  caseNotices.setState({ parted: why })
  diagnosisStore.setState({
    caseId: newId(),
    wasKept: false,
    formerIds: [...formerIds, caseId],
    pending: why === 'damaged' ? [...everyPart(contentOf(state))] : [...pending],
  })
  if (diagnosisStore.getState().pending.length > 0) schedule()
}

/** The case was deleted elsewhere, and this tab's is to be kept after all: all of it, as it is here. */
export function keepGone(): void {
  nothingToSay()
  base = 'none'
  const pending = [...everyPart(contentOf(diagnosisStore.getState()))]
  diagnosisStore.setState({ wasKept: false, pending })
  schedule()
}

/** Before another case takes the place of this one: what of it is not written down yet is not forgotten. */
function leaveBehind(): void {
  const what = snapshot()
  if (what.pending.length === 0 || caseNotices.getState().gone) return
  diagnosisStore.setState(({ behind }) => ({ behind: [...behind, what] }))
}

/** Writes down what is left of the cases before. What cannot be written now is tried again with the next change. */
function writeBehind(): Promise<void> {
  return inTurn(async () => {
    for (const what of diagnosisStore.getState().behind) {
      const done = await withStorage(async (storage) => {
        const kept = await storage.updateCase(what.caseId, (stored) => written(what, stored))
        // What is kept of it cannot be read here, and stays as it is.
        const all = { ...what, wasKept: false, pending: everyPart(what.content) }
        if (typeof kept === 'string') await storage.updateCase(newId(), () => written(all, undefined))
        return true
      })
      if (done === undefined) return
      diagnosisStore.setState(({ behind }) => ({ behind: behind.filter((one) => one !== what) }))
    }
  })
}

/** Shortly, together with what else changes until then. */
export function schedule(): void {
  timer ??= setTimeout(() => void flush(), DELAY)
}

/** Writes down at once what is pending. */
export function flush(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const what = snapshot()
  if (diagnosisStore.getState().behind.length > 0) void writeBehind()
  const idle = what.pending.length === 0 || caseNotices.getState().gone
  return idle ? queue.then(() => {}) : write(what)
}

/** The page is being left: no time to read what is kept. Should this fail too, the tab has it after a reload. */
function flushAtOnce({ persisted }: PageTransitionEvent): void {
  const storage = storageAtOnce()
  if (base !== undefined && !caseNotices.getState().gone) {
    const next = written(snapshot(), base === 'none' ? undefined : base)
    if (next !== undefined) storage?.putAtOnce(next)
  }
  storage?.letGo(persisted)
}

/** Puts a kept case into the store, with what of it could not be written down when the tab was on it before. */
function show(id: string, kept: Case | undefined, left: Unwritten | undefined): void {
  leaveBehind()
  base = kept ?? 'none'
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
  clearTimeout(timer)
  timer = undefined
  base = 'none'
  nothingToSay()
  diagnosisStore.getState().begin()
}

/** Makes a kept case that of this tab; `undefined` where there is none of that id. */
export async function openCase(id: string): Promise<Pick<Case, 'answers' | 'at'> | undefined> {
  keepNow()
  await flush()
  const state = diagnosisStore.getState()
  const kept = await withStorage((storage) => storage.caseOf(id))
  const one = typeof kept === 'string' ? undefined : kept
  // The tab's own may hold what could not be written.
  if (id === state.caseId) return one === undefined && !isWork(state.pending) ? undefined : state
  const left = diagnosisStore.getState().behind.find(({ caseId }) => caseId === id)
  if (one === undefined && left === undefined) return undefined
  show(id, one, left)
  return diagnosisStore.getState()
}

/** Takes in what is kept, except for what this tab has changed itself: the last writer wins, part by part. */
async function takeIn(): Promise<void> {
  const { caseId } = diagnosisStore.getState()
  const reached = await inTurn(() => withStorage(async (storage) => ({ kept: await storage.caseOf(caseId) })))
  const state = diagnosisStore.getState()
  if (state.caseId !== caseId) return
  const one = reached?.kept
  if (typeof one === 'string') return goOnAlone(one)
  base = one ?? 'none'
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
    if (!ended) unwatch = storage.onCaseChanged(fromOthers)
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
