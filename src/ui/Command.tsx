import { useId } from 'react'
import type { ByFamily, Command as CommandData, Family, Values } from '#commands'
import { Code } from './Code.tsx'
import styles from './Command.module.css'
import { Icon } from './Icon.tsx'
import { useWords } from './useWords.ts'

/** The tick "I did this". */
export interface Mark {
  readonly checked: boolean
  set(checked: boolean): void
}

interface Props {
  readonly command: CommandData
  readonly family: Family
  readonly values: Values
  /** Only where what was done is kept in mind. */
  readonly mark?: Mark | undefined
}

/** A command for one family of versions, with the person's own values marked in it, and what takes it back. */
export function Command({ command, family, values, mark }: Props) {
  const t = useWords()
  const code = useId()
  return (
    <div className={styles.command}>
      <Code
        heading={
          <>
            <Kind kind={command.kind} />
            <span>{t(command.shell === 'windows' ? 'command.windows' : 'command.exchange')}</span>
          </>
        }
        id={code}
        {...{ command, family, values }}
      />
      {mark !== undefined && <Tick mark={mark} describedBy={code} />}
      {command.kind === 'changes' && command.undo !== null && (
        <div className={styles.undo}>
          <Code heading={<Kind kind="undo" />} command={command.undo} {...{ family, values }} />
        </div>
      )}
    </div>
  )
}

/** What takes a change back, by itself. */
export function UndoCommand({
  undo,
  family,
  values,
}: {
  readonly undo: ByFamily
  readonly family: Family
  readonly values: Values
}) {
  return (
    <div className={styles.command}>
      <Code heading={<Kind kind="undo" />} command={undo} {...{ family, values }} />
    </div>
  )
}

/** What a command does: in a word, with an icon. */
function Kind({ kind }: { readonly kind: CommandData['kind'] | 'undo' }) {
  const t = useWords()
  return (
    <span className={`${styles.kind} ${kind === 'changes' ? styles.changes : ''}`}>
      <Icon name={kind} />
      {t(`command.${kind}`)}
    </span>
  )
}

function Tick({ mark, describedBy }: { readonly mark: Mark; readonly describedBy: string }) {
  const t = useWords()
  return (
    <div className={styles.mark}>
      <label>
        <input
          type="checkbox"
          checked={mark.checked}
          onChange={(event) => mark.set(event.target.checked)}
          aria-describedby={describedBy}
        />
        {t('undo.mark')}
      </label>
      <span role="status">{mark.checked ? t('undo.marked') : ''}</span>
    </div>
  )
}
