import { type Case, stateOf, textsOf, useLanguage } from '#diagnosis'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'
import { Time } from './Time.tsx'

/** How far the diagnosis has come, when it last changed, and how much was answered. */
export function CaseFacts({ one }: { readonly one: Case }) {
  const t = useWords()
  const language = useLanguage()
  const { causes } = textsOf(language)
  const state = stateOf(one)
  const words =
    state.kind === 'found'
      ? t('cases.state.found', {
          causes: new Intl.ListFormat(language, { type: 'conjunction' }).format(
            state.causes.map((cause) => causes[cause]?.name ?? cause),
          ),
        })
      : t(`cases.state.${state.kind}`)
  return (
    <ul className={styles.facts}>
      <li className={styles[state.kind]}>{words}</li>
      <li>{t('cases.answers', { count: Object.keys(one.answers).length })}</li>
      <li>
        <Time at={one.changed} />
      </li>
    </ul>
  )
}
