import type { RouteObject } from 'react-router'

/** Loaded when they are needed. */
export const caseRoutes: RouteObject[] = [
  { path: 'cases', lazy: async () => ({ Component: (await import('./CasesPage.tsx')).CasesPage }) },
  { path: 'cases/:id', lazy: async () => ({ Component: (await import('./ResumePage.tsx')).ResumePage }) },
]
