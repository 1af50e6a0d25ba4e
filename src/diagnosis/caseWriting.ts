/**
 * Writes the case of this tab down: shortly after each change, one writing after the other. The store is the truth of the
 * diagnosis under way; this only copies.
 */
import { isoWithOffset } from '#event-2004/report/time'
import { changedParts, isPart, isWork, type Part, takeParts, type Unwritten } from './caseChanges.ts'
import { type Case, type CaseContent, contentOf, emptyContent, newCase } from './caseContent.ts'
import { caseNotices } from './caseNotices.ts'
import { storageAtOnce, withStorage } from './caseStorage.ts'
import { newId } from './id.ts'
import { diagnosisStore } from './store.ts'

/** In milliseconds: what changes within that is written together. */
const DELAY = 300

/** The case as it was last read or written; `'none'` for one that is not written down, `undefined` before the first look. */
let base: Case | 'none' | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let queue: Promise<unknown> = Promise.resolve()

/** What is kept of this tab's case now, as far as is known here. */
export function isKeptAs(kept: Case | undefined): void {
  base = kept ?? 'none'
}

export function snapshot(): Unwritten {
  const { caseId, wasKept, pending, ...state } = diagnosisStore.getState()
  return { caseId, wasKept, content: contentOf(state), pending: pending.filter(isPart) }
}

/** All that a case can have: for one that has to be written whole. */
export const everyPart = (content: CaseContent): Part[] => changedParts(emptyContent, content)

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
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work)
  queue = done.catch(() => {})
  return done
}

function write(what: Unwritten): Promise<void> {
  return inTurn(async () => {
    const reached = await withStorage(async (storage) => ({
      kept: await storage.updateCase(what.caseId, (stored) => written(what, stored), 'keeper'),
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

/**
 * What is kept of this case cannot be read here, and stays as it is: the tab goes on in a case of its own. Of a damaged
 * one this tab has the only good copy; one of a later release is whole where it is, and is copied with the next change.
 */
export function goOnAlone(why: 'newer' | 'damaged'): void {
  const { caseId, formerIds, pending, ...state } = diagnosisStore.getState()
  base = 'none'
  caseNotices.setState({ parted: why })
  diagnosisStore.setState({
    caseId: newId(),
    wasKept: false,
    formerIds: [...formerIds, caseId],
    pending: why === 'damaged' ? everyPart(contentOf(state)) : [...pending],
  })
  if (diagnosisStore.getState().pending.length > 0) schedule()
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

/** Takes back what was scheduled. */
export function unschedule(): void {
  clearTimeout(timer)
  timer = undefined
}

/** Writes down at once what is pending. */
export function flush(): Promise<void> {
  unschedule()
  const what = snapshot()
  if (diagnosisStore.getState().behind.length > 0) void writeBehind()
  const idle = what.pending.length === 0 || caseNotices.getState().gone
  return idle ? queue.then(() => {}) : write(what)
}

/** The page is being left: no time to read what is kept. Should this fail too, the tab has it after a reload. */
export function flushAtOnce({ persisted }: Pick<PageTransitionEvent, 'persisted'>): void {
  const storage = storageAtOnce()
  if (base !== undefined && !caseNotices.getState().gone) {
    const next = written(snapshot(), base === 'none' ? undefined : base)
    if (next !== undefined) storage?.putAtOnce(next)
  }
  storage?.letGo(persisted)
}
