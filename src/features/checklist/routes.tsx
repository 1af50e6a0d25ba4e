import type { RouteObject } from 'react-router'

export const checklistRoutes: RouteObject[] = [
  {
    path: 'checklist',
    lazy: async () => ({ Component: (await import('./ChecklistPage.tsx')).ChecklistPage }),
  },
]
