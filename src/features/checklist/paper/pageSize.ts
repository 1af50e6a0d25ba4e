import { useEffect } from 'react'
import type { Choices } from '../choices.ts'

const sizes = { a4: 'A4', letter: 'letter' } as const

/**
 * The size of the sheets while the page is open. Its own margins are in the sheets, so that the screen shows what the
 * printer prints; head and foot are theirs as well. A sheet of style rules made here needs no `unsafe-inline`.
 */
export function usePageSize(paper: Choices['paper']): void {
  useEffect(() => {
    const rules = new CSSStyleSheet()
    rules.replaceSync(
      `@page { size: ${sizes[paper]} portrait; margin: 0; @bottom-left { content: none } @bottom-right { content: none } } @media print { .print-foot { display: none } }`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rules)
    }
  }, [paper])
}
