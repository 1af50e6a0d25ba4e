import { useEffect, useState } from 'react'
import styles from './QrCode.module.css'

type Modules = readonly (readonly boolean[])[]

/** ISO/IEC 18004: so much white belongs around it. */
const QUIET = 4
/** Of a longer text, fewer and larger modules are worth more than what stronger correction mends. */
const LONG = 300

/** The dark modules as runs along each row. */
const pathOf = (modules: Modules): string =>
  modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')))
    .join('')

interface Props {
  /** At most `MOST_IN_QR` characters of ASCII; of a longer text nothing is drawn. */
  readonly text: string
  /** What it is, for who does not see it. */
  readonly label: string
}

/** A QR code, drawn here and asked of nobody. Black on white in every theme, since many readers need that. */
export function QrCode({ text, label }: Props) {
  const [modules, setModules] = useState<Modules>()
  useEffect(() => {
    let ended = false
    const draw = async () => {
      const { encode } = await import('uqr')
      return encode(text, { ecc: text.length > LONG ? 'L' : 'M', border: 0 }).data
    }
    draw().then(
      (drawn) => !ended && setModules(drawn),
      () => !ended && setModules(undefined),
    )
    return () => {
      ended = true
    }
  }, [text])
  if (modules === undefined) return null
  const size = modules.length + 2 * QUIET
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      // Whole pixels for each module where there is room.
      width={size * 4}
      className={styles.code}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOf(modules)} fill="#000" />
    </svg>
  )
}
