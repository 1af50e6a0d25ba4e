import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contentOf } from './caseContent.ts'
import { rescue } from './rescue.ts'
import { readFile } from './storage/file.ts'
import { putCases } from './storage/records.ts'
import { caseWith, fullCase } from './testing/cases.ts'

const address = 'https://wizard.example/en/event-2004/cert#1;reply=tls;hop=internet;version=ex2016'
const tab = (texts: { readonly [name: string]: string }) =>
  vi.stubGlobal(
    'sessionStorage',
    Object.assign(Object.create({ getItem: (name: string) => texts[name] ?? null }), texts),
  )
const stateOf = (fields: object) => JSON.stringify({ state: fields, version: 1 })

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('What is saved when the page has failed', () => {
  it('makes no database where there is none', async () => {
    tab({ 'event-2004': stateOf({ ...contentOf(fullCase), caseId: fullCase.id, pending: [] }) })
    expect(readFile(await rescue(address, new Date()))).toMatchObject({ cases: [{ notes: fullCase.notes }] })
    expect(await indexedDB.databases()).toEqual([])
  })

  it('is imported like any file: the kept cases, and that of the tab with what was not written yet', async () => {
    const other = caseWith({ id: 'another' })
    await putCases([fullCase, other])
    const notes = { ...fullCase.notes, mtu: 'not written yet' }
    tab({
      'event-2004': stateOf({ ...contentOf(fullCase), notes, caseId: fullCase.id, pending: ['notes/mtu'] }),
    })
    const read = readFile(await rescue(address, new Date()))
    expect(read).toMatchObject({
      cases: [{ id: fullCase.id, title: fullCase.title, notes, answers: fullCase.answers }, other],
      unreadable: 0,
    })
  })

  it('has what cannot be read as it stands', async () => {
    tab({ 'event-2004': '{"state":{"notes":{"cert":"half', 'event-2004-came': 'x' })
    const text = await rescue(address, new Date())
    expect(text).toContain('half')
    expect(JSON.parse(text)).toMatchObject({ address, cases: [], tab: { 'event-2004-came': 'x' } })
  })

  it('is at least the address where there is no storage at all', async () => {
    vi.stubGlobal('sessionStorage', undefined)
    vi.stubGlobal('indexedDB', undefined)
    expect(JSON.parse(await rescue(address, new Date()))).toMatchObject({ address, cases: [] })
  })
})
