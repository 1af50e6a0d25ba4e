import { type Family, families } from '#commands'
import styles from './Step.module.css'
import { useWords } from './useWords.ts'

/** For which versions commands are shown. */
export function FamilyChoice({
  family,
  onChange,
}: {
  readonly family: Family
  readonly onChange: (f: Family) => void
}) {
  const t = useWords()
  return (
    <fieldset className={styles.family}>
      <legend>{t('family.title')}</legend>
      {families.map((one) => (
        <label key={one}>
          <input type="radio" name="family" checked={one === family} onChange={() => onChange(one)} />
          {t(`family.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
