import type { ReactNode } from 'react'
import { useOutletContext } from 'react-router'
import { type Language, useDiagnosis, useReadersLanguage, wordsOf } from '#diagnosis'
import { documentOf } from '#event-2004/report/outline'
import { Button, ButtonLink } from '#ui/Button.tsx'
import styles from '#ui/Handover.module.css'
import { Heading } from '#ui/Heading.tsx'
import { NeedsScript } from '#ui/NeedsScript.tsx'
import page from '#ui/Page.module.css'
import { ReaderChoice } from '#ui/ReaderChoice.tsx'
import { useIsHydrated } from '#ui/useIsHydrated.ts'
import { useWords } from '#ui/useWords.ts'
import { DocumentView } from './DocumentView.tsx'
import { HandOn } from './HandOn.tsx'
import { useReport } from './useReport.ts'

/** The diagnosis as others will read it: live, in either language, to be copied, saved or printed. */
export function ReportPage() {
  const t = useWords()
  const { session } = useDiagnosis()
  const language = useReadersLanguage()
  // It says when it was made and where it can be opened, which the build does not know.
  const isHydrated = useIsHydrated()
  return (
    <div className={page.column}>
      <header className={`${page.head} ${styles.head}`}>
        <Heading page="report" title={t('report.heading')} />
        <p className={page.lead}>{t('report.intro')}</p>
        {session.path.length === 0 && <p>{t('report.empty')}</p>}
        <NeedsScript />
      </header>
      {isHydrated ? <LiveReport language={language} /> : <div className={styles.waiting} />}
    </div>
  )
}

function LiveReport({ language }: { readonly language: Language }) {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const report = useReport(language)
  const document = documentOf(report, wordsOf(language))
  return (
    <>
      <div className={styles.controls}>
        <ReaderChoice label={t('report.language')} chosen={language} />
        <HandOn report={report} document={document} />
        <div className={styles.buttons}>
          <Button kind="primary" onClick={() => print()}>
            {t('report.print')}
          </Button>
          <ButtonLink to={at('letter')}>{t('letter.link')}</ButtonLink>
          <ButtonLink to={at(session.current)}>{t('report.back')}</ButtonLink>
        </div>
      </div>
      {useOutletContext<ReactNode>()}
      <DocumentView document={document} />
    </>
  )
}
