import { useLanguage } from '#diagnosis'
import { MAILTO_LIMIT, mailtoOf } from '#event-2004/letter/mailto'
import { buttonLook } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import styles from '#ui/Handover.module.css'
import { useWords } from '#ui/useWords.ts'

interface Props {
  readonly to: string | undefined
  readonly subject: string
  readonly body: string
}

/** Copy, or open in the mail program: the person sends it. */
export function Send({ to, subject, body }: Props) {
  const t = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const { href, size, whole } = mailtoOf(to, subject, body)
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        <CopyButton label={t('letter.copyBody')} text={() => body} />
        <CopyButton label={t('letter.copySubject')} text={() => subject} />
        <a className={buttonLook({ small: true })} href={href}>
          {t(whole ? 'letter.open' : 'letter.openShort')}
        </a>
      </div>
      {!whole && (
        <p className={styles.intro}>
          {t('letter.tooLong', { size: number.format(size), limit: number.format(MAILTO_LIMIT) })}
        </p>
      )}
    </div>
  )
}
