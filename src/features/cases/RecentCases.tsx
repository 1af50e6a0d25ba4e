import { useCases, useLanguage } from '#diagnosis'
import { Link } from '#ui/Link.tsx'
import { useWords } from '#ui/useWords.ts'
import { caseAddress, listAddress } from './addresses.ts'
import { CaseFacts } from './CaseFacts.tsx'
import styles from './Cases.module.css'
import { useCaseTitle } from './useCaseTitle.ts'

const SHOWN = 3

/** The last few diagnoses, on the start page. Nothing where there are none. */
export function RecentCases() {
  const t = useWords()
  const language = useLanguage()
  const titleOf = useCaseTitle()
  const cases = useCases()?.cases ?? []
  if (cases.length === 0) return null
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">{t('cases.recent.title')}</h2>
      <ul className={styles.list}>
        {cases.slice(0, SHOWN).map((one) => (
          <li key={one.id} className={styles.case}>
            <p className={styles.title}>
              <Link to={caseAddress(language, one.id)} dir="auto">
                {t('cases.recent.go', { title: titleOf(one) })}
              </Link>
            </p>
            <CaseFacts one={one} />
          </li>
        ))}
      </ul>
      {cases.length > SHOWN && <Link to={listAddress(language)}>{t('cases.recent.all')}</Link>}
    </section>
  )
}
