/**
 * The policy in what `vite preview` answers and in the pages that the build writes (scripts/build/prerender.ts), and a
 * configuration for each kind of server beside them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { htaccess } from './apache.ts'
import { headersFile } from './headersFile.ts'
import { webConfig } from './iis.ts'
import { nginxConf } from './nginx.ts'
import {
  cacheControl,
  hashedFolder,
  headersFor,
  type Inline,
  policyInHtml,
  referrerPolicy,
} from './policy.ts'
import { type Site, siteOf } from './site.ts'

/** What the build has put into the pages of a folder. */
export const inlineIn = (folder: string): Inline =>
  JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8'))

export function hosting(): Plugin {
  return {
    name: 'hosting',
    buildApp: {
      order: 'post',
      // When all pages are written: only then is it known what stands in them.
      async handler({ environments: { client }, config: { base, root } }) {
        if (client === undefined) throw new Error('the build has no environment for browsers')
        const out = resolve(root, client.config.build.outDir)
        for (const [name, text] of Object.entries(filesFor(siteOf(base, inlineIn(out)))))
          writeFileSync(join(out, name), text)
      },
    },
    configurePreviewServer({ middlewares, config: { root, base, build } }) {
      const inline = inlineIn(resolve(root, build.outDir))
      middlewares.use(({ url = '' }, response, next) => {
        const kept = url.startsWith(`${base}${hashedFolder}/`) ? 'hashed' : 'other'
        const all = { ...headersFor(inline), 'Cache-Control': cacheControl[kept] }
        for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
        next()
      })
    },
  }
}

/** By name. `.nojekyll` has GitHub Pages leave the files as they are. */
export const filesFor = (site: Site): Readonly<Record<string, string>> => ({
  'web.config': webConfig(site),
  'nginx.conf': nginxConf(site),
  '.htaccess': htaccess(site),
  _headers: headersFile(site),
  '.nojekyll': '',
})

/** Before all that it governs, and after the character set, which must be among the first 1,024 bytes. */
export function withPolicy(html: string, inline: Inline): string {
  const charset = '<meta charset="utf-8" />'
  if (!html.includes(charset)) throw new Error(`no ${charset} in the HTML`)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyInHtml(inline)}" />`
  const referrer = `<meta name="referrer" content="${referrerPolicy}" />`
  return html.replace(charset, [charset, policy, referrer].join('\n    '))
}
