import { describe, expect, it, vi } from 'vitest'
import { standInForBrowser } from './testing/browser.ts'
import { openTab } from './testing/tab.ts'

standInForBrowser()

describe('Two tabs on one case', () => {
  async function two() {
    const first = await openTab()
    await first.go('hop', { reply: 'tls' }, {})
    await first.flush()
    const second = await openTab()
    await second.openCase(first.store.getState().caseId)
    await second.go('hop', { reply: 'tls' })
    return { first, second }
  }

  it('see what the other one notes, and keep their own', async () => {
    const { first, second } = await two()
    first.store.getState().setNote('cert', 'one')
    second.store.getState().setNote('mtu', 'two')
    await Promise.all([first.flush(), second.flush()])
    const both = { cert: 'one', mtu: 'two' }
    await vi.waitFor(() => expect(first.store.getState().notes).toEqual(both))
    await vi.waitFor(() => expect(second.store.getState().notes).toEqual(both))
    expect(await first.all()).toMatchObject([{ notes: both }])
  })

  it('are told when the other one goes on, and the last answer counts', async () => {
    const { first, second } = await two()
    await second.go('version', { reply: 'tls', hop: 'own' }, { reply: 'tls' })
    await second.flush()
    await vi.waitFor(() =>
      expect(first.caseNotices.getState().newer).toEqual({
        answers: { reply: 'tls', hop: 'own' },
        at: 'version',
      }),
    )
    await first.go('version', { reply: 'tls', hop: 'edge' }, { reply: 'tls' })
    expect(first.caseNotices.getState().newer).toBeNull()
    await first.flush()
    expect(await first.all()).toMatchObject([{ answers: { reply: 'tls', hop: 'edge' } }])
  })

  it('do not overwrite a case of a later release', async () => {
    const { first } = await two()
    const { caseId } = first.store.getState()
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('exchange-2004-wizard')
      opening.onsuccess = () => resolve(opening.result)
    })
    const later = { version: 2, id: caseId, memos: [] }
    database.transaction('cases', 'readwrite').objectStore('cases').put(later)
    first.store.getState().setNote('cert', 'x')
    await first.flush()
    const kept = await new Promise((resolve) => {
      const getting = database.transaction('cases').objectStore('cases').get(caseId)
      getting.onsuccess = () => resolve(getting.result)
    })
    expect(kept).toEqual(later)
  })
})
