import i18n from 'i18next'
import { Navigate, type RouteObject, useParams } from 'react-router'
import { type PageHandle, useLanguage } from '#diagnosis'
import { caseAddress } from './addresses.ts'

const handle: PageHandle = {
  head: () => ({ title: i18n.t('cases.title'), description: i18n.t('cases.lead') }),
}

/** Loaded when they are needed. */
export const caseRoutes: RouteObject[] = [
  {
    path: 'cases',
    handle,
    lazy: async () => ({ Component: (await import('./CasesRoute.tsx')).CasesRoute }),
  },
  // As cases were addressed at first. On a host without rewrite rules this is what its page for missing ones does.
  { path: 'cases/:id', handle: { dynamic: true }, element: <OldAddress /> },
]

function OldAddress() {
  const { id = '' } = useParams()
  return <Navigate replace to={caseAddress(useLanguage(), id)} />
}
