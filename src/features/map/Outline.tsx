import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { AGENDA, type Edge, edgesOf } from '#engine'
import { article } from '#event-2004/article'
import { titleOf } from '#event-2004/wording'
import { groupBy } from '#ui/groupBy.ts'
import { Link } from '#ui/Link.tsx'
import page from '#ui/Page.module.css'
import { Prose } from '#ui/Prose.tsx'
import styles from './MapPage.module.css'
import { markOf } from './marks.ts'

const edges = edgesOf(article)

/** Where the edges lead, each target once with the answers that lead there. */
function byTarget(from: string): { readonly to: string; readonly answers: readonly string[] }[] {
  const groups = groupBy(
    edges.filter((edge) => edge.from === from),
    ({ to }: Edge) => to,
  )
  return [...groups].map(([to, some]) => ({ to, answers: some.flatMap(({ answer }) => answer ?? []) }))
}

/** The map as nested lists: for readers without the drawing, and for phones. */
export function Outline() {
  const { t } = useTranslation('map')
  const texts = textsOf(useLanguage())
  const { questions, checks, causes } = article
  return (
    <section className={`${page.section} ${styles.outline}`} aria-labelledby="outline">
      <h2 id="outline">{t('outline')}</h2>
      <Part title={t('questions')}>
        {Object.keys(questions).map((id) => {
          const targets = byTarget(id)
          return (
            <Entry key={id} id={id} label={t('leads')}>
              {targets.map(({ to, answers }) => (
                <li key={to}>
                  {to === AGENDA ? t('allChecks') : <Prose text={titleOf(texts, to)} />}
                  {targets.length > 1 && (
                    <span className={styles.answers}>
                      {' — '}
                      <Prose
                        text={answers
                          .flatMap((answer) => texts.questions[id]?.options[answer]?.label ?? [])
                          .join('; ')}
                      />
                    </span>
                  )}
                </li>
              ))}
            </Entry>
          )
        })}
      </Part>
      <Part title={t('checks')}>
        {article.agenda.map((id) => {
          const found = byTarget(id)
          return found.length === 0 ? (
            <Entry key={id} id={id} label={t('informs')} />
          ) : (
            <Entry key={id} id={id} label={t('confirms')}>
              {found.map(({ to }) => (
                <Target key={to} id={to} />
              ))}
            </Entry>
          )
        })}
      </Part>
      <Part title={t('causes')}>
        {Object.keys(causes).map((id) => (
          <Entry key={id} id={id} label={t('confirmedBy')}>
            {Object.keys(checks)
              .filter((check) => edges.some(({ from, to }) => from === check && to === id))
              .map((check) => (
                <Target key={check} id={check} />
              ))}
          </Entry>
        ))}
      </Part>
      <Part title={t('end')}>
        <Entry id={article.escalation} />
      </Part>
    </section>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      <ul className={styles.entries}>{children}</ul>
    </div>
  )
}

interface EntryProps {
  readonly id: string
  readonly label?: string
  readonly children?: ReactNode
}

/** A node, how it stands, and where it leads. */
function Entry({ id, label, children }: EntryProps) {
  const { t } = useTranslation('map')
  const { session } = useDiagnosis()
  const mark = markOf(session, id)
  return (
    <li>
      <Linked id={id} />
      {mark !== 'ahead' && <span className={page.tag}> {t(`mark.${mark}`)}</span>}
      {label !== undefined && (
        <div className={styles.leads}>
          <span>{label}</span>
          {children !== undefined && <ul>{children}</ul>}
        </div>
      )}
    </li>
  )
}

const Target = ({ id }: { readonly id: string }) => (
  <li>
    <Linked id={id} />
  </li>
)

function Linked({ id }: { readonly id: string }) {
  const { session, at } = useDiagnosis()
  const texts = textsOf(useLanguage())
  const mark = markOf(session, id)
  return (
    <Link
      to={at(id)}
      className={mark === 'out' || mark === 'aside' ? styles.faded : ''}
      aria-current={mark === 'now' ? 'step' : undefined}
    >
      <Prose text={titleOf(texts, id)} />
    </Link>
  )
}
