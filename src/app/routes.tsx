/** The addresses: each feature's pages, under a language, inside the shell. */
import { Navigate, type RouteObject, useLocation } from 'react-router'
import { isLanguage, preferredLanguage } from '#diagnosis'
import { caseRoutes } from '#features/cases/routes.tsx'
import { checklistRoutes } from '#features/checklist/routes.tsx'
import { evidenceRoutes, startRoutes } from '#features/evidence/routes.tsx'
import { letterRoutes } from '#features/letter/routes.tsx'
import { mapRoutes } from '#features/map/routes.tsx'
import { reportRoutes } from '#features/report/routes.tsx'
import { sourceRoutes } from '#features/source/routes.tsx'
import { undoRoutes } from '#features/undo/routes.tsx'
import { speak } from './i18n.ts'
import { NodePage } from './NodePage.tsx'
import { nodeHandle } from './nodeHead.ts'
import { DiagnosisLayout } from './shell/DiagnosisLayout.tsx'
import { ErrorPage } from './shell/ErrorPage.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { Shell } from './shell/Shell.tsx'
import { StartLayout } from './shell/StartLayout.tsx'
import { WayOutlet } from './shell/WayOutlet.tsx'

const readersLanguage = () => preferredLanguage(navigator.languages)

/** An address without a language is the same page in the reader's own; the answers in the fragment go along. */
function InReadersLanguage() {
  const { pathname, search, hash } = useLocation()
  return <Navigate replace to={{ pathname: `/${readersLanguage()}${pathname}`, search, hash }} />
}

const speakLanguage: RouteObject['loader'] = async ({ params }) => {
  await speak(isLanguage(params.language) ? params.language : readersLanguage())
  return null
}

export const routes: RouteObject[] = [
  { path: '/', element: <InReadersLanguage /> },
  { path: '/event-2004/*', element: <InReadersLanguage /> },
  {
    path: '/:language',
    loader: speakLanguage,
    // The language is in the path: another step in the same language loads nothing.
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams.language !== nextParams.language,
    element: <Shell />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <div />,
    children: [
      { element: <StartLayout />, children: startRoutes },
      ...caseRoutes,
      {
        path: 'event-2004',
        children: [
          ...checklistRoutes,
          { element: <WayOutlet />, children: reportRoutes },
          ...letterRoutes,
          ...mapRoutes,
          ...sourceRoutes,
          {
            element: <DiagnosisLayout />,
            children: [
              ...evidenceRoutes,
              ...undoRoutes,
              { path: ':node?', element: <NodePage />, handle: nodeHandle },
            ],
          },
        ],
      },
      { path: '*', element: <NotFound /> },
    ],
  },
  // One segment is a language or nothing; more than that is nothing of ours.
  {
    path: '*',
    loader: speakLanguage,
    element: <NotFound />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <div />,
  },
]
