import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import styles from './Button.module.css'

interface Look {
  readonly kind?: 'primary' | 'quiet'
  readonly small?: boolean
}

const classes = ({ kind, small }: Look): string =>
  [styles.button, kind === undefined ? '' : styles[kind], small === true ? styles.small : '']
    .filter(Boolean)
    .join(' ')

export function Button({ kind, small, ...props }: ComponentProps<'button'> & Look) {
  return (
    <button
      type="button"
      {...props}
      className={classes({ ...(kind && { kind }), ...(small && { small }) })}
    />
  )
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ kind, small, ...props }: ComponentProps<typeof Link> & Look) {
  return <Link {...props} className={classes({ ...(kind && { kind }), ...(small && { small }) })} />
}
