import { memo, type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import { addressOf, useDiagnosis, useLanguage, useUndoList } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Link } from '#ui/Link.tsx'
import { useSoon } from '#ui/useSoon.ts'
import { useWords } from '#ui/useWords.ts'
import { BackLink } from './BackLink.tsx'
import { DiagnosisSoon } from './DiagnosisSoon.tsx'
import { Path } from './Path.tsx'
import styles from './Progress.module.css'
import { Ranking } from './Ranking.tsx'
import { StartAgain } from './StartAgain.tsx'

interface Props {
  readonly node: string | undefined
  /** The picture above the causes, by another feature. */
  readonly way?: ReactNode
  /** More that can be done with the whole, by other features. */
  readonly children?: ReactNode
}

/**
 * Where one is in the whole: Back, counts and what can be done with all of it in one line; the way so far and the causes
 * as they stand beside the step. On a phone only the line is shown, and the rest when it is asked for.
 */
export function Progress({ node, way, children }: Props) {
  const t = useWords()
  const { key } = useLocation()
  // Asked for on one page: the next shows its step first again.
  const [openAt, setOpenAt] = useState<string>()
  const open = openAt === key
  return (
    <aside className={`${styles.progress} ${open ? styles.open : ''}`} aria-label={t('progress.title')}>
      <div className={styles.bar}>
        <BackLink node={node} />
        <DiagnosisSoon>
          <Counts />
        </DiagnosisSoon>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls="standing"
          onClick={() => setOpenAt(open ? undefined : key)}
        >
          {t('progress.details')}
          <Icon name="down" />
        </button>
        <Actions>{children}</Actions>
      </div>
      <div id="standing" className={styles.side} data-needs-answers="">
        <DiagnosisSoon>
          <Standing node={useSoon(node)} way={way} />
        </DiagnosisSoon>
      </div>
    </aside>
  )
}

const Standing = memo(function Standing({ node, way }: Pick<Props, 'node' | 'way'>) {
  return (
    <>
      <div className={styles.causes}>
        {way}
        <Ranking />
      </div>
      <Path node={node} />
    </>
  )
})

const Counts = memo(function Counts() {
  const t = useWords()
  const { session, at } = useDiagnosis()
  const standing = useUndoList().open.length
  const left = session.questions.length + session.agenda.length
  return (
    <ul className={styles.counts} data-needs-answers="">
      <li>{t('progress.answered', { count: session.path.length })}</li>
      {left > 0 && <li>{t('progress.left', { count: left })}</li>}
      {session.ruledOut.length > 0 && <li>{t('progress.ruledOut', { count: session.ruledOut.length })}</li>}
      {standing > 0 && (
        <li>
          <Link to={at('undo')}>{t('undo.open', { count: standing })}</Link>
        </li>
      )}
    </ul>
  )
})

function Actions({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const { answers, at } = useDiagnosis()
  const language = useLanguage()
  return (
    <div className={styles.actions}>
      <CopyButton kind="quiet" label={t('progress.copyLink')} text={() => location.href} />
      {children}
      <ButtonLink small kind="quiet" to={addressOf(language, 'checklist', answers)}>
        {t('progress.checklist')}
      </ButtonLink>
      <ButtonLink small kind="quiet" to={at('report')}>
        {t('report.link')}
      </ButtonLink>
      <StartAgain />
    </div>
  )
}
