import { useDiagnosis, useListedChanges } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import styles from '#ui/Step.module.css'
import { UndoCount, UndoList } from '#ui/UndoList.tsx'
import { useWords } from '#ui/useWords.ts'

/** Every change that was marked as done: what still stands, then what was taken back. */
export function UndoPage() {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const { open, takenBack } = useListedChanges()
  return (
    <article className={styles.page}>
      <Heading page="undo" title={t('undo.title')} />
      <p id="undo-state" tabIndex={-1}>
        {t(open.length > 0 ? 'undo.intro' : takenBack.length > 0 ? 'undo.allBack' : 'undo.none')}
      </p>
      {open.length + takenBack.length > 0 && <UndoCount count={open.length} />}
      {open.length > 0 && <UndoList changes={open} after="undo-state" />}
      {takenBack.length > 0 && (
        <section className={styles.section} aria-labelledby="taken-back">
          <h2 id="taken-back">{t('undo.history', { count: takenBack.length })}</h2>
          <UndoList changes={takenBack} after="undo-state" />
        </section>
      )}
      <div>
        <ButtonLink to={at(session.current)}>{t('undo.back')}</ButtonLink>
      </div>
    </article>
  )
}
