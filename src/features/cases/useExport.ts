import { type Case, exportCases } from '#diagnosis'
import { download } from './download.ts'

/** Gives the cases as a file, named by the day. */
export function useExport(): (cases: readonly Case[]) => Promise<void> {
  return async (cases) => {
    const text = await exportCases(cases)
    if (text === undefined) return
    const day = new Date().toLocaleDateString('sv')
    download(`exchange-2004-${cases.length === 1 ? 'case' : 'cases'}-${day}.json`, text)
  }
}
