import '#ui/tokens.css'
import '#ui/base.css'
import '#ui/print.css'
import { StrictMode, startTransition, useEffect } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { basename, hrefOf, IS_SINGLE } from '#ui/base.ts'
import { type Go, GoContext } from '#ui/Link.tsx'
import { nextTask } from '#ui/nextTask.ts'
import { loadAhead } from './ahead.ts'
import { takeEarly } from './early.ts'
import { speak } from './i18n.ts'
import { PRERENDERED, withoutSlash } from './prerender/marks.ts'
import { languageIn, routes } from './routes.tsx'
import { keepOffline } from './update.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

// A host that keeps a page as a folder has put a slash behind its name.
const { pathname, search, hash } = location
const address = IS_SINGLE ? '' : withoutSlash(pathname)
if (!IS_SINGLE && address !== pathname) history.replaceState(history.state, '', address + search + hash)

// What runs for the first time is slow: between two of it, the browser can do what a person asks of it.
nextTask().then(() => {
  // The one file has no other addresses than its fragment.
  const router = IS_SINGLE ? createHashRouter(routes) : createBrowserRouter(routes, { basename })
  // Until words and page are loaded, what the build has drawn stands there.
  return Promise.all([initialized(router), window.early?.styled]).then(() => {
    speakAsPlaced(router)
    takeOver(root, router)
  })
})

type Router = ReturnType<typeof createBrowserRouter>

const initialized = (router: Router): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) return resolve()
    const unsubscribe = router.subscribe((state) => {
      if (!state.initialized) return
      unsubscribe()
      resolve()
    })
  })

/** In the language of the place where one is; that of one on the way may never be reached. Before React hears of the place. */
function speakAsPlaced({ state, subscribe }: Router): void {
  const say = ({ matches }: Router['state']) => speak(languageIn(matches[0]?.params ?? {}))
  say(state)
  subscribe(say)
}

function takeOver(root: HTMLElement, router: Router): void {
  // The build knew no answers and no state of a visit: with those, the page is drawn anew in the place of its own.
  const isAsBuilt = root.dataset[PRERENDERED] === address && hash === '' && search === ''
  const doAgain = takeEarly(root)
  const page = (
    <StrictMode>
      <GoContext value={goBy(router)}>
        <Page router={router} doAgain={doAgain} />
      </GoContext>
    </StrictMode>
  )
  // In pieces, so that the browser can do in between what a person asks of it.
  if (isAsBuilt && isFirstLook(history.state)) startTransition(() => void hydrateRoot(root, page))
  // At once, so that nothing can be done on what is about to go.
  else flushSync(() => createRoot(root).render(page))
}

/** As the browser does: to where one is already, in its place in the history. */
const goBy =
  (router: Router): Go =>
  (place, { replace, state, preventScrollReset = false }) => {
    const isHere = hrefOf(place) === router.createHref(router.state.location)
    router.navigate(place, { replace: replace ?? isHere, state, preventScrollReset })
  }

function Page({ router, doAgain }: { router: Router; doAgain: () => void }) {
  useEffect(() => {
    const { dataset } = document.documentElement
    delete dataset.answers
    dataset.live = ''
    doAgain()
    loadAhead(routes)
    keepOffline()
  }, [doAgain])
  // An answer is drawn in one go, not in pieces between frames.
  return <RouterProvider router={router} useTransitions={false} />
}

/** The router keeps what one page hands to the next in the entry of the history. */
function isFirstLook(state: unknown): boolean {
  return typeof state !== 'object' || state === null || !('usr' in state) || state.usr == null
}
