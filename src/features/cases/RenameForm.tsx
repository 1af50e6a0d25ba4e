import { useEffect, useRef, useState } from 'react'
import { type Case, LONGEST_TITLE, renameCase } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'

interface Props {
  readonly one: Case
  /** As it is called now. */
  readonly title: string
  readonly onEnd: () => void
}

/** In the place of the name. Enter saves, Escape leaves it as it was. A name that could not be saved stays in the field. */
export function RenameForm({ one, title, onEnd }: Props) {
  const t = useWords()
  const [text, setText] = useState(title)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const save = async (event: React.FormEvent) => {
    event.preventDefault()
    // A name that was made from the evidence goes on following it.
    if (text !== title && !(await renameCase(one.id, text))) return
    onEnd()
  }
  const hint = `rename-hint-${one.id}`
  return (
    <form className={styles.rename} onSubmit={save}>
      <input
        ref={input}
        aria-label={t('cases.newTitle')}
        aria-describedby={hint}
        maxLength={LONGEST_TITLE}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onEnd()}
      />
      <Button small kind="primary" type="submit">
        {t('cases.save')}
      </Button>
      <Button small onClick={onEnd}>
        {t('cases.cancel')}
      </Button>
      <p id={hint} className={styles.soft}>
        {t('cases.newTitleHint')}
      </p>
    </form>
  )
}
