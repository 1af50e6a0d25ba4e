import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The servers that the shipped configurations are tested with. */
export const servers = [{ name: 'nginx', debian: ['nginx-light'], find: findNginx }]

/** NGINX_PATH, else the system's. Debian has it in a folder that is not on everybody's path. */
function findNginx() {
  const named = process.env.NGINX_PATH
  if (named) return existsSync(named) ? named : undefined
  if (process.platform === 'win32') return undefined
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ]
  return folders
    .filter(Boolean)
    .map((folder) => join(folder, 'nginx'))
    .find(existsSync)
}
