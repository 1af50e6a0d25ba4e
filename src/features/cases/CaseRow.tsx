import { useEffect, useRef, useState } from 'react'
import { type Case, duplicateCase, useDiagnosisStore, useLanguage } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import { useWords } from '#ui/useWords.ts'
import { caseAddress } from './addresses.ts'
import { CaseFacts } from './CaseFacts.tsx'
import styles from './Cases.module.css'
import { RenameForm } from './RenameForm.tsx'
import { saveCases } from './saveCases.ts'

interface Props {
  readonly one: Case
  readonly title: string
  readonly onDelete: (one: Case) => void
}

/** One case: its name leads to where it was left. */
export function CaseRow({ one, title, onDelete }: Props) {
  const t = useWords()
  const language = useLanguage()
  const isCurrent = useDiagnosisStore((s) => s.caseId === one.id)
  const [renaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  useEffect(() => {
    // The field that had the focus is gone.
    if (wasRenaming.current && !renaming) renameButton.current?.focus()
    wasRenaming.current = renaming
  }, [renaming])
  // A screen reader's list of buttons says which case each is for.
  const of = <span className="visually-hidden">: {title}</span>
  return (
    <li className={styles.case}>
      {renaming ? (
        <RenameForm one={one} title={title} onEnd={() => setRenaming(false)} />
      ) : (
        <p className={styles.title}>
          <Link to={caseAddress(language, one.id)} dir="auto">
            {title}
          </Link>
          {isCurrent && <span className={styles.current}>{t('cases.current')}</span>}
        </p>
      )}
      <CaseFacts one={one} />
      <div className={styles.actions}>
        <Button ref={renameButton} small kind="quiet" disabled={renaming} onClick={() => setRenaming(true)}>
          {t('cases.rename')}
          {of}
        </Button>
        <Button small kind="quiet" onClick={() => duplicateCase(one, t('cases.copyOf', { title }))}>
          {t('cases.duplicate')}
          {of}
        </Button>
        <Button small kind="quiet" onClick={() => saveCases([one])}>
          {t('cases.export')}
          {of}
        </Button>
        <Button small kind="quiet" onClick={() => onDelete(one)}>
          {t('cases.delete')}
          {of}
        </Button>
      </div>
    </li>
  )
}
