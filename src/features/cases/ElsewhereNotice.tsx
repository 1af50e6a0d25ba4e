import { useMatch } from 'react-router'
import { addressOf, stayHere, useCaseNotices, useLanguage } from '#diagnosis'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'

/** Another tab has gone on with this case. Nobody is moved by force: this offers to go there. */
export function ElsewhereNotice() {
  const t = useWords()
  const language = useLanguage()
  const { newer } = useCaseNotices()
  const isOfDiagnosis = useMatch('/:language/event-2004/*') !== null
  if (newer === null || !isOfDiagnosis) return null
  return (
    <Notice title={t('cases.elsewhere.title', { count: Object.keys(newer.answers).length })}>
      <div className={styles.actions}>
        <ButtonLink small to={addressOf(language, newer.at, newer.answers)} onClick={stayHere}>
          {t('cases.elsewhere.go')}
        </ButtonLink>
        <Button small onClick={stayHere}>
          {t('cases.elsewhere.stay')}
        </Button>
      </div>
    </Notice>
  )
}
