import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf, textsOf, useDiagnosis, useLanguage, useUndoList } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Path } from './Path.tsx'
import styles from './Progress.module.css'
import { Ranking } from './Ranking.tsx'
import { StartAgain } from './StartAgain.tsx'

interface Props {
  readonly node: string | undefined
  /** More that can be done with the whole, by other features. */
  readonly children?: ReactNode
}

/** Where one is in the whole: counts, the way so far, the causes as they stand, and what can be done with all of it. */
export function Progress({ node, children }: Props) {
  const { t } = useTranslation('ui')
  const { session, answers, at } = useDiagnosis()
  const standing = useUndoList().open.length
  const language = useLanguage()
  const left = session.questions.length + session.agenda.length
  return (
    <aside className={styles.progress} aria-label={t('progress.title')}>
      <ul className={styles.counts}>
        <li>{t('progress.answered', { count: session.path.length })}</li>
        <li>{t('progress.left', { count: left })}</li>
        <li>{t('progress.ruledOut', { count: session.ruledOut.length })}</li>
        {standing > 0 && (
          <li>
            <Link to={at('undo')}>{t('undo.open', { count: standing })}</Link>
          </li>
        )}
      </ul>
      <div className={styles.actions}>
        <CopyButton label={t('progress.copyLink')} text={() => location.href} />
        {children}
        <ButtonLink small to={addressOf(language, 'checklist', answers)}>
          {t('progress.checklist')}
        </ButtonLink>
        <ButtonLink small to={at('report')}>
          {t('report.link')}
        </ButtonLink>
        <StartAgain />
      </div>
      <Ranking session={session} texts={textsOf(language)} />
      <Path node={node} />
    </aside>
  )
}
