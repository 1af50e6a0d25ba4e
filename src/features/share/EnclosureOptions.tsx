import { type Enclosure, places, textsOf, useLanguage } from '#diagnosis'
import { titleOf } from '#event-2004/wording'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import { previewOf } from './preview.ts'
import styles from './Share.module.css'
import type { EnclosureChoice } from './useEnclosure.ts'

/** The box that adds evidence and notes to the link, the switch that masks them, and exactly what is added. */
export function EnclosureOptions({ possible, included, masked, state, include, mask }: EnclosureChoice) {
  const t = useWords()
  return (
    <div className={styles.enclosure}>
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={included}
          disabled={!possible}
          aria-describedby={possible ? undefined : 'share-nothing'}
          onChange={(event) => include(event.target.checked)}
        />
        {t('share.include')}
      </label>
      {!possible && (
        <p id="share-nothing" className={styles.soft}>
          {t('share.nothing')}
        </p>
      )}
      {included && (
        <>
          <label className={styles.box}>
            <input
              type="checkbox"
              checked={masked}
              aria-describedby="share-mask"
              onChange={(event) => mask(event.target.checked)}
            />
            {t('share.mask')}
          </label>
          <p id="share-mask" className={styles.soft}>
            {t('share.maskHint')}
          </p>
        </>
      )}
      <div role="status">
        {state.is === 'too-long' && <Notice kind="error" title={t('share.tooLong')} />}
        {state.is === 'failed' && <Notice kind="error" title={t('share.failed')} />}
        {state.is === 'packed' && state.leftOut !== 'nothing' && (
          <Notice kind="caution" title={t(`share.leftOut.${state.leftOut}`)} />
        )}
      </div>
      {state.is === 'packed' && <Preview enclosure={state.enclosure} />}
    </div>
  )
}

function Preview({ enclosure }: { readonly enclosure: Enclosure }) {
  const t = useWords()
  const texts = textsOf(useLanguage())
  const place = (name: string) => {
    const known = places.find((one) => one === name)
    return known && t(`place.${known}.label`)
  }
  const text = previewOf(enclosure, {
    text: t('share.part.text'),
    read: t('share.part.read'),
    values: t('share.part.values'),
    notes: t('share.part.notes'),
    place,
    field: (name) => (isField(name) ? t(`share.field.${name}`) : place(name)),
    check: (id) => titleOf(texts, id),
  })
  return (
    <div className={styles.preview}>
      <h3 id="share-preview">{t('share.preview')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reached by keyboard. */}
      <section className={styles.sheet} tabIndex={0} aria-labelledby="share-preview">
        <pre translate="no" dir="auto">
          {text}
        </pre>
      </section>
    </div>
  )
}

const fields = [
  'reply',
  'time',
  'computer',
  'nextHop',
  'remoteHost',
  'remoteAddress',
  'ownError',
  'remoteEndpoint',
  'destination',
  'file',
  'format',
  'version',
  'count',
  'answers',
] as const
const isField = (name: string): name is (typeof fields)[number] => fields.some((field) => field === name)
