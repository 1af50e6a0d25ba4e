import { download as save } from '#ui/download.ts'

/** A name by the local day, as Sweden writes it (2026-11-24), so that files of several days lie side by side in order. */
export const nameWithDay = (what: 'case' | 'cases' | 'damaged' | 'unreadable'): string =>
  `exchange-2004-${what}-${new Date().toLocaleDateString('sv')}.json`

/** Gives the person a file of JSON, without any server. */
export const download = (name: string, text: string): void => save(name, 'application/json', text)
