// The first thing that `npm start` and `npm test` do, on a fresh clone before anything is installed: plain Node 20, no
// packages. It is part of those scripts and no pre-script, because npm skips those where `ignore-scripts` is set.
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.mjs'
import { engines } from './engines.mjs'
import { ensurePackages } from './packages.mjs'
import { run } from './run.mjs'
import { servers } from './servers.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const say = (text) => console.log(text)

process.chdir(root)
const problem = checkNode() ?? (await ensurePackages(root, say)) ?? (await ensureBrowser())
if (problem) {
  console.error(`\n${problem}\n`)
  process.exit(1)
}
if (process.argv.includes('--engines')) await addEngines()

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  return `Node.js 20.19 or later is needed; this is ${process.version}.`
}

async function ensureBrowser() {
  if (!process.argv.includes('--browser') || findBrowser()) return
  if (process.env.CHROMIUM_PATH)
    return `CHROMIUM_PATH names no browser that runs: ${process.env.CHROMIUM_PATH}`
  const ways = [
    downloadFromPlaywright,
    () => installFromDebian(['chromium-headless-shell']),
    () => installFromDebian(['chromium']),
  ]
  for (const get of ways) {
    await get()
    if (findBrowser()) return
  }
  return (
    'The browser tests need Chromium, Google Chrome or Microsoft Edge, and none was found or could be downloaded. ' +
    'Install one (or name its program in CHROMIUM_PATH) and run `npm test` again.'
  )
}

async function downloadFromPlaywright() {
  say('Downloading a browser for the tests …')
  const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url))
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
  await run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], { env, idleSeconds: 60 })
}

/** Other engines and servers are welcome, not needed: a container gets them, a person's machine is left as it is. */
async function addEngines() {
  const missing = () => [...engines, ...servers].filter(({ find }) => !find())
  if (missing().length > 0) await installFromDebian(missing().flatMap(({ debian }) => debian))
  // On its own: Debian alone has a package of that name, and apt-get takes all or none.
  if (findBrowser() === '/usr/bin/chromium') await installFromDebian(['chromium-headless-shell'])
  for (const { name } of missing()) say(`${name} was not found: the tests will leave it out, and say so.`)
}

async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  say(`Installing ${packages.join(', ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
}
