import styles from './Ranking.module.css'

/** So that a cause that little speaks for is seen to have something. */
const LEAST = 4

/**
 * How much speaks for a cause, beside the one that most speaks for; 0 to 1. For the eye only: the order of the list
 * says it in words. By an attribute of SVG, since a style in the markup would need a laxer content security policy.
 */
export function Bar({ part }: { readonly part: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width="100" height="6" />
      <rect className={styles.score} width={Math.max(LEAST, Math.round(100 * part))} height="6" />
    </svg>
  )
}
