import { textsOf, useLanguage } from '#diagnosis'
import type { Reason } from '#engine'
import { Prose } from '#ui/Prose.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Ranking.module.css'

/** The answers for and against a cause. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const t = useWords()
  const { questions, checks } = textsOf(useLanguage())
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ node, answer, weight }) => {
        const { because } = (questions[node]?.options ?? checks[node]?.results)?.[answer] ?? {}
        const sign = weight === Number.NEGATIVE_INFINITY ? 'out' : weight > 0 ? 'for' : 'against'
        return (
          <li key={`${node}=${answer}`}>
            <b>{t(`progress.sign.${sign}`)}</b> <Prose text={because ?? ''} />
          </li>
        )
      })}
    </ul>
  )
}
