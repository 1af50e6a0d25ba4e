import { createPath, type Path } from 'react-router'

/** Where the site lies on its host: `/`, or `/path/` for a build with `--base`. */
export const base: string = import.meta.env.BASE_URL

/** The same for the router, which wants no slash at the end. */
export const basename: string = base.replace(/\/$/, '') || '/'

/** This is the page as one file (scripts/build/single.ts), which has no other addresses than its fragment. */
export const IS_SINGLE: boolean = import.meta.env.SINGLE === true

/** A place within the site: its path begins with a slash, as if the site lay at its host's root. */
export type Place = string | Partial<Path>

/** What a link to a place of ours has in the page. */
export function hrefOf(place: Place): string {
  const path = typeof place === 'string' ? place : createPath(place)
  return IS_SINGLE ? `#${path}` : base.slice(0, -1) + path
}
