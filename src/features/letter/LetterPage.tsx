import { useRef } from 'react'
import { useDiagnosis, useReadersLanguage } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import styles from '#ui/Handover.module.css'
import { Heading } from '#ui/Heading.tsx'
import { NeedsScript } from '#ui/NeedsScript.tsx'
import { Notice } from '#ui/Notice.tsx'
import page from '#ui/Page.module.css'
import { ReaderChoice } from '#ui/ReaderChoice.tsx'
import { useWords } from '#ui/useWords.ts'
import { MakeAnew } from './MakeAnew.tsx'
import { Send } from './Send.tsx'
import { useLetter } from './useLetter.ts'

/** A letter to the postmaster at the other end: made from the diagnosis, the person's to change and to send. */
export function LetterPage() {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const language = useReadersLanguage()
  const letter = useLetter(language)
  const body = useRef<HTMLTextAreaElement>(null)
  const before = [
    letter.hasBlanks && ('fill' as const),
    letter.zoneAdded && ('clock' as const),
    letter.to === undefined && ('noRecipient' as const),
  ].filter((key) => key !== false)
  const makeAnew = () => {
    letter.makeAnew()
    // The button that asked goes, and would take the focus with it.
    body.current?.focus({ preventScroll: true })
  }
  return (
    <div className={page.column}>
      <header className={`${page.head} ${styles.head}`}>
        <Heading page="letter" title={t('letter.title')} />
        <p className={page.lead}>{t('letter.intro')}</p>
        <NeedsScript />
      </header>
      <ReaderChoice label={t('letter.language')} chosen={language} />
      {letter.outdated && <Notice kind="caution" live title={t('letter.changed')} />}
      {before.length > 0 && (
        <Notice title={t('letter.before')}>
          <ul className={styles.points}>
            {before.map((key) => (
              <li key={key}>{t(`letter.${key}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.fields}>
        {letter.to !== undefined && (
          <p>
            {t('letter.to')}: <b translate="no">{letter.to}</b>
          </p>
        )}
        <div>
          <label htmlFor="subject">{t('letter.subjectField')}</label>
          <input
            id="subject"
            value={letter.subject}
            lang={language}
            autoComplete="off"
            onChange={(event) => letter.change({ subject: event.target.value })}
          />
        </div>
        <div>
          <label htmlFor="body">{t('letter.bodyField')}</label>
          <textarea
            ref={body}
            id="body"
            rows={28}
            value={letter.body}
            lang={language}
            onChange={(event) => letter.change({ body: event.target.value })}
          />
        </div>
      </div>
      <Send to={letter.to} subject={letter.subject} body={letter.body} />
      <div className={styles.buttons}>
        {letter.edited && <MakeAnew key={language} onMakeAnew={makeAnew} />}
        <ButtonLink to={at(session.current)}>{t('letter.back')}</ButtonLink>
      </div>
    </div>
  )
}
