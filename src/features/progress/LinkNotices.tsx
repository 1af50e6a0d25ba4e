import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import type { Dropped } from '#engine'
import { Notice } from '#ui/Notice.tsx'

/** What of the link, or of the answers before a change, could not be kept. */
export function LinkNotices() {
  const { t } = useTranslation('ui')
  const { session, damaged } = useDiagnosis()
  const { state } = useLocation()
  const changed = droppedIn(state)
  const missing = missingIn(state)
  return (
    <>
      {missing !== undefined && <Notice kind="caution" live title={t('link.missing', { page: missing })} />}
      {(session.dropped.length > 0 || damaged.length > 0) && (
        <Notice kind="caution" live title={t('link.dropped')}>
          <ul>
            {session.dropped.map((one) => (
              <DroppedAnswer key={one.node} {...one} />
            ))}
            {damaged.map((part) => (
              <li key={part}>
                <code>{part.slice(0, 80)}</code> — {t('link.why.damaged')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
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
  const { t } = useTranslation('ui')
  const { questions, checks } = textsOf(useLanguage())
  const title = questions[node]?.title ?? checks[node]?.title
  const label = (questions[node]?.options ?? checks[node]?.results)?.[answer]?.label
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
