import { useEffect, useMemo } from 'react'
import { createPath, useLocation, useNavigate } from 'react-router'
import { families as allFamilies, type Family } from '#commands'
import {
  addressOf,
  caseTitle,
  type Language,
  languages,
  siteRoot,
  textsOf,
  useCases,
  useDiagnosis,
  useDiagnosisStore,
  useFamily,
  useLanguage,
  useSide,
  useUndoList,
  useValues,
} from '#diagnosis'
import { filled } from '#event-2004/report/words'
import { type Choices, choicesIn, type Defaults, searchOf, unsaid } from './choices.ts'
import { outlineOf } from './outline.ts'
import type { PaperInput } from './paper/input.ts'
import { printWordsOf } from './words.ts'

export function useChoices() {
  const language = useLanguage()
  const [family] = useFamily()
  const { answers } = useDiagnosis()
  const { search } = useLocation()
  return useMemo(() => {
    const defaults: Defaults = { lang: language, version: family }
    return { choices: choicesIn(search, defaults), defaults: unsaid(answers, defaults) }
  }, [search, language, family, answers])
}

/** Puts choices into the address. */
export function useChoose() {
  const { defaults } = useChoices()
  const navigate = useNavigate()
  const { hash, state } = useLocation()
  return (choices: Choices) =>
    void navigate(
      { search: searchOf(choices, defaults), hash },
      { replace: true, preventScrollReset: true, state },
    )
}

/** The version that this tab has chosen, where an address that leaves it out means another one elsewhere. */
export function useSayVersion() {
  const { choices, defaults } = useChoices()
  const choose = useChoose()
  const { search } = useLocation()
  const versionIn = (query: string) => new URLSearchParams(query).get('version')
  const missing =
    defaults.version === undefined && versionIn(search) !== versionIn(searchOf(choices, defaults))
  useEffect(() => {
    if (missing) choose(choices)
  })
}

/** The case's name where the person gave it one, else one made of what is `told`; empty while nothing is answered. */
function useTitle(language: Language, told: boolean): string {
  const { answers, session } = useDiagnosis()
  const store = useDiagnosisStore((s) => s)
  const kept = useCases()?.cases.find(({ id }) => id === store.caseId)
  if (session.path.length === 0) return ''
  const now = new Date().toISOString()
  const read = told ? {} : { evidence: null, corrections: {} }
  const one = { ...store, ...read, answers, title: kept?.title ?? '', created: kept?.created ?? now }
  return caseTitle(one, language, textsOf(language), (day) =>
    filled(printWordsOf(language).print.head.caseOf, { day }),
  )
}

/** The blank article as it is printed where nothing else is chosen. */
export function blankInput(session: PaperInput['session'], language: Language): PaperInput {
  const family = 'ex2013'
  const choices = choicesIn('', { lang: language, version: family })
  return {
    choices,
    outline: outlineOf(session, choices),
    session,
    words: [printWordsOf(language)],
    families: [family],
    values: {},
    side: undefined,
    record: null,
    notes: {},
    undo: [],
    title: '',
    day: null,
    link: '',
  }
}

/** Everything that the address, the case and the choices put on paper; all but the day. */
export function usePaperInput(): Omit<PaperInput, 'day'> {
  const language = useLanguage()
  const { choices, defaults } = useChoices()
  const { session, answers } = useDiagnosis()
  const evidence = useDiagnosisStore((s) => s.evidence)
  const notes = useDiagnosisStore((s) => s.notes)
  const known = useValues()
  const side = useSide()
  const { open } = useUndoList()
  const title = useTitle(language, choices.evidence)
  const blank = session.path.length === 0
  const link = `${siteRoot()}${createPath({
    ...addressOf(language, blank ? 'checklist' : session.current, answers),
    search: blank ? searchOf(choices, defaults) : '',
  })}`
  return useMemo(() => {
    const outline = outlineOf(session, choices)
    const others = languages.filter((one) => one !== language)
    const [first, ...rest] = choices.lang === 'both' ? [language, ...others] : ([choices.lang] as const)
    const families: readonly Family[] = choices.version === 'both' ? allFamilies : [choices.version]
    // Blank paper is for everybody: it has nothing of a case that this tab happens to hold.
    const told = choices.evidence && !blank
    return {
      choices,
      outline,
      session,
      words: [printWordsOf(first), ...rest.map(printWordsOf)],
      families,
      values: told ? known : {},
      side,
      record: (told && evidence?.records[evidence.chosen]) || null,
      notes: blank ? {} : notes,
      undo: blank ? [] : open,
      title,
      link,
    }
  }, [language, choices, session, evidence, notes, known, side, open, title, blank, link])
}
