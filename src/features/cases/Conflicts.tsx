import { useEffect, useRef, useState } from 'react'
import type { Decision, Incoming } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'
import { useTime } from './Time.tsx'
import { useCaseTitle } from './useCaseTitle.ts'

export type Decisions = { readonly [id: string]: Decision }

const choices: readonly Decision[] = ['mine', 'theirs', 'both']

interface Props {
  readonly incoming: Incoming
  readonly onDecided: (decisions: Decisions) => void
  readonly onCancel: () => void
}

/** Cases that are here already, but not the same: what is to become of each. */
export function Conflicts({ incoming, onDecided, onCancel }: Props) {
  const t = useWords()
  const titleOf = useCaseTitle()
  const time = useTime()
  const [decisions, setDecisions] = useState<Decisions>({})
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h2 id="conflicts" ref={heading} tabIndex={-1}>
        {t('cases.import.title')}
      </h2>
      <p>{t('cases.import.text')}</p>
      {incoming.conflicts.map(({ mine, theirs }) => (
        <fieldset key={mine.id} className={styles.conflict}>
          <legend dir="auto">{titleOf(mine)}</legend>
          <p className={styles.soft}>
            {t('cases.import.changed', { mine: time(mine.changed), theirs: time(theirs.changed) })}
          </p>
          {choices.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`conflict-${mine.id}`}
                checked={(decisions[mine.id] ?? 'mine') === choice}
                onChange={() => setDecisions({ ...decisions, [mine.id]: choice })}
              />
              {t(`cases.import.${choice}`)}
            </label>
          ))}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => onDecided(decisions)}>
          {t('cases.import.go')}
        </Button>
        <Button onClick={onCancel}>{t('cases.cancel')}</Button>
      </div>
    </section>
  )
}
