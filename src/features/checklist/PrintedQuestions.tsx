import { useTranslation } from 'react-i18next'
import type { ArticleTexts } from '#diagnosis'
import { type Answers, UNKNOWN } from '#engine'
import { article } from '#event-2004/article'
import { Prose } from '#ui/Prose.tsx'
import { Box } from './Box.tsx'
import styles from './Checklist.module.css'

interface Props {
  readonly answers: Answers
  readonly texts: ArticleTexts['questions']
}

/** Every question with its answers to tick. */
export function PrintedQuestions({ answers, texts }: Props) {
  const { t } = useTranslation('ui')
  const ids = Object.keys(article.questions)
  return (
    <section>
      <h2>{t('checklist.questions', { count: ids.length })}</h2>
      <dl className={styles.questions}>
        {ids.map((id) => (
          <div key={id}>
            <dt>{texts[id]?.title}</dt>
            {[...Object.entries(texts[id]?.options ?? {})].map(([option, { label }]) => (
              <dd key={option}>
                <Box ticked={answers[id] === option} />
                <span>
                  <Prose text={label} />
                </span>
              </dd>
            ))}
            <dd>
              <Box ticked={answers[id] === UNKNOWN} /> {t('question.unknown')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
