import { useId, useState } from 'react'
import { useLocation } from 'react-router'
import { siteRoot, useDiagnosis } from '#diagnosis'
import { useWords } from '#ui/useWords.ts'
import { EnclosureOptions } from './EnclosureOptions.tsx'
import { LinkBox } from './LinkBox.tsx'
import { type LinkLanguage, linkOf } from './link.ts'
import styles from './Share.module.css'
import { useEnclosure } from './useEnclosure.ts'

const linkLanguages: readonly LinkLanguage[] = ['reader', 'ru', 'en']

/** In which language the link opens, what travels with it, and the link itself. */
export function ShareOptions() {
  const t = useWords()
  const { answers } = useDiagnosis()
  const { pathname } = useLocation()
  const name = useId()
  const [language, setLanguage] = useState<LinkLanguage>('reader')
  const enclosed = useEnclosure()
  const place = { origin: siteRoot(), pathname, answers }
  const { state } = enclosed
  return (
    <div className={styles.options}>
      <p>{t('share.intro')}</p>
      <fieldset className={styles.choice}>
        <legend>{t('share.language')}</legend>
        {linkLanguages.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === language} onChange={() => setLanguage(one)} />
            {t(`share.${one}`)}
          </label>
        ))}
      </fieldset>
      <EnclosureOptions {...enclosed} />
      {state.is === 'packing' && <p role="status">{t('share.working')}</p>}
      {state.is === 'none' && <LinkBox link={linkOf(place, language)} />}
      {state.is === 'packed' && <LinkBox link={linkOf(place, language, state.packed)} />}
    </div>
  )
}
