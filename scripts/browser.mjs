import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** The browser that the tests run in: CHROMIUM_PATH, else Playwright's own, else the system's. Undefined if there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) return works(named) ? named : undefined
  return [playwrightBrowser(), ...systemBrowsers()].find((path) => path && works(path))
}

/** How Playwright is to launch it. What a browser does for itself on the network has no place in a test. */
export function launchOptions() {
  const executablePath = findBrowser()
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium refuses to run its sandbox as root, which is what containers are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  }
}

function playwrightBrowser() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    // Not installed yet, or a system for which Playwright has no build.
    return undefined
  }
}

function systemBrowsers() {
  const { env, platform } = process
  if (platform === 'win32') {
    const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
    programs.push('Microsoft\\Edge\\Application\\msedge.exe')
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LocalAppData].filter(Boolean)
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)))
  }
  // Debian's build that never opens a window does the same in three quarters of the time.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser']
  names.push('google-chrome', 'google-chrome-stable')
  names.push('microsoft-edge', 'microsoft-edge-stable')
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  )
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  if (platform !== 'darwin') return onPath
  const applications = ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  )
  return [...applications, ...onPath]
}

/**
 * Some distributions have a `chromium` that only says how to install the real one, and a downloaded build may lack
 * libraries; both fail here. On Windows `--version` would open a window instead.
 */
function works(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
