import { useTranslation } from 'react-i18next'
import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { carriersOf } from '#event-2004/carriers'
import { titleOf } from '#event-2004/wording'
import { Link } from '#ui/Link.tsx'
import page from '#ui/Page.module.css'
import { Prose } from '#ui/Prose.tsx'
import { Cited } from './Cited.tsx'
import styles from './SourcePage.module.css'

/** What the article has no item for: checks and causes that this project added, each with its sources. */
export function Additions() {
  const { t } = useTranslation('source')
  const { at } = useDiagnosis()
  const texts = textsOf(useLanguage())
  const added = carriersOf(undefined)
  return (
    <section className={page.section} aria-labelledby="added">
      <h2 id="added">{t('added')}</h2>
      <p>{t('addedText')}</p>
      {(['check', 'cause'] as const).map((kind) => (
        <div key={kind} className={page.section}>
          <h3>{t(`added_${kind}`)}</h3>
          <ul className={styles.added}>
            {added
              .filter((one) => one.kind === kind)
              .map(({ id, sources }) => (
                <li key={id}>
                  <Link to={at(id)}>
                    <Prose text={titleOf(texts, id)} />
                  </Link>
                  <Cited sources={sources} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
