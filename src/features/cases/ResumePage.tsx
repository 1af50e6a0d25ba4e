import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { addressOf, type NotOpened, openCase, useLanguage } from '#diagnosis'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import page from '#ui/Page.module.css'
import { useWords } from '#ui/useWords.ts'
import { listAddress } from './addresses.ts'
import styles from './Cases.module.css'

/** Makes the case that of this tab, and goes to where it was left. */
export function ResumePage({ id }: { readonly id: string }) {
  const [tries, setTries] = useState(1)
  return <Opening key={tries} id={id} tries={tries} onAgain={() => setTries(tries + 1)} />
}

interface Props {
  readonly id: string
  readonly tries: number
  readonly onAgain: () => void
}

function Opening({ id, tries, onAgain }: Props) {
  const t = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const [why, setWhy] = useState<NotOpened>()
  useEffect(() => {
    let left = false
    void openCase(id, () => left).then((opened) => {
      if (left || opened === undefined) return
      if (typeof opened === 'string') setWhy(opened)
      else navigate(addressOf(language, opened.at, opened.answers), { replace: true })
    })
    return () => {
      left = true
    }
  }, [id, language, navigate])
  if (why === undefined) return <p role="status">{t('cases.opening')}</p>
  return (
    <div className={page.column}>
      {/* Another for each try: the button that was pressed is gone, and the heading has the focus. */}
      <Heading page={`case ${tries}`} title={t(`cases.notOpened.${why}`)} />
      <p>{t(`cases.notOpened.${why}Text`)}</p>
      <div className={styles.actions}>
        {why === 'unreached' && (
          <Button kind="primary" onClick={onAgain}>
            {t('cases.notOpened.again')}
          </Button>
        )}
        <ButtonLink to={listAddress(language)}>{t('cases.notOpened.list')}</ButtonLink>
      </div>
    </div>
  )
}
