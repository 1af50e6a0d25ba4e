import { addressOf, textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { UNCHECKED } from '#engine'
import { sources } from '#event-2004/sources'
import { answerTexts } from '#event-2004/wording'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Link } from '#ui/Link.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Provenance } from '#ui/Provenance.tsx'
import styles from '#ui/Step.module.css'
import { useWords } from '#ui/useWords.ts'

/** Where help is today; the article's links of 2011 lead nowhere. */
const help = [
  { id: 'qa', url: 'https://learn.microsoft.com/answers/' },
  { id: 'connectivity', url: 'https://testconnectivity.microsoft.com/' },
  { id: 'healthchecker', url: 'https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/' },
  { id: 'support', url: 'https://support.microsoft.com/' },
] as const

/** Nothing found: what was ruled out and why, what could not be checked, where help is. */
export function EscalationPage() {
  const t = useWords()
  const { session, answers, at } = useDiagnosis()
  const language = useLanguage()
  const texts = textsOf(language)
  const { support, causes } = texts
  const unchecked = session.path.filter(({ answer }) => answer === UNCHECKED)
  return (
    <article className={styles.page}>
      <header className={styles.section}>
        <Heading page="support" title={support.title} />
        <p className={styles.lead}>
          <Prose text={support.what} />
        </p>
      </header>
      <section className={styles.section} aria-labelledby="out">
        <h2 id="out">{t('escalation.ruledOut')}</h2>
        {session.ruledOut.length === 0 && <p className={styles.soft}>{t('escalation.nothingRuledOut')}</p>}
        <ul className={styles.reasons}>
          {session.ruledOut.map(({ cause, because }) => (
            <li key={cause}>
              <Link to={at(cause)}>{causes[cause]?.name}</Link>
              {' — '}
              <Prose
                text={because.map(({ node, answer }) => answerTexts(texts, node, answer)?.because).join('; ')}
              />
            </li>
          ))}
        </ul>
      </section>
      <CheckList
        title={t('escalation.unchecked')}
        none={t('escalation.nothingUnchecked')}
        checks={unchecked.map((s) => s.node)}
      />
      <CheckList title={t('escalation.left')} none={t('escalation.nothingLeft')} checks={session.agenda} />
      <section className={styles.section} aria-labelledby="help">
        <h2 id="help">{t('escalation.help')}</h2>
        <ol className={styles.steps}>
          {Object.entries(support.steps).map(([step, text]) => (
            <li key={step}>
              <p>
                <Prose text={text} />
              </p>
            </li>
          ))}
        </ol>
        <ul className={styles.reasons}>
          {help.map(({ id, url }) => (
            <li key={id}>
              <a href={url}>{new URL(url).host}</a> — <Prose text={support.links[id]} />
            </li>
          ))}
        </ul>
        <p>
          <Prose text={support.lifecycle} />
        </p>
      </section>
      <div className={styles.links}>
        <ButtonLink to={at('report')}>{t('report.link')}</ButtonLink>
        <ButtonLink to={at('letter')}>{t('letter.link')}</ButtonLink>
        <ButtonLink to={addressOf(language, 'checklist', answers)}>{t('progress.checklist')}</ButtonLink>
      </div>
      <Provenance item={8} sources={[sources.article, sources.general]} />
    </article>
  )
}

interface ListProps {
  readonly title: string
  readonly none: string
  readonly checks: readonly string[]
}

function CheckList({ title, none, checks }: ListProps) {
  const { at } = useDiagnosis()
  const texts = textsOf(useLanguage())
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {checks.length === 0 && <p className={styles.soft}>{none}</p>}
      <ul className={styles.reasons}>
        {checks.map((check) => (
          <li key={check}>
            <Link to={at(check)}>{texts.checks[check]?.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
