import styles from './Step.module.css'
import { useWords } from './useWords.ts'

interface Props {
  /** The article's item, 1 to 8; none for this project's addition. */
  readonly item?: number | undefined
  readonly sources: readonly {
    readonly title: string
    readonly url?: string
    readonly known?: 'general' | 'observed' | 'field'
  }[]
}

/** The article's first and last items stand in it in Russian, the others in English. */
export const languageOf = (item: number): 'ru' | 'en' => (item === 1 || item === 8 ? 'ru' : 'en')

/** Which item of the article a page carries out and in which language that stands there, or that it is an addition. */
export function Provenance({ item, sources }: Props) {
  const t = useWords()
  return (
    <footer className={styles.provenance}>
      <p>{item === undefined ? t('provenance.addition') : t(`provenance.${languageOf(item)}`, { item })}</p>
      <details>
        <summary>{t('provenance.sources')}</summary>
        <ul>
          {sources.map(({ title, url, known }) =>
            known !== undefined ? (
              <li key={title}>{t(`provenance.${known}`)}</li>
            ) : (
              <li key={title} lang="en">
                {url === undefined ? title : <a href={url}>{title}</a>}
              </li>
            ),
          )}
        </ul>
      </details>
    </footer>
  )
}
