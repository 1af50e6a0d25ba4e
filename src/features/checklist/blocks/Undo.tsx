import type { UndoEntry } from '#diagnosis'
import { shownTime } from '#event-2004/report/time'
import { titleOf } from '#event-2004/wording'
import { usePaper } from '../paper/input.ts'
import { Box } from './Box.tsx'
import styles from './blocks.module.css'
import { Lines } from './PrintedCommand.tsx'
import { Label, Texts } from './Texts.tsx'

/** A change that was made, with what takes it back as it was on that day, for that version. */
export function UndoOf({ entry }: { readonly entry: UndoEntry }) {
  const paper = usePaper()
  const { language } = paper.words[0]
  return (
    <div className={styles.undo}>
      <Box />
      <div>
        <b>
          <Label of={({ texts }) => entry.nodes.map((node) => titleOf(texts, node)).join('; ')} />
        </b>{' '}
        <Label of={({ print }) => print.done} />: {shownTime(entry.at, language)}
        {entry.command.undo !== null && (
          <Lines command={entry.command.undo} shell={entry.command.shell} undo of={entry} wide />
        )}
      </div>
    </div>
  )
}

const ROWS = 5

/** Rows for what is changed away from the screen. */
export function UndoRows() {
  return (
    <div className={styles.block}>
      <h3>
        <Label of={({ print }) => print.undo.title} />
      </h3>
      <Texts of={({ print }) => print.undo.text} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.wide}>
              <Label of={({ print }) => print.undo.what} />
            </th>
            <th className={styles.wide}>
              <Label of={({ print }) => print.undo.how} />
            </th>
            <th>
              <Label of={({ print }) => print.undo.who} />
            </th>
            <th>
              <Label of={({ print }) => print.undo.back} />
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: ROWS }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one row is like another.
            <tr key={row}>
              <td />
              <td />
              <td />
              <td className={styles.tick}>
                <Box />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
