/**
 * Puts `text` on the clipboard. On a page without HTTPS, as in many an internal network, the browser has no clipboard
 * interface; there the older way is taken, by a field that is selected and gone again. Rejects when neither works.
 */
export async function copyText(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  // Inside an open dialog everything outside is inert and cannot be selected.
  const place = document.querySelector('dialog[open]') ?? document.body
  const focused = document.activeElement
  place.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  if (!copied) throw new Error('the browser refused to copy')
}
