/** The policy in what `vite preview` answers, and in the pages that the build writes (scripts/build/prerender.ts). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import {
  cacheControl,
  hashedFolder,
  headersFor,
  type Inline,
  policyInHtml,
  referrerPolicy,
} from './policy.ts'

export function hosting(): Plugin {
  return {
    name: 'hosting',
    configurePreviewServer({ middlewares, config: { root, base, build } }) {
      const inline: Inline = JSON.parse(readFileSync(join(root, build.outDir, 'build.json'), 'utf8'))
      middlewares.use(({ url = '' }, response, next) => {
        const kept = url.startsWith(`${base}${hashedFolder}/`) ? 'hashed' : 'other'
        const all = { ...headersFor(inline), 'Cache-Control': cacheControl[kept] }
        for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
        next()
      })
    },
  }
}

/** Before all that it governs, and after the character set, which must be among the first 1,024 bytes. */
export function withPolicy(html: string, inline: Inline): string {
  const charset = '<meta charset="utf-8" />'
  if (!html.includes(charset)) throw new Error(`no ${charset} in the HTML`)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyInHtml(inline)}" />`
  const referrer = `<meta name="referrer" content="${referrerPolicy}" />`
  return html.replace(charset, [charset, policy, referrer].join('\n    '))
}
