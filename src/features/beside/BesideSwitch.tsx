import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Beside.module.css'
import { besideStore } from './store.ts'

/** Shows both languages on each step, or one again. */
export function BesideSwitch() {
  const t = useWords()
  const { on, failed, set } = useStore(besideStore)
  return (
    <span className={styles.switch}>
      <Button kind="quiet" small data-key="beside" aria-pressed={on} onClick={() => set(!on)}>
        {t('beside')}
      </Button>
      <span role="status">{failed ? ` ${t('notLoaded')}` : ''}</span>
    </span>
  )
}
