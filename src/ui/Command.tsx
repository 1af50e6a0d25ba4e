import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ByFamily,
  type Command as CommandData,
  type Family,
  type Place,
  pieces,
  type Values,
} from '#commands'
import styles from './Command.module.css'
import { CopyButton } from './CopyButton.tsx'

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
  const { t } = useTranslation('ui')
  const code = useId()
  return (
    <div className={styles.command}>
      <Code
        heading={
          <>
            <span className={`${styles.kind} ${command.kind === 'changes' ? styles.changes : ''}`}>
              {t(`command.${command.kind}`)}
            </span>
            <span>{t(command.shell === 'windows' ? 'command.windows' : 'command.exchange')}</span>
          </>
        }
        id={code}
        {...{ command, family, values }}
      />
      {mark !== undefined && <Tick mark={mark} describedBy={code} />}
      {command.kind === 'changes' && command.undo !== null && (
        <div className={styles.undo}>
          <Code
            heading={<span className={styles.kind}>{t('command.undo')}</span>}
            command={command.undo}
            {...{ family, values }}
          />
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
  const { t } = useTranslation('ui')
  return (
    <div className={styles.command}>
      <Code
        heading={<span className={styles.kind}>{t('command.undo')}</span>}
        command={undo}
        {...{ family, values }}
      />
    </div>
  )
}

function Tick({ mark, describedBy }: { readonly mark: Mark; readonly describedBy: string }) {
  const { t } = useTranslation('ui')
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

interface CodeProps {
  readonly heading: React.ReactNode
  readonly id?: string
  readonly command: ByFamily
  readonly family: Family
  readonly values: Values
}

function Code({ heading, id, command, family, values }: CodeProps) {
  const { t } = useTranslation('ui')
  const template = command[family]
  if (template === null)
    return <p className={styles.none}>{t('command.notInFamily', { family: t(`family.${family}`) })}</p>
  const shown = pieces(template, values, (place: Place) => t(`place.${place}.name`))
  return (
    <>
      <div className={styles.bar}>
        {heading}
        <CopyButton label={t('copy.command')} text={() => shown.map((piece) => piece.text).join('')} />
      </div>
      <pre className={styles.code} translate="no" id={id}>
        <code>
          {shown.map(({ text, place, filled }, i) =>
            place === undefined ? (
              text
            ) : (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one template never move.
                key={i}
                className={`${styles.value} ${filled ? '' : styles.empty}`}
                title={t(`place.${place}.name`)}
              >
                {text}
              </span>
            ),
          )}
        </code>
      </pre>
    </>
  )
}
