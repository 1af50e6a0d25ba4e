import type { Family } from '#commands'
import { type Audience, stepsFor } from '#event-2004/steps'
import type { Step } from '#event-2004/topic'
import { usePaper } from '../paper/input.ts'
import type { PrintWords } from '../words.ts'
import { Box } from './Box.tsx'
import styles from './blocks.module.css'
import { PrintedCommand } from './PrintedCommand.tsx'
import { Texts } from './Texts.tsx'

export interface ListedStep {
  readonly id: string
  readonly number: number
  readonly step: Step
}

type StepTexts = (texts: PrintWords['texts']) => { readonly [step: string]: string } | undefined

/** The steps that the printed versions and the known side leave, numbered. */
export const listedSteps = (
  steps: { readonly [step: string]: Step },
  audience: Audience,
): readonly ListedStep[] =>
  stepsFor(steps, audience).map(([id, step], place) => ({ id, number: place + 1, step }))

interface Props {
  readonly steps: readonly ListedStep[]
  readonly texts: StepTexts
  /** A box before each, to tick when it is done. */
  readonly boxes?: boolean
  /** They stand in a column already. */
  readonly inColumn?: boolean
}

/** Steps in two columns; in two languages, one below the other with the languages side by side. */
export function PrintedSteps({ steps, texts, boxes = false, inColumn = false }: Props) {
  const { words, choices, families } = usePaper()
  return (
    <div className={words.length > 1 || inColumn ? undefined : styles.columns}>
      {steps.map(({ id, number, step }) => (
        <div key={id} className={styles.step}>
          <div className={styles.what}>
            <span className={styles.stepNumber}>
              {boxes && <Box />}
              {number}
            </span>
            <Texts of={(one) => `${limits(step, families, one)}${texts(one.texts)?.[id] ?? ''}`} />
          </div>
          {choices.commands &&
            [step.run ?? []].flat().map((command, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the commands of a step never move.
              <PrintedCommand key={place} command={command} />
            ))}
        </div>
      ))}
    </div>
  )
}

/** For whom a step is, where it is not for everybody. */
const limits = ({ only, side }: Step, families: readonly Family[], { ui }: PrintWords): string =>
  [only && families.length > 1 ? ui.family[only] : undefined, side && ui.side[side]]
    .filter((limit) => limit !== undefined)
    .map((limit) => `${limit}: `)
    .join('')
