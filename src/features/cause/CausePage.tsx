import { textsOf, useDiagnosis, useFamily, useLanguage, useMarks, useSide, useValues } from '#diagnosis'
import { article, type CauseId } from '#event-2004/article'
import { citationsOf } from '#event-2004/citations'
import { sources } from '#event-2004/sources'
import { stepsFor } from '#event-2004/steps'
import type { EventCause } from '#event-2004/topic'
import { answerTexts } from '#event-2004/wording'
import { ButtonLink } from '#ui/Button.tsx'
import { Cautions } from '#ui/Cautions.tsx'
import { FamilyChoice } from '#ui/FamilyChoice.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Provenance } from '#ui/Provenance.tsx'
import styles from '#ui/Step.module.css'
import { Steps } from '#ui/Steps.tsx'
import { AT_FIRST, useWhole } from '#ui/useWhole.ts'
import { useWords } from '#ui/useWords.ts'
import { PutBack } from './PutBack.tsx'

/** A cause: what it is, what led here, the fix, how to verify it, what to put back. */
export function CausePage({ id }: { readonly id: CauseId }) {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const [family, setFamily] = useFamily()
  const values = useValues()
  const side = useSide()
  const audience = { families: [family], side }
  const markFix = useMarks(id, 'fix')
  const markVerify = useMarks(id, 'verify')
  const texts = textsOf(useLanguage()).causes[id]
  const cause: EventCause = article.causes[id]
  const next = session.questions[0] ?? session.agenda[0] ?? article.escalation
  const whole = useWhole()
  const confirmed = session.confirmed.includes(id)
  if (texts === undefined) return null
  return (
    <article className={styles.page} data-whole={whole}>
      <header className={styles.section}>
        <p className={styles.kicker} {...(confirmed && { 'data-found': true })}>
          {confirmed && <Icon name="found" />}
          {t(confirmed ? 'cause.found' : 'cause.possible')}
        </p>
        <Heading page={id} title={texts.title} />
        <p className={styles.lead}>
          <Prose text={texts.what} />
        </p>
      </header>
      <WhatLedHere cause={id} />
      <Cautions texts={texts.cautions} />
      <FamilyChoice family={family} onChange={setFamily} />
      <section className={styles.section} aria-labelledby="fix">
        <h2 id="fix">{t('cause.fix')}</h2>
        <Steps
          steps={stepsFor(cause.fix, audience)}
          texts={texts.fix}
          mark={markFix}
          most={whole ? undefined : AT_FIRST}
          {...{ family, values }}
        />
      </section>
      {whole && (
        <>
          <section className={styles.section} aria-labelledby="verify">
            <h2 id="verify">{t('cause.verify')}</h2>
            <Steps
              steps={stepsFor(cause.verify, audience)}
              texts={texts.verify}
              mark={markVerify}
              {...{ family, values }}
            />
          </section>
          <PutBack family={family} values={values} />
          <div className={styles.links}>
            <ButtonLink to={at(next)} state={{ from: id }}>
              {t('cause.goOn')}
            </ButtonLink>
            <ButtonLink to={at('report')}>{t('report.link')}</ButtonLink>
            {side === 'theirs' && <ButtonLink to={at('letter')}>{t('letter.link')}</ButtonLink>}
          </div>
          <Provenance item={cause.item} sources={citationsOf(cause).map((source) => sources[source])} />
        </>
      )}
    </article>
  )
}

/** The answers for and against the cause, or what ruled it out. */
function WhatLedHere({ cause }: { readonly cause: CauseId }) {
  const t = useWords()
  const { session } = useDiagnosis()
  const texts = textsOf(useLanguage())
  const ruledOut = session.ruledOut.find((one) => one.cause === cause)
  const reasons = ruledOut?.because ?? session.ranked.find((one) => one.cause === cause)?.because ?? []
  const words = reasons.map(({ node, answer, weight }) => ({
    key: `${node}=${answer}`,
    against: weight < 0,
    text: answerTexts(texts, node, answer)?.because,
  }))
  const list = (wanted: boolean) => words.filter(({ against }) => against === wanted)
  return (
    <section className={styles.section} aria-labelledby="led">
      <h2 id="led">{t('cause.evidence')}</h2>
      {ruledOut !== undefined && <Notice kind="caution" title={t('cause.ruledOut')} />}
      {words.length === 0 && <p className={styles.soft}>{t('cause.noEvidence')}</p>}
      {[false, true].map((against) =>
        list(against).length === 0 ? null : (
          <div key={String(against)}>
            <p>{t(against ? 'cause.against' : 'cause.for')}</p>
            <ul className={styles.reasons}>
              {list(against).map(({ key, text }) => (
                <li key={key}>
                  <Prose text={text ?? ''} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  )
}
