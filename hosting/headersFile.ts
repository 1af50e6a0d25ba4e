import type { Site } from './site.ts'

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Both have every file but these asked for anew each time without being
 * told; a second Cache-Control would be joined to the first by one of them and put in its place by the other.
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
