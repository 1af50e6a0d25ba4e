import { useWords } from './useWords.ts'

/** Where a part of a page does nothing without a script, says so to who has none. */
export function NeedsScript() {
  const t = useWords()
  return (
    <noscript>
      <p>{t('noScript')}</p>
    </noscript>
  )
}
