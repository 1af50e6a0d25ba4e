/** What may happen to a diagnosis besides its being worked on: each ends with all of it there, or with a sentence. */
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { standInForBrowser, tabStorageWith } from './testing/browser.ts'
import { failAtCall, type HowToFail } from './testing/failingDatabase.ts'
import { closeTabs, openTab, type TestTab } from './testing/tab.ts'

standInForBrowser()

const evidence = { text: '454 4.7.5 …', records: [], chosen: 0, answers: { reply: 'tls' }, values: {} }

/** Everything that a person does with cases, once. */
async function doAll(tab: TestTab): Promise<void> {
  tab.store.getState().setEvidence(evidence)
  await tab.visit({ page: 'hop', answers: { reply: 'tls' }, byLink: false })
  await tab.flush()
  await tab.go('version', { reply: 'tls', hop: 'internet' }, { reply: 'tls' })
  tab.store.getState().setNote('cert', 'asked the postmaster')
  await tab.flush()
  const { caseId } = tab.store.getState()
  await tab.renameCase(caseId, 'Contoso')
  const [first] = await tab.all()
  if (first !== undefined) {
    await tab.duplicateCase(first, 'copy')
    const copy = (await tab.all()).find(({ title }) => title === 'copy')
    if (copy !== undefined) {
      await tab.deleteCase(copy)
      await tab.restoreCase(copy)
    }
    await tab.exportCases([first])
  }
  await tab.openCase(caseId)
  tab.store.getState().setNote('mtu', 'later')
  await tab.flush()
}

const whole = {
  answers: { reply: 'tls', hop: 'internet' },
  evidence: { text: evidence.text },
  notes: { cert: 'asked the postmaster', mtu: 'later' },
}

/** Does the work once for each call of IndexedDB that it makes, with that call failing, and looks at the tab; gives the number of calls. */
async function atEachCall(
  how: HowToFail,
  work: (tab: TestTab) => Promise<void>,
  look: (tab: TestTab, which: string) => Promise<void>,
): Promise<number> {
  const counting = failAtCall(Number.POSITIVE_INFINITY, how)
  await work(await openTab())
  const calls = counting.calls()
  counting.end()
  for (let n = 1; n <= calls; n += 1) {
    closeTabs()
    vi.stubGlobal('indexedDB', new IDBFactory())
    const failing = failAtCall(n, how)
    const tab = await openTab()
    await work(tab)
    failing.end()
    await look(tab, `call ${n}: ${failing.failed()}`)
  }
  return calls
}

describe('IndexedDB', () => {
  const ways: readonly HowToFail[] = ['throws', 'fails', 'aborts', 'is full']
  it.each(ways)('that %s at any one call of all loses nothing', async (how) => {
    const calls = await atEachCall(how, doAll, async (tab, which) => {
      const { caseId } = tab.store.getState()
      expect(tab.store.getState(), which).toMatchObject(whole)
      expect(tab.caseNotices.getState(), which).toMatchObject({ gone: false, parted: null })
      // With the next change all of it is written down.
      tab.store.getState().setNote('ipv6', 'last')
      await tab.flush()
      const kept = (await tab.all()).find(({ id }) => id === caseId)
      expect(kept, which).toMatchObject({ ...whole, notes: { ...whole.notes, ipv6: 'last' } })
      expect(tab.store.getState().pending).toEqual([])
    })
    expect(calls).toBeGreaterThan(20)
  })

  it.each(ways)(
    'that %s at any one call of all loses nothing of a case that is left for another',
    async (how) => {
      const both = async (tab: TestTab) => {
        tab.store.getState().setNote('cert', 'before')
        const { caseId } = tab.store.getState()
        tab.beginCase()
        tab.store.getState().setNote('cert', 'after')
        await tab.flush()
        // It may be this that fails: that is said, and the person tries again.
        if (typeof (await tab.openCase(caseId)) === 'string') await tab.openCase(caseId)
        tab.store.getState().setNote('mtu', 'back again')
        await tab.flush()
      }
      await atEachCall(how, both, async (tab, which) => {
        expect(tab.store.getState().notes, which).toEqual({ cert: 'before', mtu: 'back again' })
        // With the next change all of it is written down.
        tab.store.getState().setNote('ipv6', 'last')
        await tab.flush()
        const notes = (await tab.all()).map((one) => one.notes)
        expect(notes, which).toHaveLength(2)
        expect(notes).toContainEqual({ cert: 'before', mtu: 'back again', ipv6: 'last' })
        expect(notes).toContainEqual({ cert: 'after' })
        expect(tab.store.getState()).toMatchObject({ pending: [], behind: [] })
      })
    },
  )

  it('that is full lets a case that was left be had in the file, and be written after a reload', async () => {
    tabStorageWith()
    const failing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const tab = await openTab()
    tab.store.getState().setEvidence(evidence)
    tab.beginCase()
    tab.store.getState().setNote('cert', 'after')
    await tab.flush()
    expect(tab.storageState.getState().problem).toBe('full')
    expect(JSON.parse(await tab.exportCurrent())).toMatchObject({
      cases: [{ notes: { cert: 'after' } }, { evidence: { text: evidence.text } }],
    })
    tab.flushTab()
    failing.mockRestore()
    closeTabs()
    const later = await openTab()
    await later.flush()
    expect(await later.all()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ evidence }),
        expect.objectContaining({ notes: { cert: 'after' } }),
      ]),
    )
  })

  it('that fails says so at that moment, and takes it back when it works again', async () => {
    const failing = failAtCall(1, 'is full', 'put')
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    expect(tab.storageState.getState().problem).toBe('full')
    failing.end()
    await tab.flush()
    expect(tab.storageState.getState().problem).toBeNull()
    expect(await tab.all()).toMatchObject([{ notes: { cert: 'x' } }])
  })

  it('that never answers holds nothing up for ever', async () => {
    const tab = await openTab()
    const failing = failAtCall(1, 'is silent', 'get')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    tab.store.getState().setNote('cert', 'x')
    const flushed = tab.flush()
    await vi.advanceTimersByTimeAsync(10_000)
    await flushed
    expect(tab.storageState.getState().problem).toBe('unavailable')
    vi.useRealTimers()
    failing.end()
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ notes: { cert: 'x' } }])
  })

  it('of a later release is left to it, and said to be one', async () => {
    await new Promise((resolve) => {
      const opening = indexedDB.open('exchange-2004-wizard', 3)
      opening.onsuccess = () => resolve(opening.result.close())
    })
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    expect(tab.storageState.getState().problem).toBe('newer')
    expect(JSON.parse(await tab.exportCurrent())).toMatchObject({ cases: [{ notes: { cert: 'x' } }] })
  })

  it('of an earlier release is taken over with all its cases, while that is still open', async () => {
    const early = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('exchange-2004-wizard', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('cases', { keyPath: 'id' })
      opening.onsuccess = () => resolve(opening.result)
    })
    // As that release did it.
    early.onversionchange = () => early.close()
    const { fullCase } = await import('./testing/cases.ts')
    early.transaction('cases', 'readwrite').objectStore('cases').put(fullCase)
    const tab = await openTab()
    expect(await tab.all()).toEqual([fullCase])
    await tab.deleteCase(fullCase)
    expect(await tab.deleted()).toMatchObject([{ one: fullCase }])
  })
})

describe('A record', () => {
  async function replaced(change: (record: Record<string, unknown>) => unknown) {
    const tab = await openTab()
    await tab.go('hop', { reply: 'tls' }, {})
    tab.store.getState().setNote('cert', 'before')
    await tab.flush()
    const { caseId } = tab.store.getState()
    const [one] = await tab.all()
    const record = change({ ...one })
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('exchange-2004-wizard')
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('cases', 'readwrite')
        transaction.objectStore('cases').put(record)
        transaction.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
    const unreadable = async () => {
      const { withStorage } = await import('./caseStorage.ts')
      return (await withStorage((storage) => storage.allCases()))?.unreadable
    }
    return { tab, caseId, record, unreadable }
  }

  const wrong: readonly unknown[] = [null, 5, true, '<b>', ['x'], { x: { y: 1 } }]
  const fields = [
    'version',
    'title',
    'created',
    'changed',
    'answers',
    'at',
    'evidence',
    'corrections',
    'notes',
  ]
  it.each([...fields, 'times', 'done', 'letters'])(
    'whose %s is damaged or missing stays as it is; the tab goes on in one of its own with all of it',
    async (field) => {
      for (const value of [undefined, ...wrong]) {
        closeTabs()
        vi.stubGlobal('indexedDB', new IDBFactory())
        const { tab, caseId, record, unreadable } = await replaced((one) => ({ ...one, [field]: value }))
        tab.store.getState().setNote('mtu', 'after')
        await tab.flush()
        await tab.flush()
        const kept = await tab.all()
        const mine = kept.find(({ id }) => id === tab.store.getState().caseId)
        expect(mine, JSON.stringify(value)).toMatchObject({ notes: { mtu: 'after' } })
        // A value that happens to be allowed there, such as no evidence, is no damage.
        if (tab.store.getState().caseId === caseId) continue
        expect(mine).toMatchObject({ answers: { reply: 'tls' }, notes: { cert: 'before' } })
        expect(tab.caseNotices.getState().parted).not.toBeNull()
        expect(await unreadable()).toEqual([record])
      }
    },
  )

  it('of a later release is not written over, and Back stays in the case that took its place', async () => {
    const { tab, caseId, record, unreadable } = await replaced((one) => ({ ...one, version: 2, memos: [] }))
    tab.store.getState().setNote('mtu', 'after')
    await tab.flush()
    await tab.flush()
    expect(tab.caseNotices.getState().parted).toBe('newer')
    expect(await tab.all()).toMatchObject([{ notes: { cert: 'before', mtu: 'after' } }])
    expect(await unreadable()).toEqual([record])
    await tab.visit({ page: 'reply', answers: {}, caseId })
    expect(tab.store.getState().notes).toEqual({ cert: 'before', mtu: 'after' })
  })
})

describe('A case that another tab deletes', () => {
  async function two() {
    const first = await openTab()
    await first.go('hop', { reply: 'tls' }, {})
    first.store.getState().setNote('cert', 'x')
    await first.flush()
    const second = await openTab()
    const [one] = await second.all()
    if (one === undefined) throw new Error('nothing was kept')
    await second.deleteCase(one)
    await vi.waitFor(() => expect(first.caseNotices.getState().gone).toBe(true))
    return { first, second, one }
  }

  it('does not come back by itself, whatever is noted meanwhile', async () => {
    const { first } = await two()
    first.store.getState().setNote('mtu', 'y')
    await first.flush()
    expect(await first.all()).toEqual([])
    expect(first.store.getState().notes).toEqual({ cert: 'x', mtu: 'y' })
  })

  it('comes back whole, with what was noted meanwhile, if the person wants it', async () => {
    const { first, one } = await two()
    first.store.getState().setNote('mtu', 'y')
    first.keepGone()
    await first.flush()
    expect(await first.all()).toMatchObject([
      { id: one.id, answers: { reply: 'tls' }, notes: { cert: 'x', mtu: 'y' } },
    ])
    expect(await first.deleted()).toEqual([])
    expect(first.caseNotices.getState().gone).toBe(false)
  })

  it('is theirs again when the other tab takes the deletion back', async () => {
    const { first, second, one } = await two()
    await second.restoreCase(one)
    await vi.waitFor(() => expect(first.caseNotices.getState().gone).toBe(false))
    first.store.getState().setNote('mtu', 'y')
    await first.flush()
    expect(await first.all()).toMatchObject([{ notes: { cert: 'x', mtu: 'y' } }])
  })

  it('is not brought back by a tab that did not hear of it', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const first = await openTab()
    await first.go('hop', { reply: 'tls' }, {})
    await first.flush()
    const second = await openTab()
    const [one] = await second.all()
    if (one !== undefined) await second.deleteCase(one)
    first.store.getState().setNote('mtu', 'y')
    await first.flush()
    expect(await first.all()).toEqual([])
    expect(first.caseNotices.getState().gone).toBe(true)
  })
})

describe('A deleted case', () => {
  const day = 86_400_000
  async function deletedNow() {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    const [one] = await tab.all()
    if (one !== undefined) await tab.deleteCase(one)
    return tab
  }

  it('can be had back for a week, also with a clock that was set back, and not longer', async () => {
    const tab = await deletedNow()
    const now = Date.now()
    vi.useFakeTimers({ toFake: ['Date'] })
    for (const then of [now - 365 * day, now + 6 * day]) {
      vi.setSystemTime(then)
      expect(await tab.deleted()).toHaveLength(1)
    }
    vi.setSystemTime(now + 8 * day)
    expect(await tab.deleted()).toEqual([])
  })

  it('is gone at once where the person says so', async () => {
    const tab = await deletedNow()
    await tab.emptyBin()
    expect(await tab.deleted()).toEqual([])
    expect(await tab.all()).toEqual([])
  })

  async function importedOlder() {
    const tab = await deletedNow()
    const [deleted] = await tab.deleted()
    if (deleted === undefined) throw new Error('nothing was deleted')
    const older = { ...deleted.one, notes: { cert: 'before x' } }
    await tab.importCases({ fresh: [older], known: 0, conflicts: [], unreadable: 0 }, () => 'mine', String)
    return { tab, deleted, older }
  }

  it('is had back beside an older copy of it that came from a file meanwhile', async () => {
    const { tab, deleted, older } = await importedOlder()
    expect(await tab.restoreCase(deleted.one)).toBe(true)
    const kept = await tab.all()
    expect(kept).toHaveLength(2)
    expect(kept).toContainEqual(older)
    expect(kept).toContainEqual({ ...deleted.one, id: expect.not.stringMatching(older.id) })
    expect(await tab.deleted()).toEqual([])
  })

  it('can still be had back when that copy is deleted, too', async () => {
    const { tab, deleted, older } = await importedOlder()
    await tab.deleteCase(older)
    for (const { one } of await tab.deleted()) await tab.restoreCase(one)
    const notes = (await tab.all()).map((one) => one.notes)
    expect(notes).toHaveLength(2)
    expect(notes).toEqual(expect.arrayContaining([deleted.one.notes, older.notes]))
  })
})

describe('A clock that is set back', () => {
  it('loses no change, and the case stays the last changed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime('2026-11-26T12:00:00Z')
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'at noon')
    await tab.flush()
    const [before] = await tab.all()
    vi.setSystemTime('2025-01-01T00:00:00Z')
    tab.store.getState().setNote('cert', 'a year before')
    await tab.go('hop', { reply: 'tls' }, {})
    await tab.flush()
    expect(await tab.all()).toMatchObject([
      { notes: { cert: 'a year before' }, answers: { reply: 'tls' }, changed: before?.changed },
    ])
  })
})
