import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagnosisHere } from '#diagnosis'
import { areEnabled } from './enabled.ts'
import styles from './Help.module.css'
import { JumpDialog } from './JumpDialog.tsx'
import { ListDialog } from './ListDialog.tsx'
import { numberOf, shortcutOf } from './shortcuts.ts'
import { useActions } from './useActions.ts'
import { isMeantFor, type PressSomewhere, type Wanted } from './wanted.ts'

export interface KeysProps {
  /** In the order in which it was asked for. */
  readonly wanted: readonly Wanted[]
  /** These have been done; others may have been asked for meanwhile. */
  readonly onDone: (done: readonly Wanted[]) => void
}

/** A digit that may be the first of two. */
interface Pending {
  readonly digits: number
  /** The answer that it chooses if no second one comes. */
  readonly meant: HTMLElement
  readonly timer: ReturnType<typeof setTimeout>
}

/** How long a digit waits for a second one, and how long a message is shown, in milliseconds. */
const SECOND = 900
const SHOWN = 2500

/** Listens to keys, and holds what they open. */
export function Keys({ wanted, onDone }: KeysProps) {
  const { t } = useTranslation('keys')
  const list = useRef<HTMLDialogElement>(null)
  const [jumping, setJumping] = useState(false)
  const [message, setMessage] = useState('')
  const pending = useRef<Pending>(undefined)
  const act = useActions(setMessage)

  const open = (what: 'list' | 'jump') => {
    if (document.querySelector('dialog[open]') !== null) return
    if (what === 'jump') return setJumping(true)
    list.current?.showModal()
    // The browser would go to the switch, past the list.
    list.current?.querySelector('h2')?.focus()
  }
  const takeDigit = (digit: number) => {
    const all = choices()
    // What was pressed on another page was meant for that.
    const before = pending.current?.meant.isConnected ? pending.current.digits : undefined
    clearTimeout(pending.current?.timer)
    pending.current = undefined
    const result = numberOf(before, digit, all.length)
    if (result.choice !== undefined) all[result.choice - 1]?.click()
    const digits = result.pending
    const meant = digits === undefined ? undefined : all[digits - 1]
    if (digits === undefined || meant === undefined) return
    setMessage(t('digit', { digit: digits }))
    const timer = setTimeout(() => {
      pending.current = undefined
      if (meant.isConnected) meant.click()
    }, SECOND)
    pending.current = { digits, meant, timer }
  }
  /** Whether the press was one of ours. */
  const take = (press: PressSomewhere): boolean => {
    const shortcut = shortcutOf(press)
    const free = press.ctrlKey || press.metaKey || (areEnabled() && !isTyping(press.target))
    if (shortcut === undefined || !free || document.querySelector('dialog[open]') !== null) return false
    if (shortcut.does === 'choose') takeDigit(shortcut.digit)
    else if (shortcut.does === 'list' || shortcut.does === 'jump') open(shortcut.does)
    else act(shortcut.does)
    return shortcut.does !== 'choose' || choices().length > 0
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    if (take(event)) event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  const onWanted = useEffectEvent(() => {
    for (const what of wanted) {
      if ('open' in what) open(what.open)
      else if (isMeantFor(location.href, what)) take(what.press)
    }
    onDone(wanted)
  })
  useEffect(() => {
    if (wanted.length > 0) onWanted()
  }, [wanted])

  useEffect(() => {
    if (message === '') return
    const timer = setTimeout(() => setMessage(''), SHOWN)
    return () => clearTimeout(timer)
  }, [message])

  return (
    <>
      <p role="status" className={styles.toast}>
        {message}
      </p>
      <ListDialog dialog={list} />
      {jumping && (
        <DiagnosisHere>
          <JumpDialog onClose={() => setJumping(false)} />
        </DiagnosisHere>
      )}
    </>
  )
}

/** The answers of the page, in their order. */
const choices = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-choice]')]

/** In a field keys are text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('textarea, select') !== null) return true
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type)
  )
}
