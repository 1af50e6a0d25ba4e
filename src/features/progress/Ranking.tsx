import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type ArticleTexts, type Diagnosis, useDiagnosis } from '#diagnosis'
import type { Reason } from '#engine'
import { Prose } from '#ui/Prose.tsx'
import styles from './Progress.module.css'

const SHOWN = 5

interface Props {
  readonly session: Diagnosis['session']
  readonly texts: ArticleTexts
}

/** The causes as the answers have ordered them, with the answers that did it. */
export function Ranking({ session, texts }: Props) {
  const { t } = useTranslation('ui')
  const { at } = useDiagnosis()
  const likely = session.ranked.filter(({ score }) => score > 0).slice(0, SHOWN)
  const best = likely[0]?.score ?? 1
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{t('progress.causes')}</h2>
      {likely.length === 0 ? (
        <p className={styles.soft}>{t('progress.noCauses')}</p>
      ) : (
        <ol className={styles.causes}>
          {likely.map(({ cause, score, because }) => (
            <li key={cause}>
              <Link to={at(cause)}>{texts.causes[cause]?.name}</Link>
              {session.confirmed.includes(cause) && <strong> — {t('progress.confirmed')}</strong>}
              <svg className={styles.bar} aria-hidden="true">
                <rect width={`${Math.max(4, Math.round((100 * score) / best))}%`} />
              </svg>
              <details>
                <summary>{t('progress.why')}</summary>
                <Reasons reasons={because} texts={texts} />
              </details>
            </li>
          ))}
        </ol>
      )}
      {session.ruledOut.length > 0 && (
        <details className={styles.ruledOut}>
          <summary>{t('progress.ruledOut', { count: session.ruledOut.length })}</summary>
          <ul>
            {session.ruledOut.map(({ cause, because }) => (
              <li key={cause}>
                <Link to={at(cause)}>{texts.causes[cause]?.name}</Link>
                <Reasons reasons={because} texts={texts} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Reasons({ reasons, texts }: { readonly reasons: readonly Reason[]; readonly texts: ArticleTexts }) {
  const { t } = useTranslation('ui')
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ node, answer, weight }) => {
        const { because } = (texts.questions[node]?.options ?? texts.checks[node]?.results)?.[answer] ?? {}
        const sign = weight === Number.NEGATIVE_INFINITY ? 'out' : weight > 0 ? 'for' : 'against'
        return (
          <li key={`${node}=${answer}`}>
            <span className={styles.sign}>{t(`progress.sign.${sign}`)}</span> <Prose text={because ?? ''} />
          </li>
        )
      })}
    </ul>
  )
}
