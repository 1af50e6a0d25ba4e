import { useDiagnosis } from '#diagnosis'
import { type ResultTexts, UNCHECKED } from '#engine'
import { Choice, Choices } from '#ui/Choices.tsx'
import { Prose } from '#ui/Prose.tsx'
import styles from '#ui/Step.module.css'
import { useWords } from '#ui/useWords.ts'

interface Props {
  readonly id: string
  readonly results: object
  readonly texts: { readonly [result: string]: ResultTexts }
}

/** How each outcome looks; each is a link to where it leads. */
export function Results({ id, results, texts }: Props) {
  const t = useWords()
  const { answers, choose } = useDiagnosis()
  return (
    <section className={styles.section} aria-labelledby="results">
      <h2 id="results">{t('check.results')}</h2>
      <Choices>
        {Object.keys(results).map((result) => {
          const { to, dropped } = choose(id, result)
          const words = texts[result]
          const verdict =
            result === 'found' || result === 'clear' || result === UNCHECKED ? result : undefined
          return (
            <Choice
              key={result}
              id={result}
              to={to}
              state={{ from: id, dropped }}
              chosen={answers[id] === result}
              verdict={verdict}
              label={
                <>
                  {result === 'found' || result === 'clear' ? `${t(`check.${result}`)} ` : ''}
                  {words === undefined ? t('check.unchecked') : <Prose text={words.label} />}
                </>
              }
              looks={words === undefined ? t('check.uncheckedLooks') : <Prose text={words.looks} />}
            />
          )
        })}
      </Choices>
    </section>
  )
}
