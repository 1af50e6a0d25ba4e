import { type ComponentProps, createContext, type MouseEvent, use } from 'react'
import { hrefOf, type Place } from './base.ts'

interface How {
  /** In the history, in the place of the page that one is on. */
  readonly replace?: boolean | undefined
  /** What the next page is told. */
  readonly state?: unknown
  /** The window stays where it is scrolled to. */
  readonly preventScrollReset?: boolean | undefined
}

/** Goes to a place of ours without loading the page anew. */
export type Go = (place: Place, how: How) => void

/** Given where the router is made; where there is none, a link is what it is in any page. */
export const GoContext = createContext<Go>((place) => location.assign(hrefOf(place)))

type Props = Omit<ComponentProps<'a'>, 'href' | 'target' | 'download'> & How & { readonly to: Place }

/**
 * A link to a place of ours, by its whole path. The router's own asks where one is, so as to resolve the path from there,
 * and each of them is drawn anew at every step: with thirty in a page that was a seventh of what a step costs
 * (docs/decisions/0137-links-of-our-own.md).
 */
export function Link({ to, replace, state, preventScrollReset, onClick, ...props }: Props) {
  const go = use(GoContext)
  return (
    <a
      {...props}
      href={hrefOf(to)}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || isForAnotherWindow(event)) return
        event.preventDefault()
        go(to, { replace, state, preventScrollReset })
      }}
    />
  )
}

/** A tab, a window or a file: the browser's own affair. */
export const isForAnotherWindow = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey
