import { visibleLine } from '#event-2004/report/visible'
import type { EvidenceKind } from '#evidence'
import { Notice } from '#ui/Notice.tsx'
import { Prose } from '#ui/Prose.tsx'
import { useWords } from '#ui/useWords.ts'
import { commandFileName } from './fileName.ts'
import type { Reading } from './useReading.ts'

interface Props {
  readonly id: string
  readonly reading: Reading
  /** There is text in the field. */
  readonly hasDraft: boolean
}

/** Where the sentence of the problem says already what the text is. */
const saidByProblem = new Set<EvidenceKind>([
  'empty',
  'unknown',
  'evtx',
  'binary',
  'html',
  'receive-log',
  'other-log',
])

/** What was found instead of a failure, and what to do. */
export function NothingFound({ id, reading, hasDraft }: Props) {
  const t = useWords()
  if (reading.at === 'failed')
    return (
      <Notice
        kind="error"
        live
        id={id}
        title={t(reading.file === undefined ? 'start.paste.unreadable' : 'file.unreadable')}
      />
    )
  if (reading.at !== 'nothing') return null
  const { file, found, problems, otherEvents } = reading
  const evtx = commandFileName(file) ?? t('file.evtxName')
  return (
    <Notice
      kind="error"
      live
      id={id}
      title={
        file === undefined
          ? t('start.paste.nothing')
          : t('file.nothing', { name: `\u2068${visibleLine(file)}\u2069` })
      }
    >
      {!saidByProblem.has(found) && <p>{t('file.found', { kind: t(`file.kinds.${found}`) })}</p>}
      {otherEvents.length > 0 && <p>{t('file.events', { ids: listed(otherEvents) })}</p>}
      {problems.map((problem) => (
        <p key={problem}>
          {problem === 'empty' && file !== undefined ? (
            t('file.empty')
          ) : (
            <Prose text={t(`problem.${problem}`, { name: evtx })} />
          )}
        </p>
      ))}
      {file === undefined && hasDraft && <p>{t('start.paste.kept')}</p>}
    </Notice>
  )
}

/** A whole Application log has hundreds of different events. */
const mostListed = 20

const listed = (ids: readonly number[]): string =>
  ids.slice(0, mostListed).join(', ') + (ids.length > mostListed ? ' …' : '')
