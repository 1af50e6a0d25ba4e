/**
 * Loads what keeps cases, and begins with it. Never rejects: where it does not come, the tab has the change, and the next
 * call tries again.
 */
export function loadKeeper(missing: () => void): Promise<void> {
  return import('./caseKeeper.ts').then(({ keepNow }) => keepNow(), missing)
}
