import { useTranslation } from 'react-i18next'
import { useDiagnosis, useDiagnosisStore } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import styles from '#ui/Step.module.css'
import { Meaning } from './Meaning.tsx'
import { OwnValues } from './OwnValues.tsx'
import { PasteForm } from './PasteForm.tsx'
import { RecordChoice } from './RecordChoice.tsx'
import { ReplyParts } from './ReplyParts.tsx'

/** What was understood of what was pasted; everything on it can be corrected. */
export function EvidencePage() {
  const { t } = useTranslation('ui')
  const evidence = useDiagnosisStore((s) => s.evidence)
  const { session, at } = useDiagnosis()
  const reply = evidence?.records[evidence.chosen]?.reply
  return (
    <article className={styles.page}>
      <Heading page="evidence" title={t('evidence.title')} />
      {evidence === null ? (
        <>
          <p>{t('evidence.elsewhere')}</p>
          <PasteForm />
        </>
      ) : (
        <>
          <RecordChoice evidence={evidence} />
          {reply === undefined ? (
            <p>{t('evidence.silent')}</p>
          ) : (
            <ReplyParts key={reply} evidence={evidence} reply={reply} />
          )}
        </>
      )}
      <Meaning reply={reply} />
      <div>
        <ButtonLink kind="primary" to={at(session.current)} state={{ from: 'evidence' }}>
          {t('evidence.next')}
        </ButtonLink>
      </div>
      <OwnValues />
    </article>
  )
}
