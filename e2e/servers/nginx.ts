/** An nginx of its own, on the machine alone, with a configuration as the build writes it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { servers } from '../../scripts/servers.mjs'

export const nginxProgram: string | undefined = servers.find(({ name }) => name === 'nginx')?.find()

export interface Server {
  readonly origin: string
  stop(): Promise<void>
}

/**
 * @param root the folder that `/` is in
 * @param conf path of the file to include into the `server` block; a header of the host's own, `X-Host-Own`, comes with it
 */
export async function startNginx(program: string, root: string, conf: string): Promise<Server> {
  const own = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  writeFileSync(join(own, 'nginx.conf'), mainConf(own, port, root, conf))
  mkdirSync(join(own, 'exchange-wizard.d'))
  writeFileSync(join(own, 'exchange-wizard.d', 'host.conf'), 'add_header X-Host-Own yes always;')
  const child = spawn(program, ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf')])
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const origin = `http://127.0.0.1:${port}`
  await answers(origin, child).catch(() => {
    throw new Error(`nginx did not start: ${said}`)
  })
  return {
    origin,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      rmSync(own, { recursive: true })
    },
  }
}

// One process, which may read what the person who runs the tests may read.
const mainConf = (own: string, port: number, root: string, conf: string): string => `
daemon off;
master_process off;
pid ${own}/pid;
events {}
http {
  access_log off;
  client_body_temp_path ${own}/body;
  proxy_temp_path ${own}/proxy;
  fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi;
  scgi_temp_path ${own}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${conf};
  }
}
`

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break
    const answer = await fetch(origin).catch(() => undefined)
    if (answer !== undefined) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('no answer')
}
