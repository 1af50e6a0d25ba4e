import { Notice } from './Notice.tsx'
import { Prose } from './Prose.tsx'
import { useWords } from './useWords.ts'

export function Cautions({
  texts = {},
}: {
  readonly texts?: { readonly [name: string]: string } | undefined
}) {
  const t = useWords()
  const all = Object.entries(texts)
  if (all.length === 0) return null
  return (
    <Notice kind="caution" title={t('caution')}>
      {all.map(([name, text]) => (
        <p key={name}>
          <Prose text={text} />
        </p>
      ))}
    </Notice>
  )
}
