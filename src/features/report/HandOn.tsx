import type { Document } from '#event-2004/report/document'
import { toHtml } from '#event-2004/report/html'
import { toJson } from '#event-2004/report/json'
import { toMarkdown } from '#event-2004/report/markdown'
import type { Report } from '#event-2004/report/model'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { download } from '#ui/download.ts'
import styles from '#ui/Handover.module.css'
import { useWords } from '#ui/useWords.ts'

interface Props {
  readonly report: Report
  readonly document: Document
}

/** Copy, download, print. Nothing is sent. */
export function HandOn({ report, document }: Props) {
  const t = useWords()
  const formats = [
    { id: 'markdown', type: 'text/markdown', ending: 'md', make: () => toMarkdown(document) },
    { id: 'html', type: 'text/html', ending: 'html', make: () => toHtml(document) },
    { id: 'json', type: 'application/json', ending: 'json', make: () => toJson(report) },
  ] as const
  const name = `exchange-2004-${report.made.slice(0, 10)}`
  return (
    <section aria-label={t('report.formats')}>
      <ul className={styles.formats}>
        {formats.map(({ id, type, ending, make }) => {
          const format = t(`report.format.${id}`)
          return (
            <li key={id} className={styles.buttons}>
              <CopyButton label={t('report.copy', { format })} text={make} />
              <Button small onClick={() => download(`${name}.${ending}`, type, make())}>
                {t('report.download', { format })}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
