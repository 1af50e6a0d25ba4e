import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { useDiagnosis } from '#diagnosis'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import page from '#ui/Page.module.css'
import type { Drawing } from './drawing.ts'
import { Graph } from './Graph.tsx'
import styles from './MapPage.module.css'
import { markOf, marks } from './marks.ts'
import { Outline } from './Outline.tsx'

/** The whole article before it is walked: as a drawing where there is room, and as text. */
export function MapPage() {
  const { t } = useTranslation('map')
  const drawing = useLoaderData<Drawing>()
  const { session, at } = useDiagnosis()
  const used = new Set(drawing.boxes.map(({ id }) => markOf(session, id)))
  return (
    <article className={page.page}>
      <header className={`${page.head} ${styles.head}`}>
        <Heading page="map" title={t('title')} />
        <p className={page.lead}>{t('lead')}</p>
        <div className={page.tools}>
          <ButtonLink small to={at(session.current)}>
            {t('back')}
          </ButtonLink>
          <Button small onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </header>
      <Graph drawing={drawing} />
      <ul className={styles.legend} aria-label={t('legend')}>
        {marks
          .filter((mark) => used.has(mark))
          .map((mark) => (
            <li key={mark}>
              <svg className={`${styles.sample} ${styles[mark]}`} viewBox="0 0 28 18" aria-hidden="true">
                <rect className={styles.box} x="2" y="2" width="24" height="14" rx="4" />
                <path className={styles.strike} d="M4 9H24" />
                {mark === 'answered' && <path className={styles.tick} d="M16 7l3 3l5 -6" />}
              </svg>
              {t(`mark.${mark}`)}
            </li>
          ))}
      </ul>
      <Outline />
    </article>
  )
}
