import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDiagnosis } from '#diagnosis'
import { type ResultTexts, UNCHECKED } from '#engine'
import { Prose } from '#ui/Prose.tsx'
import styles from '#ui/Step.module.css'

interface Props {
  readonly id: string
  readonly results: object
  readonly texts: { readonly [result: string]: ResultTexts }
}

/** How each outcome looks; each is a link to where it leads. */
export function Results({ id, results, texts }: Props) {
  const { t } = useTranslation('ui')
  const { answers, choose } = useDiagnosis()
  return (
    <section className={styles.section} aria-labelledby="results">
      <h2 id="results">{t('check.results')}</h2>
      <ul className={styles.choices}>
        {Object.keys(results).map((result) => {
          const { to, dropped } = choose(id, result)
          const words = texts[result]
          return (
            <li key={result}>
              <Link
                className={`${styles.choice} ${styles[result] ?? (result === UNCHECKED ? styles.dont : '')}`}
                to={to}
                data-choice={result}
                state={{ from: id, dropped }}
                aria-current={answers[id] === result ? 'true' : undefined}
              >
                <strong>
                  {result === 'found' || result === 'clear' ? `${t(`check.${result}`)} ` : ''}
                  {words === undefined ? t('check.unchecked') : <Prose text={words.label} />}
                </strong>
                <span className={styles.looks}>
                  {words === undefined ? t('check.uncheckedLooks') : <Prose text={words.looks} />}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
