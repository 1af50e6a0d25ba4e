import styles from './blocks.module.css'
import { Label, Texts } from './Texts.tsx'

/** How commands are to be read: what stands at the end of a line, and what is not there. */
export function Legend() {
  return (
    <div className={styles.block}>
      <h3>
        <Label of={({ print }) => print.legend.title} />
      </h3>
      <Texts of={({ print }) => `${print.legend.line}`} />
      <div className={styles.marks}>
        <span className={styles.line} data-joint="space" />
        <Texts of={({ print }) => print.legend.space} />
        <span className={styles.line} data-joint="none" />
        <Texts of={({ print }) => print.legend.none} />
      </div>
      <Texts of={({ print }) => `${print.legend.hyphen} ${print.legend.shells}`} />
    </div>
  )
}
