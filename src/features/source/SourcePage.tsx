import { useTranslation } from 'react-i18next'
import { useDiagnosis } from '#diagnosis'
import { itemNumbers } from '#event-2004/carriers'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import page from '#ui/Page.module.css'
import { Additions } from './Additions.tsx'
import { SourceItem } from './SourceItem.tsx'
import styles from './SourcePage.module.css'

/** What the event and its article name; the same in every language. */
const facts = {
  product: 'Exchange 14.0',
  event: '2004',
  writer: 'MSExchangeTransport',
  category: 'SmtpSend',
  symbol: 'SmtpSendAckMessage',
  changed: '2011-03-19',
} as const

/** The parts of the article in its order, and the language in which each stands there. */
const parts = {
  head: 'ru',
  details: 'en',
  explanation: 'en',
  actions: 'both',
  more: 'en',
  foot: 'ru',
} as const

/** The article that the wizard carries out, item by item, and what this project added. */
export function SourcePage() {
  const { t } = useTranslation('source')
  const { session, at } = useDiagnosis()
  return (
    <article className={page.page}>
      <header className={page.head}>
        <Heading page="source" title={t('title')} />
        <p className={page.lead}>{t('lead')}</p>
        <p>{t('words')}</p>
      </header>
      <dl className={styles.facts}>
        {keysOf(facts).map((fact) => (
          <div key={fact}>
            <dt>{t(`fact.${fact}`)}</dt>
            <dd translate="no">{facts[fact]}</dd>
          </div>
        ))}
      </dl>
      <section className={page.section} aria-labelledby="parts">
        <h2 id="parts">{t('parts')}</h2>
        <ol className={styles.parts}>
          {keysOf(parts).map((part) => (
            <li key={part}>
              {t(`part.${part}`)} <span className={page.tag}>{t(`stands.${parts[part]}`)}</span>
            </li>
          ))}
        </ol>
      </section>
      <section className={page.section} aria-labelledby="items">
        <h2 id="items">{t('items')}</h2>
        <ol className={styles.items}>
          {itemNumbers.map((item) => (
            <SourceItem key={item} item={item} />
          ))}
        </ol>
      </section>
      <Additions />
      <p>
        <ButtonLink to={at(session.current)}>{t('back')}</ButtonLink>
      </p>
    </article>
  )
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[] // its own keys, as literals
