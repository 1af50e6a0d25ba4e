import { useLocation } from 'react-router'
import { textsOf, useLanguage } from '#diagnosis'
import type { Dropped } from '#engine'
import { answerTexts } from '#event-2004/wording'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'

/** A page that does not exist, and answers that a change made meaningless. */
export function LinkNotices() {
  const t = useWords()
  const { state } = useLocation()
  const changed = droppedIn(state)
  const missing = missingIn(state)
  return (
    <>
      {missing !== undefined && <Notice kind="caution" live title={t('link.missing', { page: missing })} />}
      {changed.length > 0 && (
        <Notice title={t('link.changed')}>
          <ul>
            {changed.map((one) => (
              <DroppedAnswer key={one.node} {...one} />
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function DroppedAnswer({ node, answer, why }: Dropped) {
  const t = useWords()
  const texts = textsOf(useLanguage())
  const title = (texts.questions[node] ?? texts.checks[node])?.title
  const label = answerTexts(texts, node, answer)?.label
  return (
    <li>
      {title === undefined ? <code>{`${node}=${answer}`}</code> : `${title} ${label ?? answer}`} —{' '}
      {t(`link.why.${why}`)}
    </li>
  )
}

const field = (state: unknown, name: string): unknown =>
  typeof state === 'object' && state !== null
    ? Object.entries(state).find(([key]) => key === name)?.[1]
    : undefined

const isDropped = (one: unknown): one is Dropped =>
  typeof one === 'object' && one !== null && 'node' in one && 'answer' in one && 'why' in one

/** The history's state outlives releases: it is read as anything. */
function droppedIn(state: unknown): readonly Dropped[] {
  const dropped = field(state, 'dropped')
  return Array.isArray(dropped) ? dropped.filter(isDropped) : []
}

function missingIn(state: unknown): string | undefined {
  const missing = field(state, 'missing')
  return typeof missing === 'string' ? missing : undefined
}
