import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { nodesOf, presentName, UNCHECKED, UNKNOWN } from '#engine'
import { article } from '#event-2004/article'
import { beginningOf, visibleLine } from '#event-2004/report/visible'
import { answerTexts } from '#event-2004/wording'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { Prose } from '#ui/Prose.tsx'
import styles from '#ui/Step.module.css'
import { useWords } from '#ui/useWords.ts'

/** A link that could not be kept whole: what was kept, what was not and why, and the way on. Nothing is dropped in silence. */
export function LinkPage({ node }: { readonly node: string | undefined }) {
  const t = useWords()
  const { session, damaged, newer, at } = useDiagnosis()
  const texts = textsOf(useLanguage())
  const wanted = node === undefined ? undefined : presentName(article, node)
  const there = wanted !== undefined && nodesOf(article).includes(wanted) ? wanted : session.current

  const words = (id: string, answer: string) => {
    const title = (texts.questions[id] ?? texts.checks[id])?.title
    const label = answerTexts(texts, id, answer)?.label
    const plain =
      answer === UNKNOWN
        ? t('question.unknown')
        : answer === UNCHECKED
          ? t('check.unchecked')
          : `\`${answer}\``
    return title === undefined ? `\`${id}=${answer}\`` : `${title} — ${label ?? plain}`
  }
  return (
    <article className={styles.page}>
      <Heading page="link" title={t('link.title')} />
      <p className={styles.lead}>{t(newer ? 'link.newer' : 'link.text')}</p>
      {session.dropped.length + damaged.length > 0 && (
        <section className={styles.section} aria-labelledby="dropped">
          <h2 id="dropped">{t('link.dropped')}</h2>
          <ul className={styles.reasons}>
            {session.dropped.map(({ node: id, answer, why }) => (
              <li key={id}>
                <Prose text={`${words(id, answer)}: ${t(`link.why.${why}`)}`} />
              </li>
            ))}
            {damaged.map((part, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same rubbish can stand in a link twice.
              <li key={place}>
                <code translate="no">
                  <bdi>{visibleLine(beginningOf(part, 80))}</bdi>
                </code>
                : {t('link.why.damaged')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section} aria-labelledby="kept">
        <h2 id="kept">{t('link.kept', { count: session.path.length })}</h2>
        <ul className={styles.reasons}>
          {session.path.map(({ node: id, answer }) => (
            <li key={id}>
              <Prose text={words(id, answer)} />
            </li>
          ))}
        </ul>
      </section>
      <div>
        <ButtonLink kind="primary" to={at(there)} replace>
          {t('link.goOn')}
        </ButtonLink>
      </div>
    </article>
  )
}
