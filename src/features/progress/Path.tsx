import { textsOf, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import { UNCHECKED, UNKNOWN } from '#engine'
import { answerTexts, titleOf } from '#event-2004/wording'
import { Link } from '#ui/Link.tsx'
import { Prose } from '#ui/Prose.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Path.module.css'
import progress from './Progress.module.css'

/** The answers so far, each a link to where it can be changed. */
export function Path({ node: current }: { readonly node: string | undefined }) {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const texts = textsOf(useLanguage())
  const fromEvidence = useDiagnosisStore((s) => s.evidence?.answers)
  const labelOf = (node: string, answer: string): string => {
    if (answer === UNKNOWN) return t('question.unknown')
    if (answer === UNCHECKED) return t('check.unchecked')
    return answerTexts(texts, node, answer)?.label ?? answer
  }
  return (
    <section className={progress.path} aria-labelledby="path">
      <h2 id="path">{t('progress.path')}</h2>
      {session.path.length === 0 && <p className={progress.soft}>{t('progress.noAnswers')}</p>}
      <ol className={styles.answers}>
        {session.path.map(({ node, answer }) => (
          <li key={node}>
            <Link to={at(node)} aria-current={node === current ? 'step' : undefined}>
              {titleOf(texts, node)}
            </Link>
            <span className={styles.given}>
              <Prose text={labelOf(node, answer)} />
              {fromEvidence?.[node] === answer && (
                <span className={progress.soft}> ({t('progress.fromEvidence')})</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
