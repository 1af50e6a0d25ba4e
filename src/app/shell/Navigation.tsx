import { type KeyboardEvent, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { type Address, addressOf, inLanguage, languages, useLanguage } from '#diagnosis'
import { listAddress } from '#features/cases/addresses.ts'
import { Icon } from '#ui/Icon.tsx'
import { Link } from '#ui/Link.tsx'
import { languageNames } from '#ui/languageNames.ts'
import { useWords } from '#ui/useWords.ts'
import styles from './Shell.module.css'

/** The pages and the languages. On a phone the pages are behind a button, which is theirs until one is chosen. */
export function Navigation() {
  const t = useWords()
  const language = useLanguage()
  const { key, pathname, hash } = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === key
  const button = useRef<HTMLButtonElement>(null)
  const pages = [
    // It shows the diagnosis: its answers go along.
    { name: 'map', address: { ...addressOf(language, 'map', {}), hash } },
    { name: 'checklist', address: addressOf(language, 'checklist', {}) },
    { name: 'cases', address: listAddress(language) },
  ] as const
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpenAt(undefined)
    button.current?.focus()
  }
  return (
    <nav className={styles.nav} aria-label={t('shell.nav')} onKeyDown={closeByEscape}>
      <button
        ref={button}
        type="button"
        className={styles.menu}
        aria-expanded={open}
        aria-controls="pages"
        onClick={() => setOpenAt(open ? undefined : key)}
      >
        <Icon name="menu" />
        {t('shell.menu')}
      </button>
      <div id="pages" className={styles.pages}>
        {pages.map(({ name, address }) => (
          <Link key={name} to={address} aria-current={isAt(address, pathname) ? 'page' : undefined}>
            {t(`shell.${name}`)}
          </Link>
        ))}
      </div>
      <LanguageSwitch />
    </nav>
  )
}

/** There, or on a page below it. */
const isAt = (address: Address, pathname: string): boolean =>
  `${pathname}/`.startsWith(`${address.pathname}/`)

/** The same place, the same answers, the focus where it was: only the words change. */
function LanguageSwitch() {
  const t = useWords()
  const { pathname, search, hash, state } = useLocation()
  const current = useLanguage()
  return (
    <ul className={styles.languages} aria-label={t('shell.language')}>
      {languages.map((language) => (
        <li key={language}>
          <Link
            to={{ pathname: inLanguage(pathname, language), search, hash }}
            state={state}
            replace
            preventScrollReset
            lang={language}
            hrefLang={language}
            aria-current={language === current ? 'true' : undefined}
          >
            {languageNames[language]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
