/** What is said of a fault. In both languages from the beginning: the fault may be that words could not be loaded. */
import { isLanguage, type Language, preferredLanguage, rescue, startPage } from '#diagnosis'
import { download, nameWithDay } from '#features/cases/download.ts'
import en from '#locales/en/fault.json'
import ru from '#locales/ru/fault.json'
import { base, IS_SINGLE } from '#ui/base.ts'

const words = { en, ru }

/** The page below the site's root, and the answers with their `#`. The one file has both in its fragment. */
function placeIn({ pathname, hash }: Location): { readonly pathname: string; readonly hash: string } {
  if (!IS_SINGLE) return { pathname: pathname.slice(base.length - 1), hash }
  const [, page = '', answers] = hash.split('#')
  return { pathname: page, hash: answers === undefined ? '' : `#${answers}` }
}

/** By the address alone: nothing of the page can be relied on. */
export const faultLanguage = (): Language => {
  const first = placeIn(location).pathname.split('/')[1]
  return isLanguage(first) ? first : preferredLanguage(navigator.languages)
}

export const faultWords = (language: Language): typeof en => words[language]

/** As Chromium, Firefox and WebKit say that a module or a stylesheet of the build did not come. */
const NOT_LOADED =
  /dynamically imported module|Importing a module script failed|Unable to preload|error loading/i

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
export const isLoading = (error: unknown): boolean => NOT_LOADED.test(messageOf(error))

/** Where the diagnosis of this address stands; its first question where there are no answers. */
export function resumeAddress(): string {
  const { hash } = placeIn(location)
  // Without a node, the page of the article leads to where the answers stand.
  const page = hash === '' ? startPage : ''
  const root = IS_SINGLE ? '#' : base.replace(/\/$/, '')
  return `${root}/${faultLanguage()}/event-2004/${page}${hash}`
}

/** Gives everything as a file; `false` where not even that works. */
export async function saveAll(): Promise<boolean> {
  try {
    download(nameWithDay('cases'), await rescue(location.href, new Date()))
    return true
  } catch {
    return false
  }
}
