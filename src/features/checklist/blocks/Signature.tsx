import styles from './blocks.module.css'
import { Label } from './Texts.tsx'

const fields = ['number', 'systems', 'window'] as const
const roles = ['requested', 'approved', 'carriedOut', 'verified'] as const
const columns = ['role', 'name', 'signature', 'when'] as const

/** What change control wants to see signed. */
export function Signature() {
  return (
    <div className={styles.block}>
      <h3>
        <Label of={({ print }) => print.signature.title} />
      </h3>
      <div className={styles.fill}>
        {fields.map((field) => (
          <span key={field} className={styles.blank}>
            <Label of={({ print }) => print.signature[field]} />
            {':'}
          </span>
        ))}
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>
                <Label of={({ print }) => print.signature[column]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">
                <Label of={({ print }) => print.signature[role]} />
              </th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
