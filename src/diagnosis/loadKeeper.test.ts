import { expect, it, vi } from 'vitest'
import { standInForBrowser } from './testing/browser.ts'

standInForBrowser()

/** The tab's modules; what it is to load does not come until `come` is called. */
async function tabWithout(module: './caseKeeper.ts' | './storage/index.ts') {
  vi.resetModules()
  vi.doMock(module, () => {
    throw new Error('Failed to fetch dynamically imported module')
  })
  const { diagnosisStore } = await import('./store.ts')
  const { foundMissing, storageState, withStorage } = await import('./caseStorage.ts')
  const { keepBy } = await import('./keeping.ts')
  const { loadKeeper } = await import('./loadKeeper.ts')
  const since = diagnosisStore.getState()
  let end: (() => void) | undefined
  keepBy((keep) => {
    end ??= keep(since)
  })
  return {
    store: diagnosisStore,
    load: (missing = foundMissing) => loadKeeper(missing),
    problem: () => storageState.getState().problem,
    all: async () => (await withStorage((storage) => storage.allCases()))?.cases,
    come: () => vi.doUnmock(module),
    end: () => end?.(),
  }
}

it('What keeps cases is not missed before there is anything to keep', async () => {
  const tab = await tabWithout('./caseKeeper.ts')
  await tab.load(() => {})
  expect(tab.problem()).toBeNull()
  tab.come()
})

it.each(['./caseKeeper.ts', './storage/index.ts'] as const)(
  'A change is not lost while %s does not come: that is said, and the next change has both written',
  async (module) => {
    const tab = await tabWithout(module)
    tab.store.getState().setNote('cert', 'x')
    await tab.load()
    await vi.waitFor(() => expect(tab.problem()).toBe('missing'))
    expect(tab.store.getState().notes).toEqual({ cert: 'x' })
    tab.come()
    tab.store.getState().setNote('mtu', 'y')
    await tab.load()
    await vi.waitFor(async () => expect(await tab.all()).toMatchObject([{ notes: { cert: 'x', mtu: 'y' } }]))
    expect(tab.problem()).toBeNull()
    tab.end()
  },
)
