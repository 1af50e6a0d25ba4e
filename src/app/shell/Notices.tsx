import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Notices.module.css'

/**
 * What the page has to say by itself, at its head. Whoever is far below sees a line at the foot of the window, which leads
 * there; screen readers read the notice itself.
 */
export function Notices({ children }: { readonly children: ReactNode }) {
  const t = useWords()
  const notices = useRef<HTMLDivElement>(null)
  /** The title of a notice that has been scrolled out of sight. */
  const [missed, setMissed] = useState<string>()
  useEffect(() => {
    const element = notices.current
    if (element === null) return
    const moves = new IntersectionObserver((places) => {
      const { height = 0, bottom = 0 } = places.at(-1)?.boundingClientRect ?? {}
      setMissed(height > 0 && bottom < 0 ? (element.querySelector('p')?.textContent ?? undefined) : undefined)
    })
    moves.observe(element)
    // Asked anew, it tells the place when the page is laid out anyway; to measure it would have that done at once.
    const comes = new MutationObserver(() => {
      moves.unobserve(element)
      moves.observe(element)
    })
    comes.observe(element, { childList: true, subtree: true, characterData: true })
    return () => {
      comes.disconnect()
      moves.disconnect()
    }
  }, [])
  const show = () => {
    notices.current?.focus({ preventScroll: true })
    notices.current?.scrollIntoView({ block: 'center' })
  }
  return (
    <>
      <div ref={notices} className={styles.notices} tabIndex={-1}>
        {children}
      </div>
      {missed !== undefined && (
        <button type="button" className={styles.missed} onClick={show}>
          <span className={styles.title}>{missed}</span>{' '}
          <span className={styles.show}>
            <Icon name="up" />
            {t('shell.show')}
          </span>
        </button>
      )}
    </>
  )
}
