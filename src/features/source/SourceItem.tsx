import { useTranslation } from 'react-i18next'
import { languages, textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { type Carrier, carriersOf } from '#event-2004/carriers'
import type { Item } from '#event-2004/topic'
import { titleOf } from '#event-2004/wording'
import { Link } from '#ui/Link.tsx'
import page from '#ui/Page.module.css'
import { Prose } from '#ui/Prose.tsx'
import { languageOf } from '#ui/Provenance.tsx'
import { Cited } from './Cited.tsx'
import styles from './SourcePage.module.css'

/** An item of the article: where it stands, what it says in both languages, what carries it out. */
export function SourceItem({ item }: { readonly item: Item }) {
  const { t } = useTranslation('source')
  const own = useLanguage()
  const inOrder = [...languages].sort((a, b) => Number(b === own) - Number(a === own))
  const stands = languageOf(item)
  const { title } = textsOf(own).items[`item${item}`]
  const carriers = carriersOf(item)
  return (
    <li id={`item-${item}`}>
      <span className={styles.number} aria-hidden="true">
        {item}
      </span>
      <h3>
        <span className="visually-hidden">{item}. </span>
        {title} <span className={page.tag}>{t(`stands.${stands}`)}</span>
      </h3>
      <div className={styles.both}>
        {inOrder.map((language) => {
          const words = textsOf(language).items[`item${item}`]
          return (
            <p key={language} lang={language}>
              {language !== own && <b>{words.title}. </b>}
              {words.statement}
            </p>
          )
        })}
      </div>
      <div className={styles.carried}>
        <p className={styles.label}>{t('carried')}</p>
        <Carriers carriers={carriers} />
      </div>
      <Cited sources={[...new Set(carriers.flatMap(({ sources }) => sources))]} />
    </li>
  )
}

/** Links to the pages, a word on the kind of each in front. */
function Carriers({ carriers }: { readonly carriers: readonly Carrier[] }) {
  const { t } = useTranslation('source')
  const { at } = useDiagnosis()
  const texts = textsOf(useLanguage())
  return (
    <ul className={styles.carriers}>
      {carriers.map(({ id, kind }) => (
        <li key={id}>
          <span className={styles.kind}>{t(`kind.${kind}`)}</span>
          <Link to={at(id)}>
            <Prose text={titleOf(texts, id)} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
