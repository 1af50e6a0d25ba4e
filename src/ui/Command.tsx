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

interface Props {
  readonly command: CommandData
  readonly family: Family
  readonly values: Values
}

/** A command for one family of versions, with the person's own values marked in it, and what takes it back. */
export function Command({ command, family, values }: Props) {
  const { t } = useTranslation('ui')
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
        {...{ command, family, values }}
      />
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

interface CodeProps {
  readonly heading: React.ReactNode
  readonly command: ByFamily
  readonly family: Family
  readonly values: Values
}

function Code({ heading, command, family, values }: CodeProps) {
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
      <pre className={styles.code} translate="no">
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
