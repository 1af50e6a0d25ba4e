import { useDeferredValue, useState } from 'react'
import type { Case } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import { CaseRow } from './CaseRow.tsx'
import styles from './Cases.module.css'
import { found } from './search.ts'
import { useCaseTitle } from './useCaseTitle.ts'

interface Props {
  readonly cases: readonly Case[]
  readonly onDelete: (one: Case) => void
}

/** Of a list without end, as a stranger's file may bring it, so many rows at a time. */
const PORTION = 100

export function CaseList({ cases, onDelete }: Props) {
  const t = useWords()
  const titleOf = useCaseTitle()
  const [query, setQuery] = useState('')
  const [most, setMost] = useState(PORTION)
  const shown = found(cases, useDeferredValue(query), titleOf)
  return (
    <>
      <search className={styles.search}>
        <label htmlFor="search">{t('cases.search')}</label>
        <input
          id="search"
          type="search"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p role="status" className={styles.soft}>
          {shown.length === 0 ? t('cases.none') : t('cases.shown', { count: shown.length })}
        </p>
      </search>
      <ul className={styles.list} aria-label={t('cases.title')}>
        {shown.slice(0, most).map((one) => (
          <CaseRow key={one.id} one={one} title={titleOf(one)} onDelete={onDelete} />
        ))}
      </ul>
      {shown.length > most && (
        <div>
          <Button small onClick={() => setMost(most + PORTION)}>
            {t('cases.more', { count: Math.min(PORTION, shown.length - most) })}
          </Button>
        </div>
      )}
    </>
  )
}
