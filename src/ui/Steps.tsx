import type { Command as CommandData, Family, Values } from '#commands'
import { Command, type Mark } from './Command.tsx'
import { Prose } from './Prose.tsx'
import styles from './Step.module.css'
import { useWords } from './useWords.ts'

/** One thing to do, as the article has it. */
interface Step {
  readonly run?: CommandData | readonly CommandData[]
  readonly side?: 'ours' | 'theirs'
}

interface Props {
  /** Those that are for this family and side, by their names. */
  readonly steps: readonly (readonly [step: string, Step])[]
  readonly texts: { readonly [step: string]: string }
  readonly family: Family
  readonly values: Values
  /** The tick of a step's command, by its place; without it commands have none. */
  readonly mark?: ((step: string, place: number) => Mark | undefined) | undefined
  /** Only the first of them. */
  readonly most?: number | undefined
}

/** Numbered steps with their commands. */
export function Steps({ steps, texts, family, values, mark, most }: Props) {
  const t = useWords()
  return (
    <ol className={styles.steps}>
      {steps.slice(0, most).map(([id, step]) => (
        <li key={id}>
          <div className={styles.step}>
            {step.side !== undefined && <span className={styles.side}>{t(`side.${step.side}`)}</span>}
            <p>
              <Prose text={texts[id] ?? ''} />
            </p>
            {[step.run ?? []].flat().map((command, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the commands of a step never move.
              <Command key={i} {...{ command, family, values }} mark={mark?.(id, i)} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
