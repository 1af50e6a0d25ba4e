import { useTranslation } from 'react-i18next'
import {
  addressOf,
  textsOf,
  useDiagnosis,
  useDiagnosisStore,
  useFamily,
  useLanguage,
  useListedChanges,
  useSide,
  useValues,
} from '#diagnosis'
import { article } from '#event-2004/article'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { FamilyChoice } from '#ui/FamilyChoice.tsx'
import { Heading } from '#ui/Heading.tsx'
import { UndoList } from '#ui/UndoList.tsx'
import { useIsHydrated } from '#ui/useIsHydrated.ts'
import styles from './Checklist.module.css'
import { PrintedCheck } from './PrintedCheck.tsx'
import { PrintedQuestions } from './PrintedQuestions.tsx'

/** The whole article on paper: every check open, boxes to tick. With answers in the link, in the order of the diagnosis. */
export function ChecklistPage() {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const { session, answers } = useDiagnosis()
  const [family, setFamily] = useFamily()
  const values = useValues()
  const side = useSide()
  const evidence = useDiagnosisStore((s) => s.evidence)
  const reply = evidence?.records[evidence.chosen]?.reply
  const { open } = useListedChanges()
  const blank = session.path.length === 0
  // Answered first, as they were answered: the sheet tells the story so far, then what is left to do.
  const checks = [...session.path.map((step) => step.node), ...session.agenda].filter(isCheck)
  const { questions } = textsOf(language)
  // The build does not know the day on which the sheet is read.
  const today = useIsHydrated()
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date())
    : '\u00a0'
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <Heading page="checklist" title={t(blank ? 'checklist.blank' : 'checklist.yours')} />
        <p>{t('checklist.subtitle')}</p>
        <p className={styles.date}>{today}</p>
        {!blank && (
          <p className={styles.link} translate="no">
            {location.origin}
            {addressOf(language, session.current, answers).pathname}
            {location.hash}
          </p>
        )}
      </header>
      <div className={styles.controls}>
        <FamilyChoice family={family} onChange={setFamily} />
        <Button kind="primary" onClick={() => print()}>
          {t('checklist.print')}
        </Button>
        <ButtonLink to={addressOf(language, blank ? article.start : session.current, answers)}>
          {t(blank ? 'checklist.begin' : 'checklist.back')}
        </ButtonLink>
      </div>
      {reply !== undefined && !blank && (
        <section className={styles.evidence}>
          <h2>{t('evidence.reply')}</h2>
          <p translate="no" dir="auto">
            <code>{reply}</code>
          </p>
          {values.connector !== undefined && (
            <p>
              {t('place.connector.label')}: <b translate="no">{values.connector}</b>
            </p>
          )}
        </section>
      )}
      <PrintedQuestions answers={answers} texts={questions} />
      <h2>{t('checklist.checks', { count: checks.length })}</h2>
      <ol className={styles.checks}>
        {checks.map((check) => (
          <PrintedCheck key={check} id={check} result={answers[check]} {...{ family, values, side }} />
        ))}
      </ol>
      {open.length > 0 && (
        <section className={styles.evidence}>
          <h2>{t('undo.title')}</h2>
          <UndoList changes={open} />
        </section>
      )}
    </article>
  )
}

const isCheck = (id: string): id is keyof typeof article.checks => Object.hasOwn(article.checks, id)
