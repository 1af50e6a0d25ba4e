/** Saves a text as a file. The browser asks where, if it is set to. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: some browsers read it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
