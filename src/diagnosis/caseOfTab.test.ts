import { describe, expect, it, vi } from 'vitest'
import { standInForBrowser } from './testing/browser.ts'
import { openTab } from './testing/tab.ts'

standInForBrowser()

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
    expect(await tab.openCase('ffffffffffffffff')).toBeUndefined()
    expect(tab.store.getState()).toMatchObject({ caseId, notes: { cert: 'x' } })
  })
})
