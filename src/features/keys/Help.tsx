import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { type Language, loadTexts, pageWords, useLanguage } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import { whenIdle } from '#ui/whenIdle.ts'
import styles from './Help.module.css'
import type { KeysProps } from './Keys.tsx'
import type { Wanted } from './wanted.ts'

const loadWords = pageWords('keys', {
  en: () => import('#locales/en/keys.json'),
  ru: () => import('#locales/ru/keys.json'),
})

/** Pressed before the keys were loaded and acted on then. */
const MOST_PRESSES = 4

interface Loaded {
  readonly Keys: ComponentType<KeysProps>
  readonly language: Language
}

/**
 * The two buttons of the footer, and what listens to keys. All else is loaded when the browser is idle, or with the first
 * key or press: the first page does without it.
 */
export function Help() {
  const t = useWords()
  const language = useLanguage()
  const [loaded, setLoaded] = useState<Loaded>()
  const [wanted, setWanted] = useState<readonly Wanted[]>([])
  const [failed, setFailed] = useState(false)
  const ready = loaded !== undefined && loaded.language === language

  const load = useCallback(async () => {
    const [{ Keys }] = await Promise.all([import('./Keys.tsx'), loadWords(language), loadTexts(language)])
    setLoaded({ Keys, language })
    setFailed(false)
  }, [language])

  useEffect(() => {
    if (ready) return
    // Without a connection nothing comes; the page works without it, and the next key tries again, for itself alone.
    const start = () => void load().catch(() => setWanted([]))
    const cancel = whenIdle(start)
    const onKeyDown = (event: KeyboardEvent) => {
      // Two digits may come before this is loaded; of what is typed into a field nothing is wanted.
      const on = location.href
      setWanted((before) => [...before, { press: event, on }].slice(-MOST_PRESSES))
      start()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      cancel()
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [ready, load])

  const ask = (open: 'list' | 'jump') => {
    setWanted((before) => [...before, { open }])
    if (ready) return
    void load().catch(() => {
      setWanted([])
      setFailed(true)
    })
  }
  // By what was done, not by emptying: a press may have come between the drawing and the doing.
  const forget = (done: readonly Wanted[]) => setWanted((now) => now.filter((one) => !done.includes(one)))
  return (
    <>
      <div className={styles.buttons}>
        <Button kind="quiet" small aria-haspopup="dialog" onClick={() => ask('jump')}>
          {t('shell.jump')}
        </Button>
        <Button kind="quiet" small aria-haspopup="dialog" onClick={() => ask('list')}>
          {t('shell.keys')}
        </Button>
        <span role="status">{failed ? t('notLoaded') : ''}</span>
      </div>
      {ready && <loaded.Keys wanted={wanted} onDone={forget} />}
    </>
  )
}
