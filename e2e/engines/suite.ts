/** The main walk in one engine, if that is there; else it is named as skipped, and counted so (scripts/summary.mjs). */
import { firefox, webkit } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type Found } from '../../scripts/engines.mjs'
import { faces } from '../support/faces.ts'
import type { Browser } from './browser.ts'
import { launchByPlaywright } from './playwright.ts'
import { launchFirefox } from './puppeteer.ts'
import { openSite, type Site } from './site.ts'
import { walk } from './walk.ts'
import { launchWebKit } from './webkit.ts'

export type Launch = () => Promise<Browser>

/** How the engine of that name is started here; `undefined` where it is not installed. */
export function launcherOf(wanted: 'Firefox' | 'WebKit'): Launch | undefined {
  const found: Found | undefined = engines.find(({ name }) => name === wanted)?.find()
  if (found === undefined) return undefined
  if (found.by === 'webdriver') return () => launchWebKit(found)
  if (found.by === 'puppeteer') return () => launchFirefox(found.program)
  return () => launchByPlaywright(wanted === 'Firefox' ? firefox : webkit)
}

export function walkIn(name: string, launch: Launch | undefined): void {
  describe.skipIf(launch === undefined)(name, () => {
    let browser: Browser | undefined
    let site: Site | undefined
    beforeAll(async () => {
      site = await openSite()
      browser = await launch?.()
    })
    afterAll(async () => {
      await browser?.close()
      await site?.stop()
    })

    it.for(faces)('walks from a pasted event to the cause and the paper, in $name', async (face) => {
      if (browser === undefined || site === undefined) throw new Error(`${name} did not start`)
      const { errors, worksOffline } = await walk(browser, face, site)
      expect(errors, `errors in ${browser.version}`).toEqual([])
      expect(worksOffline, `${browser.version} keeps pages`).toBe(true)
    })
  })
}
