import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Notice.module.css'

interface Props {
  readonly kind?: 'caution' | 'error'
  readonly title: ReactNode
  /** Announced by screen readers as soon as it appears. */
  readonly live?: boolean
  readonly id?: string
  readonly children?: ReactNode
}

export function Notice({ kind, title, live = false, id, children }: Props) {
  return (
    <div
      className={[styles.notice, kind === undefined ? '' : styles[kind]].join(' ')}
      {...(live && { role: 'alert' })}
      {...(id !== undefined && { id })}
    >
      <p className={styles.title}>
        <Icon name={kind ?? 'note'} />
        <span>{title}</span>
      </p>
      {children}
    </div>
  )
}
