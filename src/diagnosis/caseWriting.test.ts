import { describe, expect, it, vi } from 'vitest'
import { standInForBrowser } from './testing/browser.ts'
import { openTab } from './testing/tab.ts'

standInForBrowser()

describe('The writing down of a case', () => {
  it('goes on where the database refuses every call, and says why', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('blocked')
    })
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    expect(tab.storageState.getState().problem).toBe('unavailable')
    expect(tab.store.getState()).toMatchObject({ notes: { cert: 'x' }, pending: ['notes/cert'] })
  })

  it('writes what it could not write as soon as it can', async () => {
    const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('blocked')
    })
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    refusing.mockRestore()
    tab.store.getState().setNote('mtu', 'y')
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ notes: { cert: 'x', mtu: 'y' } }])
    expect(tab.storageState.getState().problem).toBeNull()
  })

  it('is done at once with what is pending when the page is left', async () => {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    tab.flushAtOnce({ persisted: false })
    await vi.waitFor(async () => expect(await tab.all()).toMatchObject([{ notes: { cert: 'x' } }]))
  })

  it('brings nothing back when the page is left after another tab has deleted the case', async () => {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    const other = await openTab()
    for (const one of await other.all()) await other.deleteCase(one)
    await vi.waitFor(() => expect(tab.caseNotices.getState().gone).toBe(true))
    tab.store.getState().setNote('cert', 'y')
    tab.flushAtOnce({ persisted: false })
    expect(await other.all()).toEqual([])
  })
})
