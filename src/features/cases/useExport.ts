import { type Case, exportCases } from '#diagnosis'
import { download, nameWithDay } from './download.ts'

/** Gives the cases as a file, named by the day. */
export function useExport(): (cases: readonly Case[]) => Promise<void> {
  return async (cases) => {
    const text = await exportCases(cases)
    if (text === undefined) return
    download(nameWithDay(cases.length === 1 ? 'case' : 'cases'), text)
  }
}
