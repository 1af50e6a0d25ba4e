import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { article } from '#event-2004/article'
import { carriersOf, itemNumbers } from '#event-2004/carriers'
import type { Item } from '#event-2004/topic'
import { titleOf } from '#event-2004/wording'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Link } from '#ui/Link.tsx'
import page from '#ui/Page.module.css'
import { Prose } from '#ui/Prose.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Overview.module.css'

/** The article as a list: its items in order, what carries each out and what that can find, then what was added. */
export function OverviewPage() {
  const t = useWords()
  const { at } = useDiagnosis()
  const { items, questions, support } = textsOf(useLanguage())
  return (
    <article className={page.page} data-needs-answers="">
      <header className={page.head}>
        <Heading page="overview" title={t('overview.title')} />
        <p className={page.lead}>{t('overview.lead')}</p>
        <div className={page.tools}>
          <ButtonLink kind="primary" to={at(article.start)}>
            {t('overview.begin')}
          </ButtonLink>
          <ButtonLink to={at('checklist')}>{t('overview.checklist')}</ButtonLink>
        </div>
      </header>
      <section className={`${page.section} ${styles.part}`} aria-labelledby="questions">
        <h2 id="questions">{t('overview.questions')}</h2>
        <p className={styles.statement}>{t('overview.questionsText')}</p>
        <ol className={styles.questions}>
          {Object.keys(article.questions).map((id) => (
            <li key={id}>
              <Link to={at(id)}>
                <Prose text={questions[id]?.title ?? id} />
              </Link>
            </li>
          ))}
        </ol>
      </section>
      {itemNumbers.map((item) => {
        const { title, statement } = items[`item${item}`]
        return (
          <section key={item} className={`${page.section} ${styles.part}`} aria-labelledby={`item-${item}`}>
            <h2 id={`item-${item}`}>{t('overview.item', { item, title })}</h2>
            <p className={styles.statement}>
              <Prose text={statement} />
            </p>
            {item === 8 ? (
              <p>
                <Link to={at(article.escalation)}>{support.title}</Link>
              </p>
            ) : (
              <Nodes item={item} />
            )}
          </section>
        )
      })}
      <section className={`${page.section} ${styles.part}`} aria-labelledby="additions">
        <h2 id="additions">{t('overview.additions')}</h2>
        <p className={styles.statement}>{t('overview.additionsText')}</p>
        <Nodes item={undefined} />
      </section>
    </article>
  )
}

/** The checks and causes that carry out an item; without one, this project's additions. */
function Nodes({ item }: { readonly item: Item | undefined }) {
  const t = useWords()
  const { at } = useDiagnosis()
  const texts = textsOf(useLanguage())
  const carriers = carriersOf(item)
  const lists = [
    { name: t('overview.checks'), nodes: carriers.filter(({ kind }) => kind === 'check') },
    { name: t('overview.causes'), nodes: carriers.filter(({ kind }) => kind === 'cause') },
  ].filter(({ nodes }) => nodes.length > 0)
  return (
    <div className={styles.nodes}>
      {lists.map(({ name, nodes }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul>
            {nodes.map(({ id }) => (
              <li key={id}>
                <Link to={at(id)}>
                  <Prose text={titleOf(texts, id)} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
