/** What a server needs to know of a build, whatever language its configuration is in. */
import { cacheControl, hashedFolder, headersFor, type Inline } from './policy.ts'

export interface Site {
  /** Where it lies on its host: `/`, or `/path/`. */
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
  /** Of files in `${base}${hashedFolder}/`, and of all others. */
  readonly cacheControl: { readonly hashed: string; readonly other: string }
  readonly hashedFolder: string
  /** By extension. */
  readonly types: Readonly<Record<string, string>>
  readonly notFound: string
}

/**
 * Only what the build writes. `text/javascript` is the name of RFC 9239, and one that IIS compresses without being told.
 */
const types = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain',
}

export const siteOf = (base: string, inline: Inline): Site => ({
  base,
  headers: headersFor(inline),
  cacheControl,
  hashedFolder,
  types,
  notFound: '404.html',
})

/** All but pictures that are compressed already. */
export const isText = (type: string): boolean => !/^image\/(?!svg)/.test(type)
