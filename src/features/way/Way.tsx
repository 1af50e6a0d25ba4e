import { useId } from 'react'
import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { hops } from '#event-2004/hops'
import { type Suspicion, suspicionOf } from '#event-2004/suspicion'
import { groupBy } from '#ui/groupBy.ts'
import page from '#ui/Page.module.css'
import { useWords } from '#ui/useWords.ts'
import { HopSign } from './HopSign.tsx'
import styles from './Way.module.css'

/** So many hops and causes are named in a sentence; the list has them all. */
const NAMED = 2

/** Where on the way of the message the fault is suspected: a picture, a sentence, and every hop explained. */
export function Way() {
  const t = useWords()
  const { session } = useDiagnosis()
  const texts = textsOf(useLanguage())
  const title = useId()
  const way = suspicionOf(session)
  const causesOf = ({ causes }: Suspicion) => causes.flatMap((cause) => texts.causes[cause]?.name ?? [])
  return (
    <section className={styles.way} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {t('way.title')}
      </h2>
      <ol className={styles.hops}>
        {way.map((one) => (
          <li key={one.hop} className={styles[one.state]}>
            <HopSign hop={one.hop} share={one.share} ends={endsOf(one.hop)} />
            <span className={styles.name}>{texts.hops[one.hop].name}</span>
            <span className="visually-hidden">
              {' — '}
              {[t(`way.${one.state}`), causesOf(one).join(', ')].filter(Boolean).join(': ')}
            </span>
          </li>
        ))}
      </ol>
      <Sentence way={way} causesOf={causesOf} />
      <details>
        <summary>{t('way.each')}</summary>
        <dl className={styles.each}>
          {way.map((one) => (
            <div key={one.hop}>
              <dt>
                {texts.hops[one.hop].name}
                {one.state !== 'open' && <span className={page.tag}> {t(`way.${one.state}`)}</span>}
              </dt>
              <dd>{texts.hops[one.hop].what}</dd>
              {one.causes.length > 0 && <dd className={styles.causes}>{causesOf(one).join(', ')}</dd>}
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

interface SentenceProps {
  readonly way: readonly Suspicion[]
  readonly causesOf: (one: Suspicion) => readonly string[]
}

/** What the picture says, most suspect first. */
function Sentence({ way, causesOf }: SentenceProps) {
  const t = useWords()
  const texts = textsOf(useLanguage())
  const certain = way.some(({ state }) => state === 'certain')
  const first = way
    .filter(({ state }) => state === (certain ? 'certain' : 'likely'))
    .sort((a, b) => b.share - a.share)
    .slice(0, NAMED)
  // Hops that share their causes share a sentence.
  const groups = groupBy(first, (one) => causesOf(one).slice(0, NAMED).join(', '))
  if (first.length === 0) return <p className={styles.soft}>{t('way.nothing')}</p>
  return (
    <p className={styles.sentence}>
      {t(certain ? 'way.certain' : 'way.likely')}:{' '}
      {[...groups].map(([causes, places], at) => (
        <span key={causes}>
          {at > 0 && '; '}
          <strong>{places.map(({ hop }) => texts.hops[hop].name).join(', ')}</strong> — {causes}
        </span>
      ))}
    </p>
  )
}

const endsOf = (hop: Suspicion['hop']) =>
  hop === hops[0] ? 'first' : hop === hops.at(-1) ? 'last' : undefined
