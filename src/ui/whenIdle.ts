/** After the page has loaded and the person has had a moment with it; so long nothing competes with what they see. */
const MOMENT = 1500

/** Runs `start` when the browser has nothing else to do. What it returns takes that back. */
export function whenIdle(start: () => void): () => void {
  let cancelIdle = () => {}
  const wait = () => {
    const timer = setTimeout(() => {
      // Safari has no such call.
      if (!('requestIdleCallback' in window)) return start()
      const idle = requestIdleCallback(start, { timeout: 5000 })
      cancelIdle = () => cancelIdleCallback(idle)
    }, MOMENT)
    cancelIdle = () => clearTimeout(timer)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
  return () => {
    removeEventListener('load', wait)
    cancelIdle()
  }
}
