import i18n from 'i18next'
import type { RouteObject } from 'react-router'
import type { PageHandle } from '#diagnosis'

const handle: PageHandle = {
  head: () => ({ title: i18n.t('undo.title'), description: i18n.t('undo.intro') }),
}

export const undoRoutes: RouteObject[] = [
  { path: 'undo', handle, lazy: async () => ({ Component: (await import('./UndoPage.tsx')).UndoPage }) },
]
