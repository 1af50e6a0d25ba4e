import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether somebody prints: then all that is still to be drawn is drawn at once. */
export function useHurry(): boolean {
  const [hurry, setHurry] = useState(false)
  useEffect(() => {
    const onPrint = () => flushSync(() => setHurry(true))
    addEventListener('beforeprint', onPrint)
    return () => removeEventListener('beforeprint', onPrint)
  }, [])
  return hurry
}
