/**
 * Keeps the case of this tab: writes each change down shortly after it was made, and takes in what other tabs write.
 * The store is the truth of the diagnosis under way; this only copies.
 */
import { createStore } from 'zustand/vanilla'
import type { Answers } from '#engine'
import { isoWithOffset } from '#event-2004/report/time'
import { type Case, type CaseContent, contentOf, newCase, sameAnswers } from './case.ts'
import { changedParts, isPart, isWork, type Part, takeParts } from './caseChanges.ts'
import { type Storage, storageAtOnce, withStorage } from './caseStorage.ts'
import { diagnosisStore } from './store.ts'

const DELAY = 300

/** Where another tab has taken this case; `null` while this tab is where it is. */
export interface Elsewhere {
  readonly answers: Answers
  readonly at: string
}

export const elsewhereStore = createStore<{ readonly newer: Elsewhere | null }>()(() => ({ newer: null }))
export const stayHere = (): void => elsewhereStore.setState({ newer: null })

/** The case as it was last read or written; `'none'` for one that is not written down, `undefined` before the first look. */
let base: Case | 'none' | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let queue: Promise<unknown> = Promise.resolve()

interface Snapshot {
  readonly caseId: string
  readonly content: CaseContent
  readonly pending: readonly Part[]
}

function snapshot(): Snapshot {
  const { caseId, pending, ...state } = diagnosisStore.getState()
  return { caseId, content: contentOf(state), pending: pending.filter(isPart) }
}

/** The case with what is pending; `undefined` for one that is not worth writing down yet. */
function written({ caseId, content, pending }: Snapshot, kept: Case | undefined): Case | undefined {
  const now = isoWithOffset(new Date())
  if (kept === undefined) return isWork(pending) ? newCase(caseId, content, now) : undefined
  if (pending.length === 0) return undefined
  const next = takeParts(pending, content, kept)
  return isWork(pending) ? { ...next, changed: now } : next
}

/** One after the other, in the order of the changes. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work)
  queue = done.catch(() => {})
  return done
}

function write(what: Snapshot): Promise<void> {
  return inTurn(async () => {
    const kept = await withStorage((storage) =>
      storage.updateCase(what.caseId, (stored) => written(what, stored), fromOthers),
    )
    const { caseId, pending, ...now } = diagnosisStore.getState()
    if (kept === undefined || caseId !== what.caseId) return
    base = kept
    // What has changed since is still to be written.
    const since = new Set(changedParts(what.content, contentOf(now)))
    const left = pending.filter((part) => since.has(part) || !what.pending.includes(part))
    diagnosisStore.setState({ pending: left })
    if (left.length > 0) schedule()
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
  return what.pending.length === 0 ? queue.then(() => {}) : write(what)
}

/** The page is being left: no time to read what is kept. Should this fail too, the tab has it after a reload. */
function flushAtOnce(): void {
  if (base === undefined) return
  const next = written(snapshot(), base === 'none' ? undefined : base)
  if (next !== undefined) storageAtOnce()?.putAtOnce(next)
}

/** Puts a case into the store, with nothing left to write. */
function show(one: Case): void {
  base = one
  stayHere()
  diagnosisStore.setState({ ...contentOf(one), caseId: one.id, pending: [] })
}

/** Whether there is anything of the person's in it yet. */
export function isCaseKept(): boolean {
  return (base !== undefined && base !== 'none') || isWork(diagnosisStore.getState().pending)
}

/** Leaves the case in the list and begins an empty one. */
export function beginCase(): void {
  void flush()
  forgetCase()
}

/** Begins an empty case without writing down what is pending: for one that is deleted. */
export function forgetCase(): void {
  clearTimeout(timer)
  timer = undefined
  base = 'none'
  stayHere()
  diagnosisStore.getState().begin()
}

/** Makes a kept case that of this tab; `undefined` where there is none of that id. */
export async function openCase(id: string): Promise<Pick<Case, 'answers' | 'at'> | undefined> {
  await flush()
  const state = diagnosisStore.getState()
  const one = await withStorage((storage) => storage.caseOf(id))
  // The tab's own may hold what could not be written.
  if (id === state.caseId) return one === undefined && !isWork(state.pending) ? undefined : state
  if (one !== undefined) show(one)
  return one
}

/** Takes in what is kept, except for what this tab has changed itself: the last writer wins, part by part. */
async function takeIn(): Promise<void> {
  const { caseId } = diagnosisStore.getState()
  const one = await inTurn(async () => withStorage((storage) => storage.caseOf(caseId)))
  const state = diagnosisStore.getState()
  if (state.caseId !== caseId) return
  base = one ?? 'none'
  if (one === undefined) return
  const { pending, content } = snapshot()
  const next = takeParts(pending, content, contentOf(one))
  const stood = Object.keys(content.answers).length > 0 && !pending.includes('answers')
  // The list is replaced so that nothing of this counts as a change of this tab's.
  diagnosisStore.setState({ ...next, at: state.at, pending: [...pending] })
  if (stood && !sameAnswers(one.answers, content.answers))
    elsewhereStore.setState({ newer: { answers: one.answers, at: one.at } })
}

/** Another tab has written the case, or another part of this one. */
function fromOthers(id: string): void {
  if (id === diagnosisStore.getState().caseId) void takeIn()
}

/** Begins to keep the case of this tab. What it returns ends that. */
export function keepCases(): () => void {
  const unsubscribe = diagnosisStore.subscribe((now, before) => {
    if (now.pending !== before.pending || now.caseId !== before.caseId) return
    const changed = changedParts(before, now)
    if (changed.length === 0) return
    diagnosisStore.setState({ pending: [...new Set([...now.pending, ...changed])] })
    schedule()
  })
  let ended = false
  let unwatch = () => {}
  // Before the first look, so that nothing is written in between and not heard of.
  const listen = async (storage: Storage) => {
    if (!ended) unwatch = storage.onCaseChanged(fromOthers)
  }
  void inTurn(() => withStorage(listen))
  void takeIn().then(() => {
    if (!ended && diagnosisStore.getState().pending.length > 0) schedule()
  })
  const hidden = () => document.visibilityState === 'hidden' && void flush()
  // Shown again as it was left: what other tabs wrote meanwhile was not heard.
  const shown = ({ persisted }: PageTransitionEvent) => persisted && void takeIn()
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
