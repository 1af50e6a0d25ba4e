import { textsOf, useDiagnosis, useFamily, useLanguage, useMarks, useValues } from '#diagnosis'
import { UNKNOWN } from '#engine'
import { article, type QuestionId } from '#event-2004/article'
import type { EventQuestion } from '#event-2004/topic'
import { Choice, Choices } from '#ui/Choices.tsx'
import { Command } from '#ui/Command.tsx'
import { FamilyChoice } from '#ui/FamilyChoice.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Prose } from '#ui/Prose.tsx'
import styles from '#ui/Step.module.css'
import { useWhole } from '#ui/useWhole.ts'
import { useWords } from '#ui/useWords.ts'

/** One question, its answers as links to where each leads. */
export function QuestionPage({ id }: { readonly id: QuestionId }) {
  const t = useWords()
  const { answers, choose } = useDiagnosis()
  const texts = textsOf(useLanguage()).questions[id]
  const question: EventQuestion = article.questions[id]
  if (texts === undefined) return null
  return (
    <article className={styles.page}>
      <header className={styles.section}>
        <p className={styles.kicker}>{t('question.kind')}</p>
        <Heading page={id} title={texts.title} />
        <p className={styles.soft}>
          <Prose text={texts.find} />
        </p>
      </header>
      {question.find !== undefined && <HowToFind question={id} commands={question.find} />}
      <Choices>
        {Object.keys(question.options).map((option) => {
          const { to, dropped } = choose(id, option)
          const words = option === UNKNOWN ? t('question.unknown') : (texts.options[option]?.label ?? option)
          return (
            <Choice
              key={option}
              id={option}
              to={to}
              state={{ from: id, dropped }}
              chosen={answers[id] === option}
              label={<Prose text={words} />}
            />
          )
        })}
      </Choices>
    </article>
  )
}

interface HowProps {
  readonly question: string
  readonly commands: NonNullable<EventQuestion['find']>
}

function HowToFind({ question, commands }: HowProps) {
  const t = useWords()
  const mark = useMarks(question, 'find')
  const [family, setFamily] = useFamily()
  const values = useValues()
  // Closed, it shows nothing of what is in it.
  const whole = useWhole()
  return (
    <details>
      <summary>{t('question.how')}</summary>
      {whole && (
        <div className={styles.section}>
          <FamilyChoice family={family} onChange={setFamily} />
          {commands.map((command, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the commands of a question never move.
            <Command key={i} {...{ command, family, values }} mark={mark('commands', i)} />
          ))}
        </div>
      )}
    </details>
  )
}
