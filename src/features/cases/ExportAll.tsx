import type { Case } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import { useExport } from './useExport.ts'

export function ExportAll({ cases }: { readonly cases: readonly Case[] }) {
  const t = useWords()
  const exportCases = useExport()
  return <Button onClick={() => exportCases(cases)}>{t('cases.exportAll')}</Button>
}
