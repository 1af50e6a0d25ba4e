import type { Page } from '@playwright/test'

/** The kept cases as JSON. To open a database that is not there would make one, without what the page puts into it. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const name = 'exchange-2004-wizard'
    if ((await indexedDB.databases()).every((one) => one.name !== name)) return '[]'
    return new Promise<string>((resolve) => {
      const opened = indexedDB.open(name)
      opened.onsuccess = () => {
        const all = opened.result.transaction('cases').objectStore('cases').getAll()
        all.onsuccess = () => {
          opened.result.close()
          resolve(JSON.stringify(all.result))
        }
      }
    })
  })
