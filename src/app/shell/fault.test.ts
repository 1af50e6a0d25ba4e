import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.doUnmock('#ui/base.ts')
  vi.unstubAllGlobals()
})

/** The module as a page at this address has it. */
async function at(address: string, { single = false, languages = ['de'] } = {}) {
  vi.resetModules()
  vi.doMock('#ui/base.ts', () => ({ base: '/', IS_SINGLE: single }))
  vi.stubGlobal('location', new URL(address))
  vi.stubGlobal('navigator', { languages })
  return import('./fault.ts')
}

describe('A fault', () => {
  it('is told in the language of the address, else in the first that the reader understands', async () => {
    expect((await at('https://host.example/ru/event-2004/hop')).faultLanguage()).toBe('ru')
    expect((await at('https://host.example/', { languages: ['uk', 'en'] })).faultLanguage()).toBe('ru')
    expect((await at('file:///C:/exchange.html#/ru/cases', { single: true })).faultLanguage()).toBe('ru')
  })

  it('leads on where the answers of the address stand, or to the first question', async () => {
    const site = await at('https://host.example/ru/event-2004/report?lang=en#1;reply=tls')
    expect(site.resumeAddress()).toBe('/ru/event-2004/#1;reply=tls')
    expect((await at('https://host.example/en/cases')).resumeAddress()).toBe('/en/event-2004/reply')
  })

  it('leads on inside of the page that is one file', async () => {
    const file = 'file:///C:/exchange.html'
    const one = await at(`${file}#/en/event-2004/report#1;reply=tls`, { single: true })
    expect(one.resumeAddress()).toBe('#/en/event-2004/#1;reply=tls')
    expect((await at(file, { single: true })).resumeAddress()).toBe('#/en/event-2004/reply')
  })
})
