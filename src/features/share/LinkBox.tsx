import { createPortal } from 'react-dom'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Notice } from '#ui/Notice.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { useWords } from '#ui/useWords.ts'
import { cutBy, qrOf } from './lengths.ts'
import { markdownLink } from './link.ts'
import styles from './Share.module.css'
import { usePageTitle } from './usePageTitle.ts'

/** The link, its length, everything one can do with it, and its code. */
export function LinkBox({ link }: { readonly link: string }) {
  const t = useWords()
  const title = usePageTitle()
  const cutters = cutBy(link.length)
  const qr = qrOf(link.length)
  return (
    <>
      <div className={styles.link}>
        <label htmlFor="share-link">{t('share.link')}</label>
        <textarea
          id="share-link"
          readOnly
          rows={3}
          translate="no"
          spellCheck={false}
          value={link}
          aria-describedby="share-length"
          onFocus={(event) => event.target.select()}
        />
        <p id="share-length" className={styles.soft}>
          {t('share.length', { count: link.length })}
        </p>
      </div>
      {cutters.length > 0 && (
        <Notice kind="caution" title={t('share.cut.title')}>
          <ul className={styles.list}>
            {cutters.map((one) => (
              <li key={one}>{t(`share.cut.${one}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles.actions}>
        <CopyButton label={t('share.copy')} text={() => link} />
        <CopyButton label={t('share.markdown')} text={() => markdownLink(title, link)} />
        {'share' in navigator && (
          <Button small onClick={() => send(title, link)}>
            {t('share.system')}
          </Button>
        )}
        {qr !== 'none' && (
          <Button small onClick={() => print()}>
            {t('share.print')}
          </Button>
        )}
      </div>
      {qr === 'none' ? (
        <p>{t('share.qrNone')}</p>
      ) : (
        <>
          <figure className={styles.qr}>
            <QrCode text={link} label={t('share.qr')} />
            <figcaption>{t(qr === 'dense' ? 'share.qrDense' : 'share.qrEasy')}</figcaption>
          </figure>
          {/* A dialog lies above the page and is not printed; this lies at its end and is only printed. */}
          {createPortal(
            <figure className={styles.printed}>
              <QrCode text={link} label={t('share.qr')} />
              <figcaption>{link}</figcaption>
            </figure>,
            document.body,
          )}
        </>
      )}
    </>
  )
}

/** Closing the sheet without choosing anything is no failure; where it fails, the other ways are beside it. */
const send = (title: string, url: string) => navigator.share({ title, url }).catch(() => {})
