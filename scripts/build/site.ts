/** Where the site will be, as the environment says it: `SITE_URL=https://host`, for addresses that must be whole. */
export function siteUrl(): string | undefined {
  const { SITE_URL } = process.env
  if (SITE_URL === undefined || SITE_URL === '') return undefined
  const { origin, pathname } = new URL(SITE_URL)
  if (pathname !== '/') throw new Error('SITE_URL is a host alone; a path on it is given by --base')
  return origin
}
