import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf, textsOf, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import { answer, UNKNOWN } from '#engine'
import { article } from '#event-2004/article'
import { classifyReply } from '#smtp'
import styles from './EvidencePage.module.css'

/** Questions that a reply answers, by itself or with a guess that wants a second look. */
const aboutTheReply = new Set(['reply', 'tls-error', 'stage', 'denied', 'lookup', 'refused', 'limit', 'said'])

/** The class of the reply with its reasons, who wrote it, and whatever else the evidence answered: each can be changed. */
export function Meaning({ reply }: { readonly reply: string | undefined }) {
  const { t } = useTranslation('ui')
  const { session, answers } = useDiagnosis()
  const fromEvidence = useDiagnosisStore((s) => s.evidence?.answers)
  const shown = session.way.filter(
    (id) => aboutTheReply.has(id) || (fromEvidence !== undefined && id in fromEvidence),
  )
  return (
    <section className={styles.meaning} aria-labelledby="meaning">
      <h2 id="meaning">{t('evidence.meaning')}</h2>
      {reply !== undefined && <Reasons reply={reply} />}
      {shown.map((id) => (
        <Correction key={id} id={id} chosen={answers[id] ?? UNKNOWN} found={fromEvidence?.[id]} />
      ))}
    </section>
  )
}

/** Why the classifier thinks so; its second thought too, since the first may be wrong. */
function Reasons({ reply }: { readonly reply: string }) {
  const { t } = useTranslation('ui')
  const { t: smtp } = useTranslation('smtp')
  const { ranked, undecided } = classifyReply(reply)
  if (undecided || ranked.length === 0) return <p>{t('evidence.undecided')}</p>
  return (
    <ul className={styles.classes}>
      {ranked.slice(0, 2).map(({ class: replyClass, reason }, place) => (
        <li key={replyClass}>
          {place > 0 && `${t('evidence.orElse')} `}
          <b>{smtp(`classes.${replyClass}.name`)}</b>
          {' — '}
          {smtp(`reasons.${reason.id}` as 'reasons.code', { value: reason.value ?? '' })}
        </li>
      ))}
    </ul>
  )
}

interface CorrectionProps {
  readonly id: keyof typeof article.questions
  readonly chosen: string
  readonly found: string | undefined
}

function Correction({ id, chosen, found }: CorrectionProps) {
  const { t } = useTranslation('ui')
  const { answers } = useDiagnosis()
  const language = useLanguage()
  const navigate = useNavigate()
  const texts = textsOf(language).questions[id]
  const change = (value: string) =>
    navigate(addressOf(language, 'evidence', answer(article, answers, id, value)), {
      replace: true,
      preventScrollReset: true,
    })
  return (
    <div className={styles.correction}>
      <label htmlFor={`answer-${id}`}>{texts?.title}</label>
      <select id={`answer-${id}`} value={chosen} onChange={(event) => change(event.target.value)}>
        {Object.keys(article.questions[id].options).map((option) => (
          <option key={option} value={option}>
            {(texts?.options[option]?.label ?? t('question.unknown')).replaceAll('`', '')}
          </option>
        ))}
      </select>
      <p className={styles.origin}>
        {found === undefined
          ? t('evidence.notTold')
          : found === chosen
            ? t('evidence.fromText')
            : t('evidence.yours')}
      </p>
    </div>
  )
}
