import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useDiagnosis } from '#diagnosis'
import { Link } from '#ui/Link.tsx'
import { type Box, LEADING, PADDING, TEXT } from './drawing.ts'
import styles from './MapPage.module.css'
import { markOf } from './marks.ts'

interface Props {
  readonly box: Box
  readonly onLit: (on: boolean) => void
  readonly onFocus: () => void
  readonly onClick: (event: MouseEvent) => void
}

/** A box with its title, as it stands in the diagnosis. */
export function Node({ box, onLit, onFocus, onClick }: Props) {
  const { t } = useTranslation('map')
  const { session, at } = useDiagnosis()
  const { id, kind, lines, ...place } = box
  const title = lines.join(' ')
  if (kind === 'agenda') return <Title box={box} className={styles.agenda} />
  const mark = markOf(session, id)
  return (
    <Link
      to={at(id)}
      data-node={id}
      draggable={false}
      className={[styles.node, styles[kind], styles[mark]].join(' ')}
      aria-label={mark === 'ahead' ? title : `${title} — ${t(`mark.${mark}`)}`}
      aria-current={mark === 'now' ? 'step' : undefined}
      onPointerEnter={() => onLit(true)}
      onPointerLeave={() => onLit(false)}
      onFocus={(event) => {
        onLit(true)
        // A press of the mouse also gives the focus: the map must not move away under it.
        if (event.currentTarget.matches(':focus-visible')) onFocus()
      }}
      onBlur={() => onLit(false)}
      onClick={onClick}
    >
      <rect className={styles.box} {...place} rx="5" />
      <Lines box={box} />
      <path
        className={styles.strike}
        d={`M${place.x + 5} ${place.y + place.height / 2}h${place.width - 10}`}
      />
      {mark === 'answered' && (
        <path className={styles.tick} d={`M${place.x + place.width - 15} ${place.y + 7}l3.5 3.5l6 -7`} />
      )}
    </Link>
  )
}

function Title({ box, className }: { readonly box: Box; readonly className: string | undefined }) {
  const { id: _id, kind: _kind, lines: _lines, ...place } = box
  return (
    <g className={className}>
      <rect className={styles.box} {...place} rx="5" />
      <Lines box={box} />
    </g>
  )
}

function Lines({ box: { x, y, lines } }: { readonly box: Box }) {
  return (
    <text fontSize={TEXT}>
      {lines.map((line, place) => (
        <tspan key={line} x={x + PADDING} y={y + PADDING + TEXT - 2 + place * LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
