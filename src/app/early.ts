/**
 * What a person did on a page as the build wrote it, before the script had taken it over: clicks that nothing heard
 * (scripts/build/inline.ts keeps the last), text in fields, a chosen file, the place of the focus. Nothing of it is lost.
 */

declare global {
  interface Window {
    /** Of the script in the page itself; `null` where there is none, or from when the page works by itself. */
    early?: {
      clicked: Element | null
      /** When the stylesheets are there, or will not come. */
      readonly styled?: Promise<unknown>
    } | null
  }
}

/** Where an element stands: the places of its ancestors among their brothers and sisters. */
type Path = readonly number[]

function pathOf(root: Element, element: Element | null): Path | undefined {
  const path: number[] = []
  for (let at = element; at !== root; at = at.parentElement) {
    if (at?.parentElement == null) return undefined
    path.unshift([...at.parentElement.children].indexOf(at))
  }
  return path
}

const at = (root: Element, path: Path): Element | undefined =>
  path.reduce<Element | undefined>((element, place) => element?.children[place], root)

const isSame = (a: Element, b: Element | null): boolean =>
  a.tagName === b?.tagName && a.textContent === b.textContent

type Field = HTMLTextAreaElement | HTMLInputElement
type Typed = Pick<Field, 'value' | 'selectionStart' | 'selectionEnd'>
const isField = (element: Element | undefined): element is Field =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement

const typedIn = (root: Element): (Typed & { readonly path: Path })[] =>
  [...root.querySelectorAll<Field>('textarea, input:not([type=file])')].flatMap((field) => {
    const path = field.value === field.defaultValue ? undefined : pathOf(root, field)
    const { value, selectionStart, selectionEnd } = field
    return path === undefined ? [] : [{ path, value, selectionStart, selectionEnd }]
  })

/** Takes down what was done under `root`; what it returns does it again, on the page that stands there by then. */
export function takeEarly(root: Element): () => void {
  const focused = document.activeElement
  const focus = focused === document.body ? undefined : pathOf(root, focused)
  let fields = typedIn(root)
  // The page is taken over in pieces: between two of them a person can go on typing.
  const goOn = () => {
    fields = typedIn(root)
  }
  root.addEventListener('input', goOn, true)
  // A file cannot be given to another field, so it goes along only where the page itself stays.
  const withFile = [...root.querySelectorAll<HTMLInputElement>('input[type=file]')].filter(
    ({ files }) => files !== null && files.length > 0,
  )
  const before = window.early?.clicked ?? null
  const pathBefore = pathOf(root, before)
  return () => {
    const clicked = window.early?.clicked ?? null
    // What is no longer in the page was replaced by the one at its place.
    const path = pathOf(root, clicked) ?? (clicked === before ? pathBefore : undefined)
    window.early = null
    root.removeEventListener('input', goOn, true)
    for (const { path, ...typed } of fields) type(at(root, path), typed)
    for (const field of withFile) field.dispatchEvent(new Event('change', { bubbles: true }))
    const place = focus && at(root, focus)
    if (place instanceof HTMLElement && document.activeElement === document.body) place.focus()
    const target = path && at(root, path)
    // When what was typed has been taken in.
    if (target instanceof HTMLElement && isSame(target, clicked)) queueMicrotask(() => target.click())
  }
}

/** As if by hand: React hears of it only so, and only of another value than the one it has set or found itself. */
function type(field: Element | undefined, { value, selectionStart, selectionEnd }: Typed): void {
  if (!isField(field)) return
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {}
  field.value = ''
  set?.call(field, value)
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
