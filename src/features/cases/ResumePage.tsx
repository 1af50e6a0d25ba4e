import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { addressOf, openCase, useLanguage } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { useWords } from '#ui/useWords.ts'
import { listAddress } from './addresses.ts'
import styles from './Cases.module.css'

/** Makes the case that of this tab, and goes to where it was left. */
export function ResumePage({ id }: { readonly id: string }) {
  const t = useWords()
  const language = useLanguage()
  const navigate = useNavigate()
  const [gone, setGone] = useState(false)
  useEffect(() => {
    let left = false
    void openCase(id, () => left).then((one) => {
      if (left) return
      if (one === undefined) setGone(true)
      else navigate(addressOf(language, one.at, one.answers), { replace: true })
    })
    return () => {
      left = true
    }
  }, [id, language, navigate])
  if (!gone) return <p role="status">{t('cases.opening')}</p>
  return (
    <div className={styles.page}>
      <Heading page="case" title={t('cases.gone.title')} />
      <p>{t('cases.gone.text')}</p>
      <div>
        <ButtonLink to={listAddress(language)}>{t('cases.gone.list')}</ButtonLink>
      </div>
    </div>
  )
}
