import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addressOf, useDiagnosisStore, useLanguage } from '#diagnosis'
import type { EvidenceProblem } from '#evidence'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Prose } from '#ui/Prose.tsx'
import styles from './StartPage.module.css'

type State = 'ready' | 'reading' | readonly EvidenceProblem[]

/** One field for whatever the admin has. Text that cannot be used stays in it. */
export function PasteForm() {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const navigate = useNavigate()
  const draft = useDiagnosisStore((s) => s.draft)
  const setDraft = useDiagnosisStore((s) => s.setDraft)
  const setEvidence = useDiagnosisStore((s) => s.setEvidence)
  const [state, setState] = useState<State>('ready')
  const problems: readonly EvidenceProblem[] = typeof state === 'string' ? [] : state

  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    setState('reading')
    const { readText } = await import('./read.ts')
    const result = readText(draft)
    if ('records' in result) {
      setEvidence(result)
      navigate(addressOf(language, 'evidence', result.answers), { state: { from: 'start' } })
    } else {
      setState(result)
      document.getElementById('paste')?.focus()
    }
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label htmlFor="paste">{t('start.paste.label')}</label>
      <p id="paste-hint" className={styles.hint}>
        {t('start.paste.hint')}
      </p>
      <textarea
        id="paste"
        rows={9}
        spellCheck={false}
        translate="no"
        placeholder={t('start.paste.example')}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        aria-describedby={problems.length > 0 ? 'paste-hint paste-problem' : 'paste-hint'}
        aria-invalid={problems.length > 0}
      />
      {problems.length > 0 && (
        <Notice kind="error" live id="paste-problem" title={t('start.paste.nothing')}>
          {problems.map((problem) => (
            <p key={problem}>
              <Prose text={t(`problem.${problem}`)} />
            </p>
          ))}
        </Notice>
      )}
      <div className={styles.submit}>
        <Button kind="primary" type="submit" disabled={state === 'reading'}>
          {t('start.paste.go')}
        </Button>
        <p className={styles.hint}>{t('start.paste.private')}</p>
      </div>
    </form>
  )
}
