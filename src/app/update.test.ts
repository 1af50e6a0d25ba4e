import { afterEach, expect, it, vi } from 'vitest'
import { takeUpdate, updateStore } from './update.ts'

afterEach(() => vi.unstubAllGlobals())

/** A version that was fetched and has come so far; says what was done with it. */
function versionIn(state: ServiceWorkerState) {
  const reload = vi.fn()
  const postMessage = vi.fn()
  const serviceWorker = new EventTarget()
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('navigator', { serviceWorker })
  // Safe: these are all that is asked of it.
  updateStore.setState({ waiting: Object.assign(new EventTarget(), { state, postMessage }) as never })
  return { reload, postMessage, serviceWorker }
}

it('A new version that waits is told to take over, and the page is loaded anew when it has', () => {
  const { reload, postMessage, serviceWorker } = versionIn('installed')
  takeUpdate()
  expect(postMessage).toHaveBeenCalledWith('take')
  expect(reload).not.toHaveBeenCalled()
  serviceWorker.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
})

it('A new version that another tab has taken meanwhile is there after a reload', () => {
  const { reload } = versionIn('activated')
  takeUpdate()
  expect(reload).toHaveBeenCalledOnce()
})
