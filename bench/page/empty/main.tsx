/** The least page that uses the packages of ours, each as ours does: what they cost before anything is done with them. */
import i18n from 'i18next'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next, useTranslation } from 'react-i18next'
import { createBrowserRouter, Link, Outlet, ScrollRestoration } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { useStore } from 'zustand'
import { persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

const store = createStore(persist(() => ({ draft: '' }), { name: 'empty' }))

i18n.use(initReactI18next).init({ lng: 'en', resources: { en: { ui: { back: 'Back' } } }, defaultNS: 'ui' })

function Page() {
  const { t } = useTranslation('ui')
  const draft = useStore(store, (s) => s.draft)
  return (
    <Link to="/">
      {t('back')} {draft}
    </Link>
  )
}

const router = createBrowserRouter([
  {
    element: (
      <>
        <Outlet />
        <ScrollRestoration />
      </>
    ),
    children: [{ path: '/', loader: () => null, element: <Page /> }],
  },
])

const root = document.getElementById('root')
if (root === null) throw new Error('no root')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
