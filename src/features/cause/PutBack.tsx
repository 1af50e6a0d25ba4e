import { useTranslation } from 'react-i18next'
import {
  type Changes,
  type Command as CommandData,
  type Family,
  type Place,
  pieces,
  type Values,
} from '#commands'
import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { article } from '#event-2004/article'
import type { EventCheck } from '#event-2004/topic'
import { Command } from '#ui/Command.tsx'
import styles from '#ui/Step.module.css'

interface Props {
  readonly family: Family
  readonly values: Values
}

const changes = (
  command: CommandData,
): command is Changes & { readonly undo: NonNullable<Changes['undo']> } =>
  command.kind === 'changes' && command.undo !== null

const isCheck = (id: string): id is keyof typeof article.checks => Object.hasOwn(article.checks, id)

/** What the checks done so far may have switched off or turned up: every change with its undo, each once. */
export function PutBack({ family, values }: Props) {
  const { t } = useTranslation('ui')
  const { session } = useDiagnosis()
  const { checks } = textsOf(useLanguage())
  const done = session.path.flatMap(({ node }) => {
    if (!isCheck(node)) return []
    const { steps }: EventCheck = article.checks[node]
    const commands = Object.values(steps).flatMap(({ run }) => [run ?? []].flat().filter(changes))
    return commands.map((command) => ({
      node,
      undo: { kind: 'changes' as const, source: command.source, ...command.undo, undo: null },
    }))
  })
  // The same connector's logging is turned up by more than one check.
  const seen = new Set<string>()
  const undos = done.filter(({ undo }) => {
    const template = undo[family]
    const text =
      template === null
        ? ''
        : pieces(template, values, (place: Place) => place)
            .map((p) => p.text)
            .join('')
    return text !== '' && !seen.has(text) && seen.add(text)
  })
  return (
    <section className={styles.section} aria-labelledby="back">
      <h2 id="back">{t('cause.putBack')}</h2>
      {undos.length === 0 ? (
        <p className={styles.soft}>{t('cause.nothingToPutBack')}</p>
      ) : (
        <>
          <p>{t('cause.putBackText')}</p>
          <ul className={styles.choices}>
            {undos.map(({ node, undo }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one check can have two changes; the list only grows.
              <li key={i} className={styles.step}>
                <p className={styles.soft}>{checks[node]?.title}</p>
                <Command command={undo} family={family} values={values} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
