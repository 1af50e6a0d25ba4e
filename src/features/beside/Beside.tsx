import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { type Language, loadTexts, otherThan, textsOf, useLanguage } from '#diagnosis'
import { article } from '#event-2004/article'
import { OtherWords } from '#ui/otherWords.ts'
import { besideStore } from './store.ts'
import { twinsOf } from './twins.ts'

interface Props {
  readonly node: string | undefined
  readonly children: ReactNode
}

/** On pages of questions, checks and causes the article's texts are shown in both languages, once that is asked for. */
export function Beside({ node, children }: Props) {
  const { on, fail } = useStore(besideStore)
  const own = useLanguage()
  const other = otherThan(own)
  const [loaded, setLoaded] = useState<Language>()

  useEffect(() => {
    if (!on) return
    let ended = false
    loadTexts(other).then(
      () => ended || setLoaded(other),
      // Without a connection: the switch goes back, says so, and can be tried again.
      () => ended || fail(),
    )
    return () => {
      ended = true
    }
  }, [on, other, fail])

  const words = useMemo(() => {
    if (!on || loaded !== other || node === undefined || node === article.escalation) return undefined
    const twins = twinsOf(textsOf(own), textsOf(other), node)
    return { language: other, of: (text: string) => twins.get(text) }
  }, [on, loaded, own, other, node])
  return <OtherWords value={words}>{children}</OtherWords>
}
