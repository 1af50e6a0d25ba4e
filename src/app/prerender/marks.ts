/** What the files that the build writes and the script that takes them over must agree on. */
import { base } from '#ui/base.ts'

/** `data-page` of the root: the address whose page stands in it. */
export const PRERENDERED = 'page'

/** The address of a page is written without a slash at its end, except where there are pages below it. */
export function withoutSlash(pathname: string): string {
  const inside = pathname.slice(base.length - 1)
  return /^\/(?:(?:ru|en)\/)?(?:event-2004\/)?$/.test(inside) ? pathname : pathname.replace(/\/+$/, '')
}
