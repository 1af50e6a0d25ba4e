import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '#diagnosis'
import { today } from '#event-2004/report/today'

/** In characters: two lines at the foot of a page. A longer link stands once, at the end. */
const SHORT = 220

/** A string of CSS that holds any text (CSS Syntax 3, section 4.3.5). */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/** Where a printed page can be opened again, and on which day it was printed: on each page, else at the end. */
export function PrintFoot() {
  const language = useLanguage()
  const [foot, setFoot] = useState('')
  useEffect(() => {
    const say = () => {
      const day = today(language)
      const whole = `${location.href} · ${day}`
      document.documentElement.style.setProperty(
        '--print-foot',
        cssString(whole.length > SHORT ? day : whole),
      )
      flushSync(() => setFoot(whole))
    }
    addEventListener('beforeprint', say)
    return () => removeEventListener('beforeprint', say)
  }, [language])
  const onEachPage = 'CSSMarginRule' in globalThis && foot.length <= SHORT
  return (
    <p className="print-foot" translate="no" hidden={foot === '' || onEachPage}>
      {foot}
    </p>
  )
}
