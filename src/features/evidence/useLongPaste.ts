import { useState } from 'react'
import { diagnosisStore } from '#diagnosis'
import type { Input } from './reading.ts'

/** A longer text is read without being put into the field: to lay it out there takes the browser tens of milliseconds. */
const longPaste = 100_000

/** For more than this, the field would take the browser seconds. */
const longestInField = 1_000_000

/**
 * Pastes or drops into the field. A long text is read at once; should nothing come of it, it stands in the field as if it
 * had been put there, or, too long for that, is `tooLong` until something else is read or the page is left.
 */
export function useLongPaste(read: (input: Input, onUnused: () => void) => void) {
  const [tooLong, setTooLong] = useState<string>()
  const take = (event: React.SyntheticEvent<HTMLTextAreaElement>, text: string) => {
    if (text.length <= longPaste) return
    event.preventDefault()
    setTooLong(undefined)
    const { selectionStart, selectionEnd } = event.currentTarget
    read({ text }, () => {
      const { draft, setDraft } = diagnosisStore.getState()
      const whole = draft.slice(0, selectionStart) + text + draft.slice(selectionEnd)
      if (whole.length <= longestInField) setDraft(whole)
      else setTooLong(text)
    })
  }
  const paste = (event: React.ClipboardEvent<HTMLTextAreaElement>) =>
    take(event, event.clipboardData.getData('text'))
  // Before the browser has put it in, the place is that of the cursor. A file has no text here.
  const drop = (event: React.DragEvent<HTMLTextAreaElement>) =>
    take(event, event.dataTransfer.getData('text'))
  return { paste, drop, tooLong, forget: () => setTooLong(undefined) }
}
