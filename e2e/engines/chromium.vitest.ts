/** What the walk asks of other engines, it asks of the one that all other browser tests run in. */
import { chromium } from '@playwright/test'
import { launchOptions } from '../../scripts/browser.mjs'
import { launchByPlaywright } from './playwright.ts'
import { walkIn } from './suite.ts'

walkIn('Chromium', () => launchByPlaywright(chromium, launchOptions()))
