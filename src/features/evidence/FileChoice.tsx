import type { Ref } from 'react'
import { buttonLook } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './StartPage.module.css'

interface Props {
  readonly ref: Ref<HTMLInputElement>
  readonly describedBy: string
  onChoose(file: File): void
}

/** The browser's own control, with our words: its are in the browser's language, which need not be the page's. */
export function FileChoice({ ref, describedBy, onChoose }: Props) {
  const t = useWords()
  return (
    <span className={styles.file}>
      <input
        ref={ref}
        id="file"
        type="file"
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file, when it is chosen again, is to be read again.
          target.value = ''
          if (file) onChoose(file)
        }}
      />
      <label htmlFor="file" className={buttonLook()}>
        {t('file.choose')}
      </label>
    </span>
  )
}
