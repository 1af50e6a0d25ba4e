import { describe, expect, it, vi } from 'vitest'
import { standInForBrowser } from './testing/browser.ts'
import { caseWith } from './testing/cases.ts'
import { failAtCall } from './testing/failingDatabase.ts'
import { openTab } from './testing/tab.ts'

standInForBrowser()

/** Past all that looks at records first. */
async function put(...records: object[]): Promise<void> {
  const { openDB } = await import('idb')
  const database = await openDB('exchange-2004-wizard')
  for (const record of records) await database.put('cases', record)
  database.close()
}

describe('The case of a tab', () => {
  it('does not bring back what was deleted', async () => {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    const [one] = await tab.all()
    if (one === undefined) throw new Error('nothing was kept')
    const deleted = await tab.deleteCase(one)
    expect(tab.store.getState().notes).toEqual({})
    expect(await tab.all()).toEqual([])
    expect(deleted).toEqual(one)
    expect(await tab.deleted()).toMatchObject([{ one }])
    await tab.restoreCase(one)
    expect(await tab.all()).toEqual([one])
    expect(await tab.deleted()).toEqual([])
  })

  it('stays in the list, with its last note, when the next one begins', async () => {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    tab.beginCase()
    expect(tab.isCaseKept()).toBe(false)
    await vi.waitFor(async () => expect(await tab.all()).toMatchObject([{ notes: { cert: 'x' } }]))
    expect(tab.store.getState()).toMatchObject({ notes: {}, behind: [] })
  })

  it('stays the same where the one that was to be opened does not exist', async () => {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    const { caseId } = tab.store.getState()
    expect(await tab.openCase('ffffffffffffffff')).toBe('missing')
    expect(tab.store.getState()).toMatchObject({ caseId, notes: { cert: 'x' } })
  })

  it('is not called missing where the storage did not answer, and can be opened when it does', async () => {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    const { caseId } = tab.store.getState()
    tab.beginCase()
    await tab.flush()
    const failing = failAtCall(1, 'fails', 'get')
    expect(await tab.openCase(caseId)).toBe('unreached')
    expect(tab.store.getState()).toMatchObject({ notes: {} })
    failing.end()
    expect(await tab.openCase(caseId)).toMatchObject({ notes: { cert: 'x' } })
  })

  it('goes on without the storage where it is the one that was to be opened', async () => {
    const tab = await openTab()
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    const failing = failAtCall(1, 'fails', 'get')
    expect(await tab.openCase(tab.store.getState().caseId)).toMatchObject({ notes: { cert: 'x' } })
    expect(failing.failed()).toBe('get')
    failing.end()
  })

  it('stays the same where the record of the one that was to be opened cannot be read here', async () => {
    const tab = await openTab()
    const { caseId } = tab.store.getState()
    const later = { ...caseWith({ id: 'later' }), version: 2 }
    await put(later, { ...caseWith({ id: 'half' }), notes: 'lost' })
    expect(await tab.openCase('later')).toBe('newer')
    expect(await tab.openCase('half')).toBe('damaged')
    expect(tab.store.getState()).toMatchObject({ caseId })
  })
})
