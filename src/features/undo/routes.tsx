import type { RouteObject } from 'react-router'

export const undoRoutes: RouteObject[] = [
  { path: 'undo', lazy: async () => ({ Component: (await import('./UndoPage.tsx')).UndoPage }) },
]
