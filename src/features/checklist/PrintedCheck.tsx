import { useTranslation } from 'react-i18next'
import type { Family, Values } from '#commands'
import { textsOf, useDiagnosisStore, useLanguage } from '#diagnosis'
import { UNCHECKED } from '#engine'
import { article } from '#event-2004/article'
import type { EventCheck } from '#event-2004/topic'
import { Cautions } from '#ui/Cautions.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Steps } from '#ui/Steps.tsx'
import { Box } from './Box.tsx'
import styles from './Checklist.module.css'

interface Props {
  readonly id: keyof typeof article.checks
  readonly result: string | undefined
  readonly family: Family
  readonly values: Values
  readonly side: 'ours' | 'theirs' | undefined
}

/** One check in full, with boxes for its outcomes and room for a note. */
export function PrintedCheck({ id, result, family, values, side }: Props) {
  const { t } = useTranslation('ui')
  const texts = textsOf(useLanguage()).checks[id]
  const note = useDiagnosisStore((s) => s.notes[id])
  const check: EventCheck = article.checks[id]
  if (texts === undefined) return null
  return (
    <li className={styles.check}>
      <div className={styles.title}>
        <h3>
          <Box ticked={result !== undefined} /> {texts.title}
        </h3>
        <p>
          <Prose text={texts.aim} />{' '}
          <span className={styles.item}>
            {check.item === undefined ? t('checklist.addition') : t('checklist.item', { item: check.item })}
          </span>
        </p>
      </div>
      <Cautions texts={texts.cautions} />
      <Steps steps={check.steps} texts={texts.steps} {...{ family, values, side }} />
      <ul className={styles.results}>
        {Object.keys(check.results).map((one) => {
          const words = texts.results[one]
          return (
            <li key={one}>
              <Box ticked={one === result} />{' '}
              <b>
                {one === 'found' || one === 'clear' ? `${t(`check.${one}`)} ` : ''}
                {one === UNCHECKED || words === undefined ? (
                  t('check.unchecked')
                ) : (
                  <Prose text={words.label} />
                )}
              </b>{' '}
              {words !== undefined && <Prose text={words.looks} />}
            </li>
          )
        })}
      </ul>
      <p className={styles.note}>
        {t('check.note')}: {note}
      </p>
    </li>
  )
}
