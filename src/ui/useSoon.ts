import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from './afterFrame.ts'

/**
 * `before`, or what the value was, until what is drawn with it is on the screen; then `value`, drawn when there is time.
 * Unlike `useDeferredValue`, which draws on before that frame.
 */
export function useSoon<T>(value: T, before = value): T {
  const [shown, setShown] = useState(before)
  useEffect(() => afterFrame(() => startTransition(() => setShown(value))), [value])
  return shown
}
