import {
  textsOf,
  useDiagnosis,
  useDiagnosisStore,
  useFamily,
  useLanguage,
  useMarks,
  useSide,
  useValues,
} from '#diagnosis'
import { article, type CheckId } from '#event-2004/article'
import { citationsOf } from '#event-2004/citations'
import { sources } from '#event-2004/sources'
import { stepsFor } from '#event-2004/steps'
import type { EventCheck } from '#event-2004/topic'
import { Cautions } from '#ui/Cautions.tsx'
import { FamilyChoice } from '#ui/FamilyChoice.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Link } from '#ui/Link.tsx'
import { Prose } from '#ui/Prose.tsx'
import { Provenance } from '#ui/Provenance.tsx'
import styles from '#ui/Step.module.css'
import { Steps } from '#ui/Steps.tsx'
import { AT_FIRST, useWhole } from '#ui/useWhole.ts'
import { useWords } from '#ui/useWords.ts'
import { Results } from './Results.tsx'
import { WhyNext } from './WhyNext.tsx'

/** One check: what is to be found out, why now, how, and what was found. */
export function CheckPage({ id }: { readonly id: CheckId }) {
  const t = useWords()
  const [family, setFamily] = useFamily()
  const values = useValues()
  const side = useSide()
  const { at } = useDiagnosis()
  const mark = useMarks(id, 'steps')
  const texts = textsOf(useLanguage()).checks[id]
  const check: EventCheck = article.checks[id]
  const whole = useWhole()
  const asksPostmaster = side !== 'ours' && Object.values(check.steps).some((step) => step.side === 'theirs')
  if (texts === undefined) return null
  return (
    <article className={styles.page} data-whole={whole}>
      <header className={styles.section}>
        <p className={styles.kicker}>{t('check.kind')}</p>
        <Heading page={id} title={texts.title} />
        <p className={styles.lead}>
          <Prose text={texts.aim} />
        </p>
      </header>
      <WhyNext check={id} />
      <Cautions texts={texts.cautions} />
      <section className={styles.section} aria-labelledby="steps">
        <h2 id="steps">{t('check.steps')}</h2>
        <FamilyChoice family={family} onChange={setFamily} />
        <Steps
          steps={stepsFor(check.steps, { families: [family], side })}
          texts={texts.steps}
          most={whole ? undefined : AT_FIRST}
          {...{ family, values, mark }}
        />
        {whole && asksPostmaster && (
          <p>
            <Link to={at('letter')}>{t('letter.link')}</Link>
          </p>
        )}
      </section>
      {whole && (
        <>
          <Results id={id} results={check.results} texts={texts.results} />
          <Note id={id} />
          <Provenance item={check.item} sources={citationsOf(check).map((source) => sources[source])} />
        </>
      )}
    </article>
  )
}

function Note({ id }: { readonly id: string }) {
  const t = useWords()
  const note = useDiagnosisStore((s) => s.notes[id] ?? '')
  const setNote = useDiagnosisStore((s) => s.setNote)
  return (
    <section className={`${styles.section} ${styles.note}`}>
      <label htmlFor="note">{t('check.note')}</label>
      <textarea id="note" rows={3} value={note} onChange={(event) => setNote(id, event.target.value)} />
    </section>
  )
}
