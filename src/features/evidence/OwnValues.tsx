import { isValid, type Place } from '#commands'
import { places, useDiagnosisStore, useValues } from '#diagnosis'
import { useWords } from '#ui/useWords.ts'
import styles from './EvidencePage.module.css'

/** Values that go into the commands; empty ones leave the place's name there. */
export function OwnValues() {
  const t = useWords()
  return (
    <section className={styles.values} aria-labelledby="values">
      <h2 id="values">{t('values.title')}</h2>
      <p className={styles.origin}>{t('values.text')}</p>
      <div className={styles.grid}>
        {places.map((place) => (
          <Value key={place} place={place} />
        ))}
      </div>
    </section>
  )
}

function Value({ place }: { readonly place: Place }) {
  const t = useWords()
  const value = useValues()[place]
  // While it is being typed, a text of blanks is still the person's text.
  const typed = useDiagnosisStore((s) => s.corrections[place])
  const correct = useDiagnosisStore((s) => s.correct)
  const text = typed ?? value ?? ''
  const wrong = text.trim() !== '' && !isValid(place, text.trim())
  return (
    <div>
      <label htmlFor={`value-${place}`}>{t(`place.${place}.label`)}</label>
      <input
        id={`value-${place}`}
        value={text}
        spellCheck={false}
        autoComplete="off"
        translate="no"
        onChange={(event) => correct(place, event.target.value)}
        aria-invalid={wrong}
        aria-describedby={wrong ? `wrong-${place}` : undefined}
      />
      {wrong && (
        <p id={`wrong-${place}`} className={styles.wrong}>
          {t(`place.${place}.wrong`)}
        </p>
      )}
    </div>
  )
}
