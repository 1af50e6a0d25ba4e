import type { Evidence, EvidenceSource } from '#diagnosis'
import { visibleLine } from '#event-2004/report/visible'
import { Notice } from '#ui/Notice.tsx'
import { Prose } from '#ui/Prose.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './EvidencePage.module.css'

interface Props {
  readonly source: EvidenceSource
  readonly records: Evidence['records']
}

/** What the text was taken for, so that a wrong guess is seen; and what of it could not be read. */
export function ReadAs({ source, records }: Props) {
  const t = useWords()
  const { found, file, encoding, problems } = source
  // More than one, where several things were pasted together.
  const kinds = new Set([found, ...records.map(({ format }) => format)])
  const facts = [
    [t('evidence.readAs'), [...kinds].map((kind) => t(`file.kinds.${kind}`)).join(', ')],
    [t('evidence.file'), file && visibleLine(file)],
    [t('evidence.encoding'), encoding && t(`file.encodings.${encoding}`)],
  ] as const
  // Said by the page itself where there are other events and nothing else.
  const lacks = problems.filter((problem) => problem !== 'other-events')
  return (
    <>
      <dl className={styles.parts}>
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
      {lacks.length > 0 && (
        <Notice kind="caution" title={t('evidence.less')}>
          {lacks.map((problem) => (
            <p key={problem}>
              <Prose text={t(`problem.${problem}`, { name: visibleLine(file ?? '') })} />
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}
