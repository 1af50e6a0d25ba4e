import { type Case, exportCases } from '#diagnosis'
import { download, nameWithDay } from './download.ts'

/** Gives the cases as a file, named by the day; nothing where the storage failed, which the shell says. */
export async function saveCases(cases: readonly Case[]): Promise<void> {
  const text = await exportCases(cases)
  if (text !== undefined) download(nameWithDay(cases.length === 1 ? 'case' : 'cases'), text)
}
