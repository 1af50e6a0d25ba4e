import { startAddress, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Link } from '#ui/Link.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from '#ui/Step.module.css'
import { useWords } from '#ui/useWords.ts'
import { isExample } from './example.ts'
import { GroupChoice } from './GroupChoice.tsx'
import { Meaning } from './Meaning.tsx'
import { OwnValues } from './OwnValues.tsx'
import { PasteForm } from './PasteForm.tsx'
import { ReadAs } from './ReadAs.tsx'
import { ReplyParts } from './ReplyParts.tsx'

/** What was understood of what was read; everything on it can be corrected. */
export function EvidencePage() {
  const t = useWords()
  const evidence = useDiagnosisStore((s) => s.evidence)
  const { session, at } = useDiagnosis()
  const language = useLanguage()
  const record = evidence?.records[evidence.chosen]
  const reply = record?.reply
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
          {isExample(evidence) && (
            <Notice title={t('evidence.example.title')}>
              <p>{t('evidence.example.text')}</p>
              <p>
                <Link to={startAddress(language)}>{t('evidence.example.own')}</Link>
              </p>
            </Notice>
          )}
          {evidence.source && <ReadAs source={evidence.source} records={evidence.records} />}
          <GroupChoice evidence={evidence} />
          {reply !== undefined ? (
            <ReplyParts key={reply} evidence={evidence} reply={reply} />
          ) : (
            <p>
              {record !== undefined
                ? t('evidence.silent')
                : t('evidence.eventsOnly', { ids: evidence.source?.transportEvents.join(', ') ?? '' })}
            </p>
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
