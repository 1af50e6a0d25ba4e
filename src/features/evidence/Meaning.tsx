import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf, textsOf, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import { answer, UNCHECKED, UNKNOWN } from '#engine'
import { article, type CheckId, isCheck, isQuestion, type QuestionId } from '#event-2004/article'
import { aboutReply } from '#event-2004/fromReply'
import { classifyReply } from '#smtp'
import { useWords } from '#ui/useWords.ts'
import styles from './EvidencePage.module.css'

/** The class of the reply with its reasons, who wrote it, and whatever else the evidence answered: each can be changed. */
export function Meaning({ reply }: { readonly reply: string | undefined }) {
  const t = useWords()
  const { session, answers } = useDiagnosis()
  const fromEvidence = useDiagnosisStore((s) => s.evidence?.answers) ?? {}
  const questions = session.way.filter((id) => aboutReply.includes(id) || id in fromEvidence)
  // A check that the evidence answers is done; it can be answered otherwise like any other.
  const checks = Object.keys(fromEvidence).filter(isCheck)
  return (
    <section className={styles.meaning} aria-labelledby="meaning">
      <h2 id="meaning">{t('evidence.meaning')}</h2>
      {reply !== undefined && <Reasons reply={reply} />}
      <div className={styles.corrections}>
        {[...questions, ...checks].map((id) => (
          <Correction key={id} id={id} chosen={answers[id]} found={fromEvidence[id]} />
        ))}
      </div>
    </section>
  )
}

/** Why the classifier thinks so; its second thought too, since the first may be wrong. */
function Reasons({ reply }: { readonly reply: string }) {
  const t = useWords()
  const { t: smtp } = useTranslation('smtp')
  const { ranked, undecided } = classifyReply(reply)
  if (undecided || ranked.length === 0) return <p>{t('evidence.undecided')}</p>
  // Below one in ten, the second thought is noise.
  const worthSaying = ranked.slice(0, 2).filter(({ confidence }, place) => place === 0 || confidence >= 0.1)
  return (
    <ul className={styles.classes}>
      {worthSaying.map(({ class: replyClass, reason }, place) => (
        <li key={replyClass}>
          {place > 0 && `${t('evidence.orElse')} `}
          <b>{smtp(`classes.${replyClass}.name`)}</b>
          {' — '}
          {smtp(`reasons.${reason.id}` as 'reasons.names-block-list', { value: reason.value ?? '' })}
        </li>
      ))}
    </ul>
  )
}

interface CorrectionProps {
  readonly id: QuestionId | CheckId
  /** Undefined while nobody has answered. */
  readonly chosen: string | undefined
  readonly found: string | undefined
}

/** The answers to choose from, in the article's order, with their words. */
function useOptions(id: CorrectionProps['id']): { title: string; options: readonly [string, string][] } {
  const t = useWords()
  const { questions, checks } = textsOf(useLanguage())
  const texts = isQuestion(id) ? questions[id] : checks[id]
  const labels = isQuestion(id) ? questions[id]?.options : checks[id]?.results
  const ids = Object.keys(isQuestion(id) ? article.questions[id].options : article.checks[id].results)
  const without = isQuestion(id) ? t('question.unknown') : t('check.unchecked')
  return {
    title: texts?.title ?? id,
    options: ids.map((option) => [option, (labels?.[option]?.label ?? without).replaceAll('`', '')]),
  }
}

function Correction({ id, chosen, found }: CorrectionProps) {
  const t = useWords()
  const { answers } = useDiagnosis()
  const language = useLanguage()
  const navigate = useNavigate()
  const { title, options } = useOptions(id)
  const value = chosen ?? (isQuestion(id) ? UNKNOWN : UNCHECKED)
  const change = (next: string) =>
    navigate(addressOf(language, 'evidence', answer(article, answers, id, next)), {
      replace: true,
      preventScrollReset: true,
    })
  return (
    <div className={styles.correction}>
      <label htmlFor={`answer-${id}`}>{title}</label>
      <div className={styles.choice}>
        <select
          id={`answer-${id}`}
          aria-describedby={`origin-${id}`}
          value={value}
          onChange={(event) => change(event.target.value)}
        >
          {options.map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </select>
        <span className={styles.chosen} aria-hidden="true">
          {options.find(([option]) => option === value)?.[1]}
        </span>
      </div>
      <p id={`origin-${id}`} className={styles.origin}>
        {found === undefined
          ? t('evidence.notTold')
          : found === value
            ? t('evidence.fromText')
            : t('evidence.yours', { answer: options.find(([option]) => option === found)?.[1] ?? found })}
      </p>
    </div>
  )
}
