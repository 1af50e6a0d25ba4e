import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Enclosure, unpackEnclosure, useDiagnosis, useStorageProblem } from '#diagnosis'
import { withoutEnclosure } from '#engine'
import { Button } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Share.module.css'
import { ownBeside, takeEnclosure } from './takeEnclosure.ts'

/**
 * Reads what came with the link, asks before it takes the place of something else, and puts the plain link into the
 * address, so that nobody hands the evidence on by accident.
 */
export function OpenEnclosure({ packed }: { readonly packed: string }) {
  const t = useWords()
  const { answers } = useDiagnosis()
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const kept = useStorageProblem() === null
  const [asked, setAsked] = useState<Enclosure>()

  const leave = (came: 'taken' | 'damaged' | 'newer' | 'declined') =>
    navigate({ pathname, search, hash: withoutEnclosure(hash) }, { replace: true, state: { came } })
  const take = (enclosure: Enclosure) => {
    takeEnclosure(enclosure, answers)
    leave('taken')
  }
  const open = useEffectEvent((came: Enclosure | 'damaged' | 'newer') => {
    if (typeof came === 'string') leave(came)
    else if (ownBeside(came) === 'other') setAsked(came)
    else take(came)
  })
  useEffect(() => {
    let ended = false
    // Where a part of the page could not be loaded, the shell says so; the link is still in the address for a reload.
    void unpackEnclosure(packed).then((came) => ended || open(came))
    return () => {
      ended = true
    }
  }, [packed])

  useEffect(() => {
    // The page was left further down, and the browser has gone back there: the question stands at the top.
    if (asked !== undefined) scrollTo(0, 0)
  }, [asked])

  if (asked === undefined) return <p role="status">{t('share.reading')}</p>
  return (
    <section className={styles.options}>
      <Heading page="enclosure" title={t('share.ask.title')} />
      <p>{t(kept ? 'share.ask.text' : 'share.ask.forgotten')}</p>
      <div className={styles.actions}>
        <Button kind="primary" onClick={() => take(asked)}>
          {t('share.ask.take')}
        </Button>
        <Button onClick={() => leave('declined')}>{t('share.ask.keep')}</Button>
      </div>
    </section>
  )
}
