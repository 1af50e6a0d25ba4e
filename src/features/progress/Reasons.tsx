import { textsOf, useLanguage } from '#diagnosis'
import type { Reason } from '#engine'
import { answerTexts } from '#event-2004/wording'
import { Prose } from '#ui/Prose.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Ranking.module.css'

/** The answers for and against a cause. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useWords()
  const texts = textsOf(useLanguage())
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ node, answer, weight }) => {
        const sign = weight === Number.NEGATIVE_INFINITY ? 'out' : weight > 0 ? 'for' : 'against'
        return (
          <li key={`${node}=${answer}`}>
            <b>{t(`progress.sign.${sign}`)}</b>{' '}
            <Prose text={answerTexts(texts, node, answer)?.because ?? ''} />
          </li>
        )
      })}
    </ul>
  )
}
