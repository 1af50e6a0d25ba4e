import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { article, type CheckId } from '#event-2004/article'
import type { EventCheck } from '#event-2004/topic'
import { answerTexts } from '#event-2004/wording'
import { Prose } from '#ui/Prose.tsx'
import styles from '#ui/Step.module.css'
import { useWords } from '#ui/useWords.ts'

/** Why this check has its place: the answers that speak for the cause it can confirm. */
export function WhyNext({ check: id }: { readonly check: CheckId }) {
  const t = useWords()
  const { session } = useDiagnosis()
  const language = useLanguage()
  const texts = textsOf(language)
  const check: EventCheck = article.checks[id]
  const results = Object.values(check.results)
  const causes = new Set(
    results.flatMap(({ confirms, moves }) => (confirms === undefined ? Object.keys(moves ?? {}) : confirms)),
  )
  const best = session.ranked.find(({ cause }) => causes.has(cause))
  const reasons = (best?.because ?? []).filter(({ weight }) => weight > 0 && Number.isFinite(weight))
  // What this very check found is no reason for doing it.
  const others = reasons.filter(({ node }) => node !== id)
  if (best === undefined || others.length === 0) return null
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    others.map(({ node, answer }) => answerTexts(texts, node, answer)?.because ?? ''),
  )
  const key = session.agenda[0] === id ? 'check.why.next' : 'check.why.later'
  const cause = texts.causes[best.cause]?.name
  return (
    <p className={styles.why}>
      <Prose text={t(key, { cause, reasons: list })} />
    </p>
  )
}
