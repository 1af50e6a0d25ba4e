import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '#diagnosis'
import { visible } from '#event-2004/report/visible'
import { parseReply } from '#smtp'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import { writtenIn } from '#ui/writtenIn.ts'
import styles from './EvidencePage.module.css'
import { evidenceOf } from './read.ts'
import { useTakeEvidence } from './useTakeEvidence.ts'

interface Props {
  readonly evidence: Evidence
  readonly reply: string
}

/** The reply taken apart: layers, codes with their meaning, text, and who is named in it. */
export function ReplyParts({ evidence, reply }: Props) {
  const t = useWords()
  const parts = parseReply(reply)
  // A stranger's server wrote it: what could mislead the eye is written out.
  const layers = parts.layers.map(visible)
  return (
    <section className={styles.reply} aria-labelledby="reply">
      <h2 id="reply">{t('evidence.reply')}</h2>
      <blockquote className={styles.quote} translate="no" dir="auto" lang={writtenIn(layers.at(-1) ?? reply)}>
        {layers.at(-1) ?? visible(reply)}
      </blockquote>
      <dl className={styles.parts}>
        {layers.length > 1 && (
          <div>
            <dt>{t('evidence.inside')}</dt>
            <dd translate="no" dir="auto" lang={writtenIn(layers.join(' '))}>
              {layers.slice(0, -1).map((layer) => (
                <p key={layer}>{layer}</p>
              ))}
            </dd>
          </div>
        )}
        {parts.code !== undefined && (
          <div>
            <dt>{t('evidence.code')}</dt>
            <dd>
              <b>{parts.code}</b> <BasicMeaning code={parts.code} />
            </dd>
          </div>
        )}
        {parts.enhanced !== undefined && (
          <div>
            <dt>{t('evidence.enhanced')}</dt>
            <dd>
              <b>{parts.enhanced}</b> <EnhancedMeaning code={parts.enhanced} />
            </dd>
          </div>
        )}
        {parts.text !== '' && (
          <div>
            <dt>{t('evidence.text')}</dt>
            <dd translate="no" dir="auto" lang={writtenIn(parts.text)}>
              {visible(parts.text)}
            </dd>
          </div>
        )}
        {parts.remote !== undefined && (
          <div>
            <dt>{t('evidence.names')}</dt>
            <dd translate="no">
              {visible([parts.remote.host, parts.remote.address].filter(Boolean).join(' · '))}
            </dd>
          </div>
        )}
      </dl>
      <CorrectReply evidence={evidence} reply={reply} />
    </section>
  )
}

function BasicMeaning({ code }: { readonly code: number }) {
  const { t, i18n } = useTranslation('smtp')
  const key = `basic.${code}`
  // Keys made at run time: a code that is not registered has no words.
  return i18n.exists(key, { ns: 'smtp' }) ? t(key as 'basic.421') : null
}

function EnhancedMeaning({ code }: { readonly code: string }) {
  const { t, i18n } = useTranslation('smtp')
  const key = `enhanced.${code.split('.').slice(1).join('_')}`
  const ui = useWords()
  return i18n.exists(key, { ns: 'smtp' }) ? t(key as 'enhanced.4_2') : ui('evidence.notRegistered')
}

function CorrectReply({ evidence, reply }: Props) {
  const t = useWords()
  const id = useId()
  const take = useTakeEvidence()
  const [text, setText] = useState(reply)
  const correct = () => {
    const records = evidence.records.map((record, place) =>
      place === evidence.chosen ? { ...record, reply: text.trim() } : record,
    )
    take(evidenceOf({ ...evidence, records }, evidence.chosen))
  }
  return (
    <details>
      <summary>{t('evidence.correct')}</summary>
      <div className={styles.correct}>
        <label htmlFor={id}>{t('evidence.replyField')}</label>
        <textarea
          id={id}
          rows={3}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button small onClick={correct} disabled={text.trim() === '' || text === reply}>
          {t('evidence.again')}
        </Button>
      </div>
    </details>
  )
}
