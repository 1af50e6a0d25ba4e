import type { ByFamily, Command, Family, Values } from '#commands'
import { filled } from '#event-2004/report/words'
import { textOf } from '#event-2004/undo'
import { usePaper } from '../paper/input.ts'
import styles from './blocks.module.css'
import { Label } from './Texts.tsx'
import { wrapCommand } from './wrap.ts'

/** In characters of 9 pt: a column of a page, and the whole width of it. */
const COLUMN = 39
const WHOLE = 88

interface Variant {
  readonly family: Family | undefined
  /** `null` where the family has no such command. */
  readonly text: string | null
}

/** What a change was made with: its undo is of the same version, with the same values. */
interface MadeWith {
  readonly family: Family
  readonly values: Values
}

/** The command for each family that is printed; once, where it is the same for both. */
function useVariants(command: ByFamily, of?: MadeWith): readonly Variant[] {
  const paper = usePaper()
  const [{ ui }] = paper.words
  const values = of?.values ?? paper.values
  const families = of === undefined ? paper.families : [of.family]
  const variants = families.map((family): Variant => {
    const template = command[family]
    const text = template && textOf(template, values, (place) => ui.place[place].name, ui.blank)
    return { family: families.length > 1 ? family : undefined, text }
  })
  const [first, second] = variants
  return first !== undefined && first.text === second?.text ? [{ ...first, family: undefined }] : variants
}

/** A command in full, and what takes it back. */
export function PrintedCommand({ command }: { readonly command: Command }) {
  return (
    <>
      <Lines command={command} shell={command.shell} changes={command.kind === 'changes'} />
      {command.kind === 'changes' && command.undo !== null && (
        <Lines command={command.undo} shell={command.shell} undo />
      )}
    </>
  )
}

interface LinesProps {
  readonly command: ByFamily
  readonly shell?: Command['shell'] | undefined
  readonly changes?: boolean
  readonly undo?: boolean
  readonly of?: MadeWith
  /** Across the page. */
  readonly wide?: boolean
}

export function Lines({
  command,
  shell = 'exchange',
  changes = false,
  undo = false,
  of,
  wide = false,
}: LinesProps) {
  const { words } = usePaper()
  const variants = useVariants(command, of)
  return variants.map(({ family, text }) => (
    <div key={family ?? 'both'} className={styles.command}>
      <span className={styles.shell}>{shell === 'windows' ? 'PS' : 'EMS'}</span>
      <div className={changes ? styles.changes : styles.reads}>
        {(undo || family !== undefined) && (
          <div className={styles.commandLabel}>
            {family !== undefined && (
              <>
                <Label of={({ ui }) => ui.family[family]} />
                {text !== null && ': '}
              </>
            )}
            {undo && <Label of={({ ui }) => ui.command.undo} />}
          </div>
        )}
        {text === null ? (
          <Label
            of={({ ui }) =>
              filled(ui.command.notInFamily, { family: family === undefined ? '' : ui.family[family] })
            }
          />
        ) : (
          <code translate="no">
            {wrapCommand(text, wide || words.length > 1 ? WHOLE : COLUMN).map(
              ({ text: line, joint }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one command never move.
                <span key={place} className={styles.line} data-joint={joint}>
                  {line}
                </span>
              ),
            )}
          </code>
        )}
      </div>
    </div>
  ))
}
