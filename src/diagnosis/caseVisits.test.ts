import { describe, expect, it, vi } from 'vitest'
import { standInForBrowser, tabStorageWith } from './testing/browser.ts'
import { openTab, type TestTab } from './testing/tab.ts'

standInForBrowser()

describe('A visit to a page', () => {
  it('keeps nothing of a link that is only looked at', async () => {
    const tab = await openTab()
    await tab.go('hop', { reply: 'tls' })
    await tab.flush()
    expect(await tab.all()).toEqual([])
  })

  it('keeps the answers of a link from the first answer or note on', async () => {
    const tab = await openTab()
    await tab.go('hop', { reply: 'tls' })
    tab.store.getState().setNote('cert', 'x')
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ answers: { reply: 'tls' }, at: 'hop', notes: { cert: 'x' } }])
    await tab.go('version', { reply: 'tls', hop: 'internet' }, { reply: 'tls' })
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ answers: { reply: 'tls', hop: 'internet' }, at: 'version' }])
  })

  it('begins another case by a link to other answers, and none by one to its own', async () => {
    const tab = await openTab()
    await tab.go('hop', { reply: 'tls' }, {})
    const { caseId } = tab.store.getState()
    await tab.go('hop', { reply: 'tls' })
    expect(tab.store.getState().caseId).toBe(caseId)
    await tab.go('hop', { reply: 'size' })
    expect(tab.store.getState().caseId).not.toBe(caseId)
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ id: caseId, answers: { reply: 'tls' } }])
  })

  it('counts what a text answered, however long the next page takes to load', async () => {
    const tab = await openTab()
    tab.store.getState().setEvidence({ text: 'x', records: [], chosen: 0, answers: {}, values: {} })
    await tab.flush()
    await tab.visit({ page: 'evidence', answers: { reply: 'tls' }, byLink: false })
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ answers: { reply: 'tls' }, evidence: { text: 'x' } }])
  })

  it.each([
    ['', async (tab: TestTab) => tab],
    [', after a reload neither', () => openTab(true)],
  ])('does not put the answers of a link into a case that has none yet%s', async (_, reload) => {
    tabStorageWith()
    const before = await openTab()
    before.store.getState().setNote('cert', 'x')
    await before.flush()
    before.flushTab()
    const tab = await reload(before)
    await tab.go('hop', { reply: 'tls' })
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ answers: {}, notes: { cert: 'x' } }])
    expect(tab.store.getState().notes).toEqual({})
  })

  it('knows the answers of a link before anything that came with it is taken in', async () => {
    const tab = await openTab()
    void tab.go('cert', { reply: 'tls' })
    tab.store.getState().setEvidence({ text: 'x', records: [], chosen: 0, answers: {}, values: {} })
    tab.store.getState().setNote('cert', 'from the link')
    await vi.waitFor(async () => expect(await tab.all()).toHaveLength(1))
    expect(await tab.all()).toMatchObject([
      { answers: { reply: 'tls' }, evidence: { text: 'x' }, notes: { cert: 'from the link' } },
    ])
    expect(tab.store.getState().notes).toEqual({ cert: 'from the link' })
  })

  it('has an answer at once, whenever the page is left', async () => {
    const held = tabStorageWith()
    const tab = await openTab()
    void tab.go('hop', { reply: 'tls' }, {})
    tab.flushTab()
    expect(held.get('event-2004')).toContain('"answers":{"reply":"tls"}')
  })

  it('loses no answer to Back', async () => {
    const tab = await openTab()
    await tab.go('hop', { reply: 'tls' }, {})
    await tab.visit({ page: 'reply', answers: {}, caseId: tab.store.getState().caseId })
    await tab.flush()
    expect(await tab.all()).toMatchObject([{ answers: { reply: 'tls' }, at: 'reply' }])
  })

  it('changes back to the case that an entry of the history belongs to', async () => {
    const tab = await openTab()
    await tab.go('hop', { reply: 'tls' }, {})
    tab.store.getState().setNote('cert', 'first')
    const { caseId } = tab.store.getState()
    tab.beginCase()
    tab.store.getState().setNote('cert', 'second')
    await tab.visit({ page: 'hop', answers: { reply: 'tls' }, caseId })
    expect(tab.store.getState()).toMatchObject({ caseId, notes: { cert: 'first' } })
    expect(await tab.all()).toHaveLength(2)
  })

  it('stays in its case when another that was to be opened is left before it is read', async () => {
    const tab = await openTab()
    await tab.go('hop', { reply: 'tls' }, {})
    const other = tab.store.getState().caseId
    tab.beginCase()
    await tab.go('hop', { reply: 'size' }, {})
    await tab.flush()
    const { caseId } = tab.store.getState()
    let left = false
    const opening = tab.openCase(other, () => left)
    left = true
    await tab.visit({ page: 'hop', answers: { reply: 'size' }, caseId })
    expect(await opening).toBeUndefined()
    await tab.go('version', { reply: 'size', hop: 'internet' }, { reply: 'size' })
    await tab.flush()
    const answers = new Map((await tab.all()).map((one) => [one.id, one.answers]))
    expect(answers.get(caseId)).toEqual({ reply: 'size', hop: 'internet' })
    expect(answers.get(other)).toEqual({ reply: 'tls' })
  })
})
