import { useMemo, useState } from 'react'
import { addressOf, useDiagnosis, useLanguage } from '#diagnosis'
import { article } from '#event-2004/article'
import { today } from '#event-2004/report/today'
import { filled } from '#event-2004/report/words'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import page from '#ui/Page.module.css'
import { useIsHydrated } from '#ui/useIsHydrated.ts'
import { useSoon } from '#ui/useSoon.ts'
import { useWords } from '#ui/useWords.ts'
import { blocksOf } from './blocks/blocks.tsx'
import styles from './Checklist.module.css'
import { ChoicesForm } from './ChoicesForm.tsx'
import { Paper } from './paper/Paper.tsx'
import { PlainPaper } from './paper/PlainPaper.tsx'
import { usePageSize } from './paper/pageSize.ts'
import { blankInput, usePaperInput, useSayVersion } from './usePaperInput.ts'
import { printWordsOf } from './words.ts'

/** The diagnosis, or the blank article, as it comes out of the printer, and what of it is wanted. */
export function ChecklistPage() {
  const t = useWords()
  const { session } = useDiagnosis()
  const language = useLanguage()
  // The day, the address and what the reader prefers: the build knows none of them.
  const isHydrated = useIsHydrated()
  return (
    <div className={page.page}>
      <header className={`${page.head} ${styles.head}`}>
        <Heading
          page="checklist"
          title={t(session.path.length === 0 ? 'checklist.blank' : 'checklist.yours')}
        />
        <p className={page.lead}>{t('checklist.subtitle')}</p>
        <noscript>
          <p>{printWordsOf(language).print.choices.noScript}</p>
        </noscript>
      </header>
      {isHydrated ? (
        <LivePaper />
      ) : (
        <div className={styles.waiting}>
          <noscript>
            <BlankPaper />
          </noscript>
        </div>
      )}
    </div>
  )
}

/** What the file of this page has to be read and printed without a script; with one, nothing of it is drawn. */
function BlankPaper() {
  const input = blankInput(useDiagnosis().session, useLanguage())
  return <PlainPaper input={input} blocks={blocksOf(input)} />
}

type Input = ReturnType<typeof usePaperInput>

function LivePaper() {
  const t = useWords()
  const language = useLanguage()
  const { session, answers } = useDiagnosis()
  const input = usePaperInput()
  const [{ language: first }] = input.words
  // Some fifty sheets are laid out when the page is on the screen, not before.
  const isDrawn = useSoon(true, false)
  const [pages, setPages] = useState(0)
  usePageSize(input.choices.paper)
  useSayVersion()
  const { blank } = input.outline
  const { print } = printWordsOf(language)
  return (
    <>
      <div className={styles.controls}>
        <ChoicesForm blank={blank} />
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => window.print()}>
            {t('checklist.print')}
          </Button>
          <ButtonLink to={addressOf(language, blank ? article.start : session.current, answers)}>
            {t(blank ? 'checklist.begin' : 'checklist.back')}
          </ButtonLink>
          <p role="status">{pages > 0 && filled(print.choices.pages, { count: String(pages) })}</p>
        </div>
      </div>
      <section aria-label={print.choices.preview} className={styles.preview} lang={first}>
        {isDrawn && <Preview key={keyOf(input)} input={input} day={today(first)} onPages={setPages} />}
      </section>
    </>
  )
}

interface PreviewProps {
  readonly input: Input
  readonly day: string
  readonly onPages: (count: number) => void
}

/** Another one is laid out anew. */
function Preview({ input, day, onPages }: PreviewProps) {
  const paper = useMemo(() => ({ ...input, day }), [input, day])
  const blocks = useMemo(() => blocksOf(paper), [paper])
  return <Paper input={paper} blocks={blocks} onPages={onPages} />
}

/** Of the preview. */
const keyOf = ({ choices, link, title, notes, undo, values, record }: Input): string =>
  JSON.stringify([choices, link, title, notes, undo.map(({ changes }) => changes), values, record])
