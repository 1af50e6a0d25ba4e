import i18n from 'i18next'
import { languages } from '#diagnosis'
import { base } from '#ui/base.ts'
import { languageNames } from '#ui/languageNames.ts'
import styles from '../shell/Message.module.css'

interface Props {
  /** `choose`: the address names no language; `missing`: there is no such page. */
  readonly kind: 'choose' | 'missing'
  /** The rest of the address: `event-2004/hop`, or nothing. */
  readonly rest: string
}

/** In both languages, since nobody knows the reader's yet. The script takes its place. */
export function Doorstep({ kind, rest }: Props) {
  return (
    <main className={styles.message}>
      {languages.map((lng) => {
        const t = i18n.getFixedT(lng, 'ui')
        return (
          <section key={lng} lang={lng}>
            <h1>{kind === 'missing' ? t('notFound.title') : t('shell.brand')}</h1>
            <p>{kind === 'missing' ? t('notFound.text') : t('start.lead')}</p>
            <p>
              <a href={`${base}${lng}/${rest}`} hrefLang={lng}>
                {kind === 'missing' ? t('notFound.start') : languageNames[lng]}
              </a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
