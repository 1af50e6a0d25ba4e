/**
 * Draws what the person may come to next, once, out of sight: a browser compiles a function when it first runs, and the
 * first answer of a visit would wait for all of them. In small pieces, and thrown away.
 */
import i18n from 'i18next'
import { Activity, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { type Navigator, Route, Router, Routes } from 'react-router'
import { type Address, DiagnosisHere, diagnosisOf, type Language, LanguageContext } from '#diagnosis'
import { remembering, WordsContext } from '#ui/useWords.ts'
import { DiagnosisLayout, NodePage } from './diagnosis.tsx'

/** Of each kind that comes next: a question, a check, a cause. */
function pagesAhead(language: Language): Address[] {
  const { session, at } = diagnosisOf(location.hash, language)
  return [session.questions[1], session.agenda[0], session.ranked[0]?.cause]
    .flatMap((page) => page ?? [])
    .map(at)
}

/** Goes nowhere. */
const still: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : `${to.pathname}${to.hash}`),
  go() {},
  push() {},
  replace() {},
}

/** When all that the pages need is loaded. Rejects with what a page throws. */
export async function rehearse(language: Language): Promise<void> {
  const element = document.createElement('div')
  let fail: (error: unknown) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  const root = createRoot(element, { onUncaughtError: fail })
  const words = remembering(i18n.getFixedT(language, 'ui'), language)
  try {
    // One after the other in the same place, as the person comes to them.
    for (const page of pagesAhead(language))
      await Promise.race([
        failed,
        draw(
          root,
          element,
          <LanguageContext value={language}>
            <WordsContext value={words}>
              <Page address={page} />
            </WordsContext>
          </LanguageContext>,
        ),
      ])
  } finally {
    root.unmount()
  }
}

function Page({ address }: { readonly address: Address }) {
  const diagnosis = (
    <DiagnosisHere>
      <DiagnosisLayout />
    </DiagnosisHere>
  )
  return (
    <Router location={address} navigator={still}>
      <Routes>
        <Route path=":language/event-2004" element={diagnosis}>
          <Route path=":node" element={<NodePage />} />
        </Route>
      </Routes>
    </Router>
  )
}

/** Into no document. Hidden, it is drawn when there is nothing else to do, and none of its effects happen. */
function draw(root: Root, element: Element, page: ReactNode): Promise<void> {
  const before = element.querySelector('h1')
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (element.querySelector('h1') === before) return
      observer.disconnect()
      resolve()
    }).observe(element, { childList: true, subtree: true })
    root.render(<Activity mode="hidden">{page}</Activity>)
  })
}
