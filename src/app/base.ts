/** Where the site lies on its host: `/`, or `/path/` for a build with `--base`. */
export const base: string = import.meta.env.BASE_URL

/** The same for the router, which wants no slash at the end. */
export const basename: string = base.replace(/\/$/, '') || '/'

/** This is the page as one file (scripts/build/single.ts). */
export const IS_SINGLE: boolean = import.meta.env.SINGLE === true
