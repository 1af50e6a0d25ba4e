import type { ReactNode } from 'react'
import { filled } from '#event-2004/report/words'
import { usePaper } from './input.ts'
import styles from './Sheet.module.css'

/** In characters: a longer link is not repeated on every page. */
const SHORT_LINK = 230

interface Props {
  readonly page: number
  readonly pages: number
  readonly children?: ReactNode
}

/** One sheet of paper. Head and foot say the same on each, so a screen reader is spared them. */
export function Sheet({ page, pages, children }: Props) {
  const { words, choices, title, day, link } = usePaper()
  const [{ print, ui }] = words
  const number = filled(print.choices.sheet, { page: String(page), pages: String(pages) })
  return (
    <section className={`${styles.sheet} ${styles[choices.paper]}`} aria-label={number}>
      <div className={styles.running} aria-hidden="true">
        <span className={styles.name}>{title === '' ? ui.checklist.blank : title}</span>
        <span>{day}</span>
      </div>
      <div className={styles.body}>{children}</div>
      <div className={styles.running} aria-hidden="true">
        <span translate="no">{link.length > SHORT_LINK ? print.head.linkOnFirst : link}</span>
        <span className={styles.number}>{number}</span>
      </div>
    </section>
  )
}
