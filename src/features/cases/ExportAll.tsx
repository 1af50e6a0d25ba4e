import { useTranslation } from 'react-i18next'
import type { Case } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { useExport } from './useExport.ts'

export function ExportAll({ cases }: { readonly cases: readonly Case[] }) {
  const { t } = useTranslation('ui')
  const exportCases = useExport()
  return <Button onClick={() => exportCases(cases)}>{t('cases.exportAll')}</Button>
}
