import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { run } from './run.mjs'

/** Installs the packages of package-lock.json, unless they are there. Returns a sentence on what is wrong, if anything is. */
export async function ensurePackages(root, say) {
  if (!packagesInstalled(root)) {
    say('Installing packages; the first time takes a minute or two …')
    const { ok, output } = await install(root)
    // The sentence comes last: npm says much, and a terminal shows the end.
    if (!ok) return `npm said:\n\n${output}\n\n${whyNot(output)}`
  }
  if (nodeIsModern(root)) return
  say('Fetching Node.js for the build …')
  await npm(['rebuild', 'node'])
  if (nodeIsModern(root)) return
  if (existsSync(packagedNode(root)))
    return (
      'The Node.js that the package `node` brings does not start here. It needs glibc, which Alpine, for one, does not have: ' +
      'build on Debian or the like; the pages that come of it can be served from anywhere.'
    )
  return (
    `The build needs Node.js 22.18 or later; this is ${process.version}, and the \`node\` package that brings a newer one ` +
    'has not run its install script. Allow it (`npm rebuild node --ignore-scripts=false`) or install a newer Node.js.'
  )
}

function whyNot(output) {
  const [, why] = REASONS.find(([sign]) => sign.test(output)) ?? []
  return `The packages could not be installed${why ? `: ${why}` : '; what npm said above tells why.'}`
}

const REASONS = [
  [/\bENOSPC\b/, 'the disk is full.'],
  [/\b(EACCES|EPERM|EROFS)\b/, "this folder, or npm's own in your home, cannot be written to."],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_/,
    'the certificate of the package registry is not trusted here. Behind a proxy that looks into TLS, tell npm its ' +
      'authority: `npm config set cafile <file>`.',
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    'the package registry was not reached. Check the network; behind a proxy, tell npm: `npm config set proxy <address>` ' +
      'and `npm config set https-proxy <address>`.',
  ],
  [
    /\bEINTEGRITY\b/,
    'a package is not the one that package-lock.json knows. Do not go on before you know why.',
  ],
]

async function install(root) {
  // Node may be running from node_modules by now, and Windows does not let `npm ci` delete a program that runs.
  const fromModules = process.execPath.startsWith(join(root, 'node_modules') + sep)
  if (process.platform === 'win32' && fromModules) return npm(['install'])
  const clean = await npm(['ci'])
  const outOfSync = /EUSAGE|in sync/.test(clean.output)
  return clean.ok || !outOfSync ? clean : npm(['install'])
}

/**
 * True when node_modules holds what package-lock.json names, by npm's own record of what it installed. Packages for
 * other systems are optional in the lock, and rightly absent from the record.
 */
export function packagesInstalled(root) {
  const read = (...path) => {
    const file = join(root, ...path)
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  }
  const wanted = read('package-lock.json')?.packages
  const present = read('node_modules', '.package-lock.json')?.packages
  if (!wanted || !present) return false
  const { dependencies, devDependencies } = read('package.json')
  const locked = wanted['']
  if (!same(dependencies, locked.dependencies) || !same(devDependencies, locked.devDependencies)) return false
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    const found = present[path]
    if (!found) return Boolean(optional || peer)
    return found.version === version && existsSync(join(root, path))
  })
}

const same = (a = {}, b = {}) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

const packagedNode = (root) =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Vitest needs 22.12; 22.18 is the first that reads TypeScript. `npm run` takes the package's Node before the system's. */
function nodeIsModern(root) {
  const packaged = packagedNode(root)
  const program = existsSync(packaged) ? packaged : outerNode()
  try {
    const [major, minor] = execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split(
      '.',
    )
    return Number(major) > 22 || (Number(major) === 22 && Number(minor) >= 18)
  } catch {
    return false
  }
}

/** The Node that runs npm: the one that is still there while node_modules is being replaced. */
const outerNode = () => process.env.npm_node_execpath ?? process.execPath

function npm(args) {
  // Without the build's tools there is nothing to run, whatever NODE_ENV says. Warnings are about engines that the
  // packaged Node satisfies a moment later.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const env = envForNpm()
  const cli = process.env.npm_execpath
  if (cli && existsSync(cli)) return run(outerNode(), [resolve(cli), ...args, ...options], { env })
  return run('npm', [...args, ...options], { env })
}

/**
 * What npm tells its scripts would be read by an npm inside them as options: the prefix, the packages to omit and the
 * like. The person's own settings stay: where packages come from, through which proxy, and whether their scripts may run.
 */
function envForNpm() {
  const stays =
    /^npm_config_(registry|.*proxy|.*cafile|ca|strict_ssl|cache|userconfig|globalconfig|ignore_scripts|_.*)$/i
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || stays.test(name)),
  )
}
