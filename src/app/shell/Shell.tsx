import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration, useLocation, useNavigation, useParams } from 'react-router'
import {
  addressOf,
  isLanguage,
  LanguageContext,
  languages,
  startAddress,
  useCaseNotices,
  useKeepCases,
  useLanguage,
} from '#diagnosis'
import { StorageNotice } from '#features/cases/StorageNotice.tsx'
import { Help } from '#features/keys/Help.tsx'
import { Link } from '#ui/Link.tsx'
import { remembering, useWords, WordsContext } from '#ui/useWords.ts'
import { whenIdle } from '#ui/whenIdle.ts'
import { loadWordsOfPages } from '../i18n.ts'
import { FaultNotice } from './FaultNotice.tsx'
import { Navigation } from './Navigation.tsx'
import { NotFound } from './NotFound.tsx'
import { Notices } from './Notices.tsx'
import { PrintFoot } from './PrintFoot.tsx'
import styles from './Shell.module.css'
import { UpdateNotice } from './UpdateNotice.tsx'
import { useOpenForPrint } from './useOpenForPrint.ts'

const CaseNotice = lazy(async () => {
  const [{ CaseNotice: loaded }] = await Promise.all([
    import('#features/cases/CaseNotice.tsx'),
    ...languages.map(loadWordsOfPages),
  ])
  return { default: loaded }
})

/** Its words and deeds are loaded when there is something to say: the first page does without them. */
function Cases() {
  const { gone, parted, newer } = useCaseNotices()
  return (
    <div role="status">
      {(gone || parted !== null || newer !== null) && (
        <Suspense fallback={null}>
          <CaseNotice />
        </Suspense>
      )}
    </div>
  )
}

// Nothing of these is another at another address: here they are not drawn again with each.
const notices = (
  <Notices>
    <UpdateNotice />
    <StorageNotice />
    <Cases />
    <FaultNotice />
  </Notices>
)
const help = <Help />
const printFoot = <PrintFoot />

export function Shell() {
  const { language } = useParams()
  const known = isLanguage(language)
  const { i18n } = useTranslation('ui')
  const { language: spoken } = i18n
  const words = useMemo(() => remembering(i18n.getFixedT(spoken, 'ui'), spoken), [i18n, spoken])
  useKeepCases(whenIdle)
  useOpenForPrint()
  return (
    <LanguageContext value={known ? language : 'en'}>
      <WordsContext value={words}>
        <Frame>{known ? <Outlet /> : <NotFound />}</Frame>
      </WordsContext>
    </LanguageContext>
  )
}

/** Header, page, footer. */
function Frame({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const language = useLanguage()
  // The map and the source show the diagnosis, too: its answers go along.
  const { hash } = useLocation()
  const loading = useNavigation().state === 'loading'
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={skipToMain}>
        {t('shell.skip')}
      </button>
      <header className={styles.header}>
        <Link className={styles.brand} to={startAddress(language)}>
          <span className={styles.number} aria-hidden="true">
            2004
          </span>
          <span className={styles.name}>{t('shell.brand')}</span>
        </Link>
        <Navigation />
      </header>
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={loading}>
        {loading && (
          // For the eye: the heading of the page that is loaded takes the focus and is read.
          <p className={styles.loading} aria-hidden="true">
            {t('shell.loading')}
          </p>
        )}
        {notices}
        {children}
        {printFoot}
      </main>
      <footer className={styles.footer}>
        {help}
        <p>{t('shell.privacy')}</p>
        <p>
          {t('shell.origin')}{' '}
          <Link to={{ ...addressOf(language, 'source', {}), hash }}>{t('shell.source')}</Link>
        </p>
      </footer>
      <ScrollRestoration getKey={({ pathname }) => pathname.replace(/^\/(ru|en)/, '')} />
    </div>
  )
}

/**
 * A button, since a link to #main would put its own fragment in the place of the answers. The heading, where there is
 * one, is past what stands around a step.
 */
const skipToMain = () => {
  const main = document.getElementById('main')
  const heading = main?.querySelector<HTMLElement>('h1[tabindex]')
  ;(heading ?? main)?.focus()
}
