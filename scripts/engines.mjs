import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/**
 * The browsers besides Chromium that the main walk is done in. `by` is what drives them: Playwright its own builds,
 * Puppeteer a Firefox of the system over WebDriver BiDi, and WebKitGTK's own driver its MiniBrowser.
 */
export const engines = [
  { name: 'Firefox', debian: ['firefox-esr'], find: findFirefox },
  { name: 'WebKit', debian: ['webkit2gtk-driver', 'xvfb'], find: findWebKit },
]

function findFirefox() {
  if (process.env.FIREFOX_PATH) return { by: 'puppeteer', program: process.env.FIREFOX_PATH }
  const own = playwrightBrowser('firefox')
  if (own) return { by: 'playwright', program: own }
  const program = onPath(['firefox-esr', 'firefox']) ?? applications().find(existsSync)
  return program && { by: 'puppeteer', program }
}

/** Playwright's build on every system; WebKitGTK, which Debian and others package, on Linux alone. */
function findWebKit() {
  const own = playwrightBrowser('webkit')
  if (own) return { by: 'playwright', program: own }
  const driver = onPath(['WebKitWebDriver'])
  const program = miniBrowser()
  // It draws: without a screen it needs one that is only memory.
  const screen = onPath(['xvfb-run'])
  if (!driver || !program || !(screen || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) return
  return { by: 'webdriver', program, driver, screen }
}

function playwrightBrowser(name) {
  try {
    const program = createRequire(import.meta.url)('@playwright/test')[name].executablePath()
    return existsSync(program) ? program : undefined
  } catch {
    // Not installed yet, or a system for which Playwright has no build.
    return undefined
  }
}

function onPath(names) {
  if (process.platform === 'win32') return
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))).find(existsSync)
}

function applications() {
  const { ProgramFiles = '', LocalAppData = '', HOME = '' } = process.env
  if (process.platform === 'win32')
    return [ProgramFiles, LocalAppData].map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'))
  return ['/', HOME].map((folder) => join(folder, 'Applications/Firefox.app/Contents/MacOS/firefox'))
}

/** /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser, and where other distributions have it. */
function miniBrowser() {
  const folders = (parent) =>
    existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : []
  return ['/usr/lib', '/usr/lib64', '/usr/libexec']
    .flatMap((parent) => [parent, ...folders(parent)])
    .flatMap((parent) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(parent, name)),
    )
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(existsSync)
}
