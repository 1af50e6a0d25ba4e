/**
 * Everything of the person's that this browser holds, read past the store and its modules: for the moment in which those
 * are what failed. The file is imported like any other; what cannot be a case is in it as it stands.
 */
import { decodeLink } from '#engine'
import { emptyContent } from './caseContent.ts'
import { DATABASE } from './databaseName.ts'
import { flushTab } from './storage/tab.ts'

const TAB = 'event-2004'

type Loose = { readonly [field: string]: unknown }
const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** Never throws. `address`: of the page, with the answers in its fragment. */
export async function rescue(address: string, now: Date): Promise<string> {
  const tab = tabTexts()
  const kept = await records()
  const own = ownCase(tab[TAB], address, now.toISOString(), kept)
  const before = casesBefore(tab[TAB], now.toISOString(), kept)
  const ids = [own, ...before].map((one) => one?.id)
  const others = kept.filter(({ id }) => !ids.includes(id))
  const file = {
    format: 'exchange-2004-wizard/cases',
    version: 1,
    exported: now.toISOString(),
    cases: [...(own === undefined ? [] : [own]), ...before, ...others],
    address,
    tab,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function tabTexts(): { readonly [name: string]: string } {
  try {
    flushTab()
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(TAB))
    return Object.fromEntries(names.map((name) => [name, sessionStorage.getItem(name) ?? '']))
  } catch {
    return {}
  }
}

/** The case of this tab, with what is not written down yet. */
function ownCase(
  text: string | undefined,
  address: string,
  now: string,
  kept: readonly Loose[],
): Loose | undefined {
  const { caseId, ...state } = stateIn(text)
  if (typeof caseId !== 'string') return undefined
  // The rest is the tab's: its draft, what is still to be written down.
  const content = Object.fromEntries(
    Object.entries(state).filter(([field]) => Object.hasOwn(emptyContent, field)),
  )
  const answers = { ...loose(content.answers), ...answersIn(address) }
  return caseOf(caseId, { ...content, answers }, now, kept)
}

const caseOf = (id: string, content: Loose, now: string, kept: readonly Loose[]): Loose => {
  const record = kept.find((one) => one.id === id)
  return { version: 1, id, title: '', created: now, ...record, ...content, changed: now }
}

/** Cases that the tab was on before, and that could not be written down. */
function casesBefore(text: string | undefined, now: string, kept: readonly Loose[]): readonly Loose[] {
  const { behind } = stateIn(text)
  if (!Array.isArray(behind)) return []
  return behind.map(loose).flatMap(({ caseId, content }): readonly Loose[] => {
    return typeof caseId === 'string' ? [caseOf(caseId, loose(content), now, kept)] : []
  })
}

function stateIn(text: string | undefined): Loose {
  try {
    return loose(loose(JSON.parse(text ?? 'null')).state)
  } catch {
    return {}
  }
}

/** Behind the last `#`: the one file has its pages in the fragment, too. */
const answersIn = (address: string): Loose => decodeLink(address.slice(address.lastIndexOf('#') + 1)).answers

/** All kept records, whatever they are; none where the database does not answer. */
function records(): Promise<readonly Loose[]> {
  return new Promise((resolve) => {
    const none = () => resolve([])
    setTimeout(none, 3000)
    try {
      const opening = indexedDB.open(DATABASE)
      opening.onerror = none
      // There is none yet, and none must be made here: it would lack what the storage puts into it.
      opening.onupgradeneeded = () => opening.transaction?.abort()
      opening.onsuccess = () => {
        try {
          const all = opening.result.transaction('cases').objectStore('cases').getAll()
          all.onerror = none
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result.map(loose))
          }
        } catch {
          none()
        }
      }
    } catch {
      none()
    }
  })
}
