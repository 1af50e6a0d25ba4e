import { describe, expect, it } from 'vitest'
import { standInForBrowser } from './testing/browser.ts'
import { caseWith } from './testing/cases.ts'
import { failAtCall } from './testing/failingDatabase.ts'
import { openTab } from './testing/tab.ts'

standInForBrowser()

describe('The list of cases', () => {
  it('says of a file that is gone by the time it is read that it is, and that cases can be kept', async () => {
    const tab = await openTab()
    const file = new Blob(['{}'])
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await tab.readImport(file)).toBe('unreadable')
    expect(tab.storageState.getState().problem).toBeNull()
  })

  it('says whether a new name and a case had back were written', async () => {
    const tab = await openTab()
    const one = caseWith({ title: 'before' })
    await tab.importCases({ fresh: [one], known: 0, conflicts: [], unreadable: 0 }, () => 'mine', String)
    const full = failAtCall(1, 'is full', 'put')
    expect(await tab.renameCase(one.id, 'after')).toBe(false)
    full.end()
    expect(await tab.renameCase(one.id, 'after')).toBe(true)
    await tab.deleteCase(one)
    const failing = failAtCall(1, 'fails', 'put')
    expect(await tab.restoreCase(one)).toBe(false)
    failing.end()
    expect(await tab.restoreCase(one)).toBe(true)
    expect(await tab.all()).toMatchObject([{ title: 'after' }])
  })
})
