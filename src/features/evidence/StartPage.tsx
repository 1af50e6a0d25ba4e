import type { ReactNode } from 'react'
import { useOutletContext } from 'react-router'
import { addressOf, startPage, useLanguage } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { useWords } from '#ui/useWords.ts'
import { PasteForm } from './PasteForm.tsx'
import styles from './StartPage.module.css'

/** The outlet's context is what there is to go on with. */
export function StartPage() {
  const t = useWords()
  const language = useLanguage()
  const recent = useOutletContext<ReactNode>()
  return (
    <div className={styles.page}>
      <div className={styles.start}>
        <header className={styles.head}>
          <Heading page="start" title={t('start.title')} />
          <p className={styles.lead}>{t('start.lead')}</p>
        </header>
        <PasteForm withExample />
      </div>
      <div className={styles.recent}>{recent}</div>
      <div className={styles.others}>
        <section aria-labelledby="without">
          <h2 id="without">{t('start.without.title')}</h2>
          <p>{t('start.without.text')}</p>
          <ButtonLink to={addressOf(language, startPage, {})}>{t('start.without.go')}</ButtonLink>
        </section>
        <section aria-labelledby="blank">
          <h2 id="blank">{t('start.blank.title')}</h2>
          <p>{t('start.blank.text')}</p>
          <ButtonLink to={addressOf(language, 'checklist', {})}>{t('start.blank.go')}</ButtonLink>
        </section>
      </div>
    </div>
  )
}
