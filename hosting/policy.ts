/**
 * What the pages may load and do, and how long a browser may keep each file: the one source of the policy in the HTML and
 * of every server's configuration. docs/decisions/0150-one-policy.md says why each is as it is.
 */

/** What stands in the pages themselves, by hash (`sha256-…`). The build lists it in build.json. */
export interface Inline {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const sources = (hashes: readonly string[]): string =>
  ["'self'", ...hashes.map((one) => `'${one}'`)].join(' ')

/** https://www.w3.org/TR/CSP3/: everything is refused but what is named. */
const pages = (inline: Inline): Readonly<Record<string, string>> => ({
  'default-src': "'none'",
  'script-src': sources(inline.scripts),
  'style-src': sources(inline.styles),
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  // src/ui/ownScript.ts
  'trusted-types': 'own-script',
})

/** A browser ignores this one in HTML, and complains. */
const headersOnly: Readonly<Record<string, string>> = { 'frame-ancestors': "'none'" }

const policyOf = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** Content of `<meta http-equiv="Content-Security-Policy">`. */
export const policyInHtml = (inline: Inline): string => policyOf(pages(inline))

/** What a browser could let a page do and this one never does. What no browser knows is left out: Chromium complains. */
const refused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
/** Copying a command. Sharing a link is allowed to a page of its own where a browser knows it; most do not. */
const used = ['clipboard-write']

export const referrerPolicy = 'no-referrer'

/** Headers of every answer, whatever its status. */
export const headersFor = (inline: Inline): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyOf({ ...pages(inline), ...headersOnly }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...refused.map((feature) => `${feature}=()`),
    ...used.map((feature) => `${feature}=(self)`),
  ].join(', '),
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
})

/** The folder of files whose names change with their content. */
export const hashedFolder = 'assets'

export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked for each time whether it is still so. */
  other: 'no-cache',
}
