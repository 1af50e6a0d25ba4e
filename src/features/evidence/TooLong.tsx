import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'

/** A pasted text of which nothing came, and that the field would not bear: given back as a file. */
export function TooLong({ text }: { readonly text: string }) {
  const t = useWords()
  return (
    <Notice kind="caution" title={t('start.paste.tooLong')}>
      <p>{t('start.paste.tooLongWhere')}</p>
      <Button small onClick={() => download('exchange-2004-text.txt', 'text/plain', text)}>
        {t('start.paste.save')}
      </Button>
    </Notice>
  )
}
