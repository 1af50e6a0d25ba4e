/** The addresses: each feature's pages, under a language, inside the shell. */
import {
  Navigate,
  type Params,
  type RouteObject,
  type ShouldRevalidateFunction,
  useLocation,
} from 'react-router'
import { isLanguage, type Language, loadTexts, preferredLanguage } from '#diagnosis'
import { caseRoutes } from '#features/cases/routes.tsx'
import { checklistRoutes } from '#features/checklist/routes.tsx'
import { evidenceRoutes, startRoutes } from '#features/evidence/routes.tsx'
import { letterRoutes } from '#features/letter/routes.tsx'
import { mapRoutes } from '#features/map/routes.tsx'
import { reportRoutes } from '#features/report/routes.tsx'
import { sourceRoutes } from '#features/source/routes.tsx'
import { undoRoutes } from '#features/undo/routes.tsx'
import { loadWordsOfPages, loadWordsOfStart } from './i18n.ts'
import { ErrorPage } from './shell/ErrorPage.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { Shell } from './shell/Shell.tsx'
import { StartLayout } from './shell/StartLayout.tsx'

const readersLanguage = () => preferredLanguage(navigator.languages)

/** That of the address; the reader's own where it names none. */
export const languageIn = ({ language }: Params): Language =>
  isLanguage(language) ? language : readersLanguage()

/** An address without a language is the same page in the reader's own; the answers in the fragment go along. */
function InReadersLanguage() {
  const { pathname, search, hash } = useLocation()
  return <Navigate replace to={{ pathname: `/${readersLanguage()}${pathname}`, search, hash }} />
}

const loadLanguage: RouteObject['loader'] = async ({ params }) => {
  await loadWordsOfStart(languageIn(params))
  return null
}

/** The language is in the path: another step in the same language loads nothing. */
const isOtherLanguage: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.language !== nextParams.language

/** What all pages but the first need: their words and the article's. Its data come with the pages. */
const loadArticle: RouteObject['loader'] = async ({ params: { language } }) => {
  const spoken = isLanguage(language) ? language : 'en'
  await Promise.all([loadWordsOfPages(spoken), loadTexts(spoken)])
  return null
}

const diagnosis = () => import('./diagnosis.tsx')

export const routes: RouteObject[] = [
  { path: '/', element: <InReadersLanguage /> },
  { path: '/cases/*', element: <InReadersLanguage /> },
  { path: '/event-2004/*', element: <InReadersLanguage /> },
  {
    path: '/:language',
    loader: loadLanguage,
    shouldRevalidate: isOtherLanguage,
    element: <Shell />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <div />,
    children: [
      { element: <StartLayout />, children: startRoutes },
      { loader: loadArticle, shouldRevalidate: isOtherLanguage, children: caseRoutes },
      {
        path: 'event-2004',
        loader: loadArticle,
        shouldRevalidate: isOtherLanguage,
        lazy: async () => ({ Component: (await diagnosis()).Diagnosis }),
        children: [
          ...checklistRoutes,
          {
            lazy: async () => ({ Component: (await import('./shell/WayOutlet.tsx')).WayOutlet }),
            children: reportRoutes,
          },
          ...letterRoutes,
          ...mapRoutes,
          ...sourceRoutes,
          {
            lazy: async () => ({ Component: (await diagnosis()).DiagnosisLayout }),
            children: [
              ...evidenceRoutes,
              ...undoRoutes,
              {
                path: ':node?',
                lazy: async () => {
                  const { NodePage, nodeHandle } = await diagnosis()
                  return { Component: NodePage, handle: nodeHandle }
                },
              },
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
    loader: loadLanguage,
    element: <NotFound />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <div />,
  },
]
