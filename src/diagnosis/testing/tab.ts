/** A tab without a page: modules of its own, as a tab has them; the database and the channel are shared. */
import { vi } from 'vitest'
import type { Answers } from '#engine'
import type { Visit } from '../caseVisits.ts'

const tabs: (() => void)[] = []

/** `hurried`: before it has looked what is kept of its case. */
export async function openTab(hurried = false) {
  vi.resetModules()
  const { diagnosisStore: store } = await import('../store.ts')
  const { keepCases } = await import('../caseKeeper.ts')
  const { flush, flushAtOnce } = await import('../caseWriting.ts')
  const own = await import('../caseOfTab.ts')
  const visits = await import('../caseVisits.ts')
  const { withStorage, storageState } = await import('../caseStorage.ts')
  const list = await import('../caseList.ts')
  const notices = await import('../caseNotices.ts')
  const { flushTab } = await import('../storage/tab.ts')
  const end = keepCases()
  tabs.push(end)
  if (!hurried) await flush()
  const all = async () => (await withStorage((storage) => storage.allCases()))?.cases ?? []
  const deleted = async () => (await withStorage((storage) => storage.deletedCases(new Date()))) ?? []
  /** By a link, unless told otherwise. */
  const visit = (to: Pick<Visit, 'page' | 'answers'> & Partial<Visit>) =>
    visits.visit({ before: undefined, byLink: true, caseId: undefined, ...to })
  /** Goes to a page by a click; without `before`, by a link. */
  const go = (page: string, answers: Answers, before?: Answers) =>
    visit({ page, answers, before, byLink: before === undefined })
  return {
    store,
    visit,
    flush,
    flushAtOnce,
    ...own,
    ...list,
    ...notices,
    all,
    deleted,
    go,
    storageState,
    flushTab,
  }
}

export type TestTab = Awaited<ReturnType<typeof openTab>>

/** All that the page would have done when it was closed, but for what it would have written. */
export function closeTabs(): void {
  for (const end of tabs.splice(0)) end()
}
