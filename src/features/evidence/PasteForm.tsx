import { useEffect, useRef } from 'react'
import { useDiagnosisStore } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { NeedsScript } from '#ui/NeedsScript.tsx'
import { useWords } from '#ui/useWords.ts'
import { FileChoice } from './FileChoice.tsx'
import { NothingFound } from './NothingFound.tsx'
import { ReadingProgress } from './ReadingProgress.tsx'
import styles from './StartPage.module.css'
import { TooLong } from './TooLong.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { useLongPaste } from './useLongPaste.ts'
import { useReading } from './useReading.ts'

/** One field for whatever the admin has, pasted, chosen or dropped. Text that cannot be used stays in it. */
export function PasteForm({ withExample = false }: { readonly withExample?: boolean }) {
  const t = useWords()
  const draft = useDiagnosisStore((s) => s.draft)
  const setDraft = useDiagnosisStore((s) => s.setDraft)
  const { reading, read, cancel } = useReading()
  const { paste, drop, tooLong, forget } = useLongPaste(read)
  const readOther: typeof read = (input) => {
    forget()
    read(input)
  }
  const readFile = (file: File) => readOther({ file })
  const dropping = useFileDrop(readFile)
  const field = useRef<HTMLTextAreaElement>(null)
  const file = useRef<HTMLInputElement>(null)

  const failed = reading.at === 'nothing' || reading.at === 'failed'
  const ofFile = failed && reading.file !== undefined
  useEffect(() => {
    if (failed) (ofFile ? file : field).current?.focus()
  }, [failed, ofFile])
  const described = (hint: string, isWrong: boolean) => (isWrong ? `${hint} paste-problem` : hint)

  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (reading.at !== 'reading') readOther({ text: draft })
  }
  const stop = () => {
    // The button that was pressed is about to go.
    const ofText = reading.at === 'reading' && reading.name === undefined
    ;(ofText ? field : file).current?.focus()
    cancel()
  }
  return (
    <form className={`${styles.form} ${dropping ? styles.dropping : ''}`} onSubmit={submit} noValidate>
      <NeedsScript />
      <label htmlFor="paste">{t('start.paste.label')}</label>
      <textarea
        ref={field}
        id="paste"
        rows={9}
        spellCheck={false}
        translate="no"
        placeholder={t('start.paste.example')}
        value={draft}
        onPaste={paste}
        onDrop={drop}
        onChange={(event) => setDraft(event.target.value)}
        aria-describedby={described('paste-hint', failed && !ofFile)}
        aria-invalid={failed && !ofFile}
      />
      <p id="paste-hint" className={styles.hint}>
        {t('start.paste.hint')}
      </p>
      {failed && (
        <NothingFound id="paste-problem" reading={reading} hasDraft={draft !== '' && tooLong === undefined} />
      )}
      {tooLong !== undefined && <TooLong text={tooLong} />}
      <ReadingProgress reading={reading} onCancel={stop} />
      <div className={styles.submit}>
        <Button kind="primary" type="submit" aria-disabled={reading.at === 'reading'}>
          {t('start.paste.go')}
        </Button>
        <FileChoice ref={file} describedBy={described('file-hint', ofFile)} onChoose={readFile} />
        {withExample && (
          <Button kind="quiet" onClick={() => readOther({ text: t('start.paste.example') })}>
            {t('start.paste.tryExample')}
          </Button>
        )}
      </div>
      <p id="file-hint" className={styles.hint}>
        {dropping ? <b>{t('file.drop')}</b> : t('file.hint')}
      </p>
      <p className={styles.hint}>{t('start.paste.private')}</p>
    </form>
  )
}
