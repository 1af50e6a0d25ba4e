import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the file that the build writes and while it is taken over: for what only the reader's browser knows. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
