import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { textsOf, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import { UNCHECKED, UNKNOWN } from '#engine'
import { Prose } from '#ui/Prose.tsx'
import styles from './Progress.module.css'

/** The answers so far, each a link to where it can be changed. */
export function Path({ node: current }: { readonly node: string | undefined }) {
  const { t } = useTranslation('ui')
  const { session, at } = useDiagnosis()
  const { questions, checks } = textsOf(useLanguage())
  const fromEvidence = useDiagnosisStore((s) => s.evidence?.answers)
  if (session.path.length === 0) return null
  const labelOf = (node: string, answer: string): string => {
    if (answer === UNKNOWN) return t('question.unknown')
    if (answer === UNCHECKED) return t('check.unchecked')
    return (questions[node]?.options ?? checks[node]?.results)?.[answer]?.label ?? answer
  }
  return (
    <section aria-labelledby="path">
      <h2 id="path">{t('progress.path')}</h2>
      <ol className={styles.path}>
        {session.path.map(({ node, answer }) => (
          <li key={node}>
            <Link to={at(node)} aria-current={node === current ? 'step' : undefined}>
              {(questions[node] ?? checks[node])?.title}
            </Link>
            <span>
              <Prose text={labelOf(node, answer)} />
              {fromEvidence?.[node] === answer && (
                <em className={styles.soft}> ({t('progress.fromEvidence')})</em>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
