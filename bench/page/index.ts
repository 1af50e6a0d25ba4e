/** `npm run bench -- page`: the page as `npm run build` made it, in a browser, beside its baselines and bars. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { printTable, whole } from '../measure.ts'
import { openBrowser } from './browser.ts'
import { costOf, costOfEmpty, dist } from './bytes.ts'
import { paints } from './paints.ts'
import { serve } from './server.ts'
import { steps } from './steps.ts'

export async function page(): Promise<void> {
  if (!existsSync(join(dist, 'build.json'))) throw new Error('npm run build first')
  const empty = await costOfEmpty()
  printTable([
    ['first page', 'bytes', 'empty page, same packages', 'ratio', 'bar'],
    ...['en', 'ru'].map((language) => {
      const { bytes } = costOf(dist, `${language}/index.html`)
      return [language, whole(bytes), whole(empty.bytes), (bytes / empty.bytes).toFixed(2), '1.35']
    }),
  ])
  const server = await serve()
  const browser = await openBrowser()
  try {
    console.log()
    printTable(await paints(browser, server.origin))
    console.log()
    printTable(await steps(browser, server.origin))
  } finally {
    await browser.close()
    server.close()
  }
}
