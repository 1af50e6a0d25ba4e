/** What of the checklist is printed, and how: kept in the query of the address, `?lang=both&show=left&paper=letter`. */
import { type Family, families, familyOf } from '#commands'
import type { Language } from '#diagnosis'
import type { Answers } from '#engine'

export const shows = ['all', 'left', 'answered'] as const
export const papers = ['a4', 'letter'] as const

export interface Choices {
  readonly lang: Language | 'both'
  readonly show: (typeof shows)[number]
  readonly version: Family | 'both'
  readonly commands: boolean
  readonly causes: boolean
  /** The reply and whatever else was read, and the values from it in commands. */
  readonly evidence: boolean
  readonly notes: boolean
  readonly paper: (typeof papers)[number]
}

export const parts = ['commands', 'causes', 'evidence', 'notes'] as const satisfies readonly (keyof Choices)[]

/** The page's own language, and the version that this tab has chosen or the diagnosis is about. */
export interface Defaults extends Pick<Choices, 'lang'> {
  readonly version: Family
}

/** What an address need not say, since every tab takes it so: the version only where none but the link's own is chosen. */
export const unsaid = (answers: Answers, { lang, version }: Defaults): Partial<Defaults> =>
  version === (familyOf(answers.version) ?? 'ex2013') ? { lang, version } : { lang }

/** By how the query names them. */
const values = {
  lang: new Map<string, Choices['lang']>([
    ['ru', 'ru'],
    ['en', 'en'],
    ['both', 'both'],
  ]),
  show: new Map<string, Choices['show']>(shows.map((one) => [one, one])),
  version: new Map<string, Choices['version']>([
    ...families.map((family) => [family.slice(2), family] as const),
    ['both', 'both'],
  ]),
  paper: new Map<string, Choices['paper']>(papers.map((one) => [one, one])),
}

/** What a query says; whatever it leaves out or gets wrong is as by default. */
export function choicesIn(search: string, defaults: Defaults): Choices {
  const query = new URLSearchParams(search)
  const said = <T>(known: ReadonlyMap<string, T>, name: string, otherwise: T): T =>
    known.get(query.get(name) ?? '') ?? otherwise
  return {
    lang: said(values.lang, 'lang', defaults.lang),
    show: said(values.show, 'show', 'all'),
    version: said(values.version, 'version', defaults.version),
    commands: query.get('commands') !== '0',
    causes: query.get('causes') !== '0',
    evidence: query.get('evidence') !== '0',
    notes: query.get('notes') !== '0',
    paper: said(values.paper, 'paper', 'a4'),
  }
}

/** The shortest query that says these choices; empty where all are as by default, and no default is missing. */
export function searchOf(choices: Choices, defaults: Partial<Defaults>): string {
  const query = new URLSearchParams()
  if (choices.lang !== defaults.lang) query.set('lang', choices.lang)
  if (choices.show !== 'all') query.set('show', choices.show)
  if (choices.version !== defaults.version)
    query.set('version', choices.version === 'both' ? 'both' : choices.version.slice(2))
  for (const part of parts) if (!choices[part]) query.set(part, '0')
  if (choices.paper !== 'a4') query.set('paper', choices.paper)
  return query.size === 0 ? '' : `?${query}`
}
