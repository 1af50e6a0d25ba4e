import { useLocation } from 'react-router'
import styles from './Handover.module.css'
import { Link } from './Link.tsx'
import { languageNames } from './languageNames.ts'

/** In which language the one who gets it will read it. */
export function ReaderChoice({ label, chosen }: { readonly label: string; readonly chosen: 'ru' | 'en' }) {
  const { pathname, hash } = useLocation()
  return (
    <nav className={styles.languages} aria-label={label}>
      <span>{label}:</span>
      {(['ru', 'en'] as const).map((language) => (
        <Link
          key={language}
          to={{ pathname, search: `?lang=${language}`, hash }}
          replace
          preventScrollReset
          lang={language}
          aria-current={language === chosen ? 'true' : undefined}
        >
          {languageNames[language]}
        </Link>
      ))}
    </nav>
  )
}
