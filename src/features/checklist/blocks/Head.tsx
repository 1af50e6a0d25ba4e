import type { ReactNode } from 'react'
import { visibleLine } from '#event-2004/report/visible'
import { QrCode } from '#ui/QrCode.tsx'
import { MOST_IN_QR } from '#ui/qrLimit.ts'
import { usePaper } from '../paper/input.ts'
import styles from './blocks.module.css'
import { Label, type Of } from './Texts.tsx'

/** In characters: the code of a longer link needs more room for its modules. */
const DENSE = 180

/** What this is, of which case and day, and the way back to the screen. */
export function Head() {
  const { words, outline, families, record, values, title, day, link } = usePaper()
  const [{ print }] = words
  return (
    <div className={styles.head}>
      <div className={styles.headText}>
        <h2 className={styles.title}>
          <Label of={({ ui }) => (outline.blank ? ui.checklist.blank : ui.checklist.yours)} />
        </h2>
        <p>
          <Label of={({ ui }) => ui.checklist.subtitle} />
        </p>
        <dl className={styles.facts}>
          {title !== '' && (
            <Fact name={({ print: p }) => p.head.case}>
              <b>{title}</b>
            </Fact>
          )}
          <Fact name={({ print: p }) => p.head.date}>{day ?? <span className={styles.day} />}</Fact>
          <Told name={({ print: p }) => p.head.server} value={record && values.server} />
          <Told name={({ print: p }) => p.head.connector} value={record && values.connector} />
          <Fact name={({ print: p }) => p.head.versions}>
            {/* Said once, by the first. */}
            {families[0] !== 'ex2010' && 'Exchange '}
            {families.map((family, place) => (
              <span key={family}>
                {place > 0 && '; '}
                <Label of={({ ui }) => ui.family[family]} />
              </span>
            ))}
          </Fact>
        </dl>
      </div>
      {link !== '' && (
        <div className={link.length > DENSE ? styles.denseCode : styles.code}>
          {link.length > MOST_IN_QR ? print.head.noCode : <QrCode text={link} label={link} />}
          <p>{print.head.scan}</p>
          <p className={styles.link} translate="no">
            {link}
          </p>
        </div>
      )}
    </div>
  )
}

export function Fact({ name, children }: { readonly name: Of; readonly children: ReactNode }) {
  return (
    <div>
      <dt>
        <Label of={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A stranger's word; no line where there is none. */
export function Told({ name, value }: { readonly name: Of; readonly value: string | null | undefined }) {
  if (value === null || value === undefined || value === '') return null
  return (
    <Fact name={name}>
      <span translate="no" dir="auto">
        {visibleLine(value)}
      </span>
    </Fact>
  )
}
