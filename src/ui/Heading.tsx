import { type ReactNode, useEffect, useRef } from 'react'
import { afterFrame } from './afterFrame.ts'
import { Prose } from './Prose.tsx'

/**
 * The page's heading. It names the document, and takes the focus when `page` changes, so that a screen reader reads the
 * new step. Not on the first page of a visit: there the browser starts at the top, as people expect.
 */
export function Heading({ page, title, children }: { page: string; title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(
    () =>
      afterFrame(() => {
        document.title = `${title} · MSExchangeTransport 2004`
      }),
    [title],
  )
  useEffect(() => {
    if (lastPage !== undefined && lastPage !== page) heading.current?.focus()
    lastPage = page
  }, [page])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? <Prose text={title} />}
    </h1>
  )
}

let lastPage: string | undefined
