import { article, type CauseId } from '#event-2004/article'
import { filled } from '#event-2004/report/words'
import type { EventCause } from '#event-2004/topic'
import { answerTexts } from '#event-2004/wording'
import { usePaper } from '../paper/input.ts'
import type { PrintWords } from '../words.ts'
import styles from './blocks.module.css'
import { Cautions } from './Cautions.tsx'
import { type ListedStep, PrintedSteps } from './PrintedSteps.tsx'
import { Label, Texts } from './Texts.tsx'

/** What the cause is, and what of the answers speaks for it. */
export function CauseHead({ id }: { readonly id: CauseId }) {
  const { session } = usePaper()
  const because = session.ranked.find(({ cause }) => cause === id)?.because ?? []
  const reasons = because.filter(({ weight }) => weight > 0)
  const { item }: EventCause = article.causes[id]
  return (
    <div className={styles.checkHead}>
      <div className={styles.bar}>
        <h3>
          <Label of={({ texts }) => texts.causes[id]?.title} />
        </h3>
        <span className={styles.item}>
          {session.confirmed.includes(id) && (
            <b>
              <Label of={({ print }) => print.foundCause} />
              {' · '}
            </b>
          )}
          <Label
            of={({ print }) =>
              item === undefined ? print.addition : filled(print.item, { item: String(item) })
            }
          />
        </span>
      </div>
      <Texts of={({ texts }) => texts.causes[id]?.what} />
      {reasons.length > 0 && (
        <Texts
          of={(one) => `${one.print.because}: ${reasons.map((reason) => becauseOf(reason, one)).join('; ')}.`}
        />
      )}
      <Cautions of={({ texts }) => texts.causes[id]?.cautions} />
    </div>
  )
}

const becauseOf = (
  { node, answer }: { readonly node: string; readonly answer: string },
  { texts }: PrintWords,
): string => answerTexts(texts, node, answer)?.because ?? answer

interface StepsProps {
  readonly id: CauseId
  readonly list: 'fix' | 'verify'
  readonly steps: readonly ListedStep[]
  /** Whether these are the first of their list. */
  readonly first: boolean
}

export const CauseSteps = ({ id, list, steps, first }: StepsProps) => (
  <div className={styles.causeSteps}>
    {first && (
      <h4>
        <Label of={({ ui }) => ui.cause[list]} />
      </h4>
    )}
    <PrintedSteps steps={steps} texts={(texts) => texts.causes[id]?.[list]} boxes inColumn />
  </div>
)

/** Causes that are out, each with the answer that did it. */
export function RuledOut() {
  const { outline } = usePaper()
  return (
    <div className={`${styles.block} ${styles.apart}`}>
      <h3>
        <Label of={({ print }) => print.ruledOut} />
      </h3>
      {outline.ruledOut.map(({ cause, because }) => (
        <Texts
          key={cause}
          of={(one) =>
            `${one.texts.causes[cause]?.name}: ${because.map((reason) => becauseOf(reason, one)).join('; ')}.`
          }
        />
      ))}
    </div>
  )
}
