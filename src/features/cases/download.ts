/** A name by the day, so that files of several days lie side by side. */
export const nameWithDay = (what: 'case' | 'cases' | 'damaged' | 'unreadable'): string =>
  `exchange-2004-${what}-${new Date().toLocaleDateString('sv')}.json`

/** Gives the person a file, without any server. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: some browsers read it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
