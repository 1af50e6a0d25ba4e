import { type Family, pieces, type Values } from '#commands'
import { textsOf, useDiagnosis, useDiagnosisStore, useLanguage, useListedChanges } from '#diagnosis'
import { type Change, changesOf, inFamily } from '#event-2004/changes'
import { titleOf } from '#event-2004/wording'
import { UndoCommand } from '#ui/Command.tsx'
import styles from '#ui/Step.module.css'
import { UndoCount, UndoList } from '#ui/UndoList.tsx'
import { useWords } from '#ui/useWords.ts'

interface Props {
  readonly family: Family
  readonly values: Values
}

/** What was marked as done and must be put back; folded away, what else the checks done so far can have changed. */
export function PutBack({ family, values }: Props) {
  const t = useWords()
  const { open, takenBack } = useListedChanges()
  const texts = textsOf(useLanguage())
  const possible = usePossible(family, values)
  return (
    <section className={styles.section} aria-labelledby="back">
      <h2 id="back" tabIndex={-1}>
        {t('cause.putBack')}
      </h2>
      {open.length + takenBack.length > 0 && <UndoCount count={open.length} />}
      {open.length > 0 ? (
        <>
          <p>{t('undo.intro')}</p>
          <UndoList changes={open} after="back" />
        </>
      ) : (
        <p className={styles.soft}>
          {t(
            takenBack.length > 0
              ? 'undo.allBack'
              : possible.length > 0
                ? 'undo.none'
                : 'cause.nothingToPutBack',
          )}
        </p>
      )}
      {takenBack.length > 0 && (
        <details>
          <summary>{t('undo.history', { count: takenBack.length })}</summary>
          <UndoList changes={takenBack} after="back" />
        </details>
      )}
      {possible.length > 0 && (
        <details>
          <summary>{t('undo.possible', { count: possible.length })}</summary>
          <div className={styles.section}>
            <p>{t('cause.putBackText')}</p>
            <ul className={styles.list}>
              {possible.map(({ key, node, command }) => (
                <li key={key} className={styles.step}>
                  <p className={styles.soft}>{titleOf(texts, node)}</p>
                  <UndoCommand undo={command.undo} family={family} values={values} />
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  )
}

/** Changes of the nodes answered so far that are not marked, the last first; each undo once: several checks turn up the same log. */
function usePossible(family: Family, values: Values): readonly Change[] {
  const { session } = useDiagnosis()
  const done = useDiagnosisStore((s) => s.done)
  const textOf = (change: Change): string | undefined => {
    const undo = inFamily(change, family)?.undo
    return undo === undefined
      ? undefined
      : pieces(undo, values, (place) => place)
          .map(({ text }) => text)
          .join('')
  }
  const all = session.path.flatMap(({ node }) => changesOf(node))
  const seen = new Set(all.filter(({ key }) => Object.hasOwn(done, key)).map(textOf))
  const possible = all.filter((change) => {
    const text = textOf(change)
    return text !== undefined && !seen.has(text) && seen.add(text)
  })
  return possible.reverse()
}
