import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { Link } from './Link.tsx'

interface Look {
  /** `primary`: the one next thing to do; `quiet`: one of many that are seldom wanted. */
  readonly kind?: 'primary' | 'quiet' | undefined
  readonly small?: boolean | undefined
}

/** For what looks like a button and is none: a label, a link to elsewhere. */
export const buttonLook = ({ kind, small }: Look = {}): string =>
  [styles.button, kind && styles[kind], small && styles.small].filter(Boolean).join(' ')

export function Button({ kind, small, ...props }: ComponentProps<'button'> & Look) {
  return <button type="button" {...props} className={buttonLook({ kind, small })} />
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ kind, small, ...props }: ComponentProps<typeof Link> & Look) {
  return <Link {...props} className={buttonLook({ kind, small })} />
}
