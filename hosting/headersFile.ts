import type { Site } from './site.ts'

/**
 * `_headers`, which Netlify and Cloudflare Pages read. For all files but those of the hashed folder both send a
 * Cache-Control of their own, which has browsers ask each time; ours would be joined to it by one of them and take its
 * place at the other.
 */
export function headersFile({ base, headers, cacheControl, hashedFolder }: Site): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return `# Written by the build, for this build: the policy names what stands in its pages.
${base}*
${lines.join('\n')}

${base}${hashedFolder}/*
  Cache-Control: ${cacheControl.hashed}
`
}
