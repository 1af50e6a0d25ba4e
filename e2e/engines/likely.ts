/** What in a page may have a role and a name, so that few elements need be asked of which the engine computes both. */
import type { Role } from './browser.ts'

/** What can have a role without being asked whether it has. */
export const candidates: { readonly [R in Role]: string } = {
  button: 'button, [role=button]',
  checkbox: 'input[type=checkbox]',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  region: 'section, [role=region]',
  textbox: 'textarea, input:not([type=checkbox], [type=radio], [type=file])',
}

/** WebKit leaves out spaces beside inline elements where it computes a name (docs/engines.md). */
export const squeezed = (text: string): string => text.replace(/\s/g, '')

/** Runs in the page: the candidates whose text has the squeezed name in it. */
export function likely(selector: string, name: string): readonly Element[] {
  const text = (e: Element) => {
    const labels = e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement ? e.labels : undefined
    return [e.textContent, e.ariaLabel, ...[...(labels ?? [])].map((label) => label.textContent)].join('')
  }
  return [...document.querySelectorAll(selector)].filter((e) => text(e).replace(/\s/g, '').includes(name))
}
