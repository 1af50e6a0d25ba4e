import { UNCHECKED } from '#engine'
import { article, type CheckId } from '#event-2004/article'
import { visible } from '#event-2004/report/visible'
import { filled } from '#event-2004/report/words'
import type { EventCheck } from '#event-2004/topic'
import { usePaper } from '../paper/input.ts'
import { Box } from './Box.tsx'
import styles from './blocks.module.css'
import { Cautions } from './Cautions.tsx'
import { type ListedStep, PrintedSteps } from './PrintedSteps.tsx'
import { Label, Texts } from './Texts.tsx'

interface Props {
  readonly id: CheckId
  readonly result: string | undefined
}

/** Number, box, what is to be found out, and which item of the article it carries out. */
export function CheckHead({ id, result, number }: Props & { readonly number: number }) {
  const { item }: EventCheck = article.checks[id]
  return (
    <div className={styles.checkHead}>
      <div className={styles.bar}>
        <span className={styles.number}>{number}</span>
        <Box ticked={result !== undefined} />
        <h3>
          <Label of={({ texts }) => texts.checks[id]?.title} />
        </h3>
        <span className={styles.item}>
          <Label
            of={({ print }) =>
              item === undefined ? print.addition : filled(print.item, { item: String(item) })
            }
          />
        </span>
      </div>
      <Texts of={({ texts }) => texts.checks[id]?.aim} />
      <Cautions of={({ texts }) => texts.checks[id]?.cautions} />
    </div>
  )
}

export const CheckSteps = ({
  id,
  steps,
}: {
  readonly id: CheckId
  readonly steps: readonly ListedStep[]
}) => <PrintedSteps steps={steps} texts={(texts) => texts.checks[id]?.steps} />

/** How each outcome looks, with its box, and room to write. */
export function CheckResults({ id, result }: Props) {
  const { words, notes, choices } = usePaper()
  const note = choices.notes ? notes[id]?.trim() : undefined
  return (
    <div className={styles.results}>
      <div className={words.length > 1 ? undefined : styles.outcomes}>
        {Object.keys(article.checks[id].results)
          .filter((one) => one !== UNCHECKED)
          .map((one) => (
            <div key={one} className={styles.outcome}>
              <Box ticked={one === result} />
              <Texts
                of={({ texts, ui }) => {
                  const said = texts.checks[id]?.results[one]
                  const verdict = one === 'found' || one === 'clear' ? `${ui.check[one]} ` : ''
                  return `${verdict}${said?.label}. ${said?.looks}`
                }}
              />
            </div>
          ))}
      </div>
      <div className={styles.fill}>
        <span className={styles.unchecked}>
          <Box ticked={result === UNCHECKED} /> <Label of={({ print }) => print.unchecked} />
        </span>
        <Blank of={({ print }) => print.name} />
        <Blank of={({ print }) => print.time} />
      </div>
      {note !== undefined && note !== '' && (
        <p className={styles.note} dir="auto">
          {visible(note)}
        </p>
      )}
      <div className={styles.fill}>
        <Blank of={({ print }) => print.note} />
      </div>
    </div>
  )
}

const Blank = ({ of }: { readonly of: Parameters<typeof Label>[0]['of'] }) => (
  <span className={styles.blank}>
    <Label of={of} />
    {':'}
  </span>
)
