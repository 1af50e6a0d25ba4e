import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { textsOf, useDiagnosis, useFamily, useLanguage, useMarks, useValues } from '#diagnosis'
import { UNKNOWN } from '#engine'
import { article } from '#event-2004/article'
import type { EventQuestion } from '#event-2004/topic'
import { Command } from '#ui/Command.tsx'
import { FamilyChoice } from '#ui/FamilyChoice.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Prose } from '#ui/Prose.tsx'
import styles from '#ui/Step.module.css'

type QuestionId = keyof typeof article.questions

/** One question, its answers as links to where each leads. */
export function QuestionPage({ id }: { readonly id: QuestionId }) {
  const { t } = useTranslation('ui')
  const { answers, choose } = useDiagnosis()
  const texts = textsOf(useLanguage()).questions[id]
  const question: EventQuestion = article.questions[id]
  if (texts === undefined) return null
  return (
    <article className={styles.page}>
      <Heading page={id} title={texts.title} />
      <p className={styles.soft}>
        <Prose text={texts.find} />
      </p>
      {question.find !== undefined && <HowToFind question={id} commands={question.find} />}
      <ul className={styles.choices}>
        {Object.keys(question.options).map((option) => {
          const { to, dropped } = choose(id, option)
          return (
            <li key={option}>
              <Link
                className={`${styles.choice} ${option === UNKNOWN ? styles.dont : ''}`}
                to={to}
                data-choice={option}
                state={{ from: id, dropped }}
                aria-current={answers[id] === option ? 'true' : undefined}
              >
                <span>
                  {option === UNKNOWN ? (
                    t('question.unknown')
                  ) : (
                    <Prose text={texts.options[option]?.label ?? option} />
                  )}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </article>
  )
}

interface HowProps {
  readonly question: string
  readonly commands: NonNullable<EventQuestion['find']>
}

function HowToFind({ question, commands }: HowProps) {
  const { t } = useTranslation('ui')
  const mark = useMarks(question, 'find')
  const [family, setFamily] = useFamily()
  const values = useValues()
  return (
    <details>
      <summary>{t('question.how')}</summary>
      <div className={styles.section}>
        <FamilyChoice family={family} onChange={setFamily} />
        {commands.map((command, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the commands of a question never move.
          <Command key={i} {...{ command, family, values }} mark={mark('commands', i)} />
        ))}
      </div>
    </details>
  )
}
