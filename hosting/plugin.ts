/** The policy in what `vite build` writes and in what `vite preview` answers. */
import type { Plugin } from 'vite'
import { cacheControl, hashedFolder, headers, policyInHtml } from './policy.ts'

export function hosting(): Plugin {
  return {
    name: 'hosting',
    // The development server writes scripts into the HTML.
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    transformIndexHtml: withPolicy,
    configurePreviewServer({ middlewares, config }) {
      middlewares.use(({ url = '' }, response, next) => {
        const kept = url.startsWith(`${config.base}${hashedFolder}/`) ? 'hashed' : 'other'
        const all = { ...headers, 'Cache-Control': cacheControl[kept] }
        for (const [name, value] of Object.entries(all)) response.setHeader(name, value)
        next()
      })
    },
  }
}

/** Before all that it governs, and after the character set, which must be among the first 1,024 bytes. */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8" />'
  if (!html.includes(charset)) throw new Error(`no ${charset} in the HTML`)
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyInHtml}" />`
  const referrer = `<meta name="referrer" content="${headers['Referrer-Policy']}" />`
  return html.replace(charset, [charset, policy, referrer].join('\n    '))
}
