import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDiagnosis } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import page from '#ui/Page.module.css'
import type { Box, Drawing } from './drawing.ts'
import styles from './MapPage.module.css'
import { walked } from './marks.ts'
import { Node } from './Node.tsx'
import { type Direction, neighbour } from './neighbour.ts'
import { useView } from './useView.ts'
import { viewBox } from './view.ts'

const arrows: { readonly [key: string]: Direction | undefined } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const QUARTER = 0.25
const steps: { readonly [D in Direction]: readonly [number, number] } = {
  left: [-QUARTER, 0],
  right: [QUARTER, 0],
  up: [0, -QUARTER],
  down: [0, QUARTER],
}

/** The drawing: every box a link, the lines of the one under the pointer or with the focus stand out. */
export function Graph({ drawing }: { readonly drawing: Drawing }) {
  const { t } = useTranslation('map')
  const { session } = useDiagnosis()
  const hint = useId()
  const [lit, setLit] = useState<string>()
  const { svg, view, isWhole, zoomBy, panBy, fit, show, dragged, handlers } = useView(drawing)
  const mine = walked(session)

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = arrows[event.key]
    const node = event.target instanceof Element ? event.target.getAttribute('data-node') : null
    if (direction !== undefined && node === null) panBy(...steps[direction])
    else if (direction !== undefined && node !== null) focusBox(neighbour(drawing, node, direction))
    else if (event.key === '+' || event.key === '=') zoomBy(1.4)
    else if (event.key === '-') zoomBy(1 / 1.4)
    else return
    event.preventDefault()
  }
  const focusBox = (box: Box | undefined) => {
    if (box === undefined) return
    svg.current?.querySelector<SVGAElement>(`[data-node="${CSS.escape(box.id)}"]`)?.focus()
  }
  return (
    <div className={styles.graph}>
      <p id={hint} className={styles.hint}>
        {t('keys')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields. */}
      <div role="group" className={page.tools} aria-label={t('controls')}>
        <Button small onClick={() => zoomBy(1.4)}>
          {t('zoomIn')}
        </Button>
        <Button small onClick={() => zoomBy(1 / 1.4)} disabled={isWhole}>
          {t('zoomOut')}
        </Button>
        <Button small onClick={fit} disabled={isWhole}>
          {t('fit')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML is a group inside of which SVG is drawn. */}
      <svg
        ref={svg}
        role="group"
        aria-label={t('graph')}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move it, as they scroll a region.
        tabIndex={0}
        className={`${styles.drawing} ${isWhole ? '' : styles.close}`}
        viewBox={viewBox(view)}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <g>
          {drawing.lines.map(({ from, to, path }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              className={[
                styles.line,
                mine.has(`${from} ${to}`) && styles.walked,
                (lit === from || lit === to) && styles.lit,
              ]
                .filter(Boolean)
                .join(' ')}
            />
          ))}
        </g>
        {drawing.boxes.map((box) => (
          <Node
            key={box.id}
            box={box}
            onLit={(on) => setLit(on ? box.id : undefined)}
            onFocus={() => show(box)}
            // Enter clicks too, with no count (UI Events, detail): that was no drag, whatever the mouse did before.
            onClick={(event) => event.detail > 0 && dragged() && event.preventDefault()}
          />
        ))}
      </svg>
    </div>
  )
}
