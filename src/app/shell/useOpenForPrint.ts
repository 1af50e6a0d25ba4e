import { useEffect } from 'react'

/** Paper is narrower than the column of a wide window: what is typed takes more lines there. */
const NARROWER = 1.2

/**
 * While somebody prints, does for older browsers what the style of paper (src/ui/print.css) cannot: opens what is folded
 * away, and makes a field as high as its text. What it returns takes that back.
 *
 * `::details-content` came with Chromium 131, Firefox 143 and Safari 18.4, `field-sizing` with Chromium 123, Firefox 152 and
 * Safari 26.2 (MDN's compatibility data).
 */
function openForPrint(): () => void {
  const folded = CSS.supports('selector(::details-content)')
    ? []
    : [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
  for (const details of folded) details.open = true
  const fields = CSS.supports('field-sizing', 'content') ? [] : [...document.querySelectorAll('textarea')]
  for (const field of fields) field.style.height = `${field.scrollHeight * NARROWER}px`
  return () => {
    for (const details of folded) details.open = false
    for (const field of fields) field.style.height = ''
  }
}

/** Stands once, around all pages. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let close = () => {}
    const onBefore = () => {
      close()
      close = openForPrint()
    }
    // Once: what the person opens afterwards stays open.
    const onAfter = () => {
      close()
      close = () => {}
    }
    addEventListener('beforeprint', onBefore)
    addEventListener('afterprint', onAfter)
    return () => {
      close()
      removeEventListener('beforeprint', onBefore)
      removeEventListener('afterprint', onAfter)
    }
  }, [])
}
