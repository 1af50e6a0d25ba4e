import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import type { Ranked } from '#engine'
import { Link } from '#ui/Link.tsx'
import { useWords } from '#ui/useWords.ts'
import { Bar } from './Bar.tsx'
import { Moved } from './Moved.tsx'
import { likelyOf, type Move } from './moves.ts'
import styles from './Ranking.module.css'
import { Reasons } from './Reasons.tsx'
import { useMoves } from './useMoves.ts'

/** What a glance takes in; the others are a press away. */
const SHOWN = 5

/** The causes as the answers have ordered them, with the answers that did it and what the last of them moved. */
export function Ranking() {
  const t = useWords()
  const { session } = useDiagnosis()
  const { moves, since } = useMoves()
  const likely = likelyOf(session.ranked)
  const rest = likely.slice(SHOWN)
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking">{t('progress.causes')}</h2>
      {likely.length === 0 && <p className={styles.none}>{t('progress.noCauses')}</p>}
      {since !== undefined && <p className={styles.since}>{since}</p>}
      <Causes ranked={likely.slice(0, SHOWN)} best={likely[0]?.score ?? 1} moves={moves} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('progress.others', { count: rest.length })}</summary>
          <Causes ranked={rest} best={likely[0]?.score ?? 1} moves={moves} />
        </details>
      )}
      <RuledOut moves={moves} />
    </section>
  )
}

interface CausesProps {
  readonly ranked: readonly Ranked[]
  /** The score that fills a bar. */
  readonly best: number
  readonly moves: ReadonlyMap<string, Move>
}

function Causes({ ranked, best, moves }: CausesProps) {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const { causes } = textsOf(useLanguage())
  const confirmed: readonly string[] = session.confirmed
  if (ranked.length === 0) return null
  return (
    <ol className={styles.causes}>
      {ranked.map(({ cause, score, because }) => (
        <li key={cause}>
          <div className={styles.name}>
            <span>
              <Link to={at(cause)}>{causes[cause]?.name}</Link>
              {confirmed.includes(cause) && (
                <strong className={styles.found}> — {t('progress.confirmed')}</strong>
              )}
            </span>
            <Moved move={moves.get(cause)} />
          </div>
          <Bar part={score / best} />
          <details>
            <summary>{t('progress.why')}</summary>
            <Reasons reasons={because} />
          </details>
        </li>
      ))}
    </ol>
  )
}

function RuledOut({ moves }: { readonly moves: ReadonlyMap<string, Move> }) {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const { causes } = textsOf(useLanguage())
  if (session.ruledOut.length === 0) return null
  return (
    <details className={styles.rest}>
      <summary>{t('progress.ruledOut', { count: session.ruledOut.length })}</summary>
      <ul className={styles.out}>
        {session.ruledOut.map(({ cause, because }) => (
          <li key={cause}>
            <div className={styles.name}>
              <Link to={at(cause)}>{causes[cause]?.name}</Link>
              <Moved move={moves.get(cause)} />
            </div>
            <Reasons reasons={because} />
          </li>
        ))}
      </ul>
    </details>
  )
}
