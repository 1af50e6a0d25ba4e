/** The page without a network, and its new versions: announced, and taken when the person says so. */
import { createStore } from 'zustand/vanilla'
import { base, IS_SINGLE } from '#ui/base.ts'
import { ownScript } from '#ui/ownScript.ts'
import { whenIdle } from '#ui/whenIdle.ts'

interface Update {
  /** A version that was fetched whole and waits. */
  readonly waiting: ServiceWorker | null
  /** Another tab has taken it; this one goes on with its own version. */
  readonly elsewhere: boolean
}

const nothingNew: Update = { waiting: null, elsewhere: false }

export const updateStore = createStore<Update>()(() => nothingNew)

export const later = (): void => updateStore.setState(nothingNew)

/** Puts the new version in the place of this one. What is under way is in the address and kept by the tab. */
export function takeUpdate(): void {
  const { waiting } = updateStore.getState()
  // Another tab has taken it meanwhile: this page alone is still the old one, and nothing would tell it to go.
  if (waiting?.state !== 'installed') {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take')
}

/** Says when a new version has taken over from the one that this page is of. */
function watchOthers({ serviceWorker }: Navigator): void {
  let isKept = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    // The first version that is ever kept takes over from none.
    if (isKept) updateStore.setState({ elsewhere: true })
    isKept = true
  })
}

/** An hour: whoever leaves the page open learns of a new version too. */
const BETWEEN = 3_600_000

function watch(registration: ServiceWorkerRegistration): void {
  const announce = () => {
    // The first version that is ever kept has nothing to take the place of.
    if (registration.waiting !== null && registration.active !== null)
      updateStore.setState({ waiting: registration.waiting })
  }
  announce()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce)
  })
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < BETWEEN) return
    looked = Date.now()
    // Without a network there is nothing new.
    registration.update().catch(() => undefined)
  })
}

/** Once. Where the browser keeps no pages (plain HTTP, a private window), all works with a network as before. */
export function keepOffline(): void {
  if (IS_SINGLE || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  whenIdle(() => {
    watchOthers(navigator)
    navigator.serviceWorker
      .register(ownScript(`${base}sw.js`), { scope: base })
      .then(watch)
      .catch(() => undefined)
  })
}
