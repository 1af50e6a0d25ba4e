import { useTranslation } from 'react-i18next'
import { type Source, type SourceId, sources } from '#event-2004/sources'
import { useWords } from '#ui/useWords.ts'
import styles from './SourcePage.module.css'

/** Where the facts stand; [K] marks what is known and has no citation. */
export function Cited({ sources: ids }: { readonly sources: readonly SourceId[] }) {
  const { t } = useTranslation('source')
  const ui = useWords()
  if (ids.length === 0) return null
  return (
    <details className={styles.cited}>
      <summary>{t('sources', { count: ids.length })}</summary>
      <ul>
        {ids.map((id) => {
          const { title, url, known }: Source = sources[id]
          if (known === 'general') return <li key={id}>{t('general')}</li>
          if (known !== undefined) return <li key={id}>{ui(`provenance.${known}`)}</li>
          return (
            <li key={id} lang="en">
              {url === undefined ? title : <a href={url}>{title}</a>}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
