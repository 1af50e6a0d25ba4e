import { spawn } from 'node:child_process'

const children = new Set()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) stop(child)
    process.exit(130)
  })
}

/**
 * Runs a program quietly: what it prints is kept, to be shown only if it fails.
 *
 * `idleSeconds` ends a program that has printed nothing for so long: a download that hangs is a failure, a slow one
 * is not. Never rejects; a program that cannot be started is `{ ok: false }` with the reason as its output.
 */
export function run(program, args, { env = process.env, idleSeconds } = {}) {
  // npm on Windows is a .cmd file, which only a shell can start.
  const shell = process.platform === 'win32' && !program.endsWith('.exe')
  return new Promise((resolve) => {
    // A group of its own, because the programs used here leave their work to children.
    const child = spawn(program, args, { env, shell, detached: process.platform !== 'win32' })
    children.add(child)
    let output = ''
    let timer
    const heard = (chunk = '') => {
      output += chunk
      clearTimeout(timer)
      if (idleSeconds) timer = setTimeout(() => stop(child), idleSeconds * 1000)
    }
    const end = (ok) => {
      clearTimeout(timer)
      children.delete(child)
      resolve({ ok, output: output.trim() })
    }
    child.stdin.end()
    child.stdout.on('data', heard)
    child.stderr.on('data', heard)
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
    heard()
  })
}

function stop(child) {
  try {
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
