/** Finds questions, checks and causes by what a person types: titles in both languages, ids, codes, then all their text. */
import MiniSearch from 'minisearch'
import type { ArticleTexts } from '#diagnosis'
import { article } from '#event-2004/article'
import { keywords } from './keywords.ts'

export interface Found {
  readonly id: string
  readonly kind: 'question' | 'check' | 'cause' | 'escalation'
}

/** All that can be gone to, in the article's order. */
const nodes: readonly Found[] = [
  ...Object.keys(article.questions).map((id) => ({ id, kind: 'question' as const })),
  ...article.agenda.map((id) => ({ id, kind: 'check' as const })),
  ...Object.keys(article.causes).map((id) => ({ id, kind: 'cause' as const })),
  { id: article.escalation, kind: 'escalation' },
]

/** More than fit on a screen help nobody. */
const MOST = 9

/** Letters and digits with the dots between them: `4.4.7` is one word, as `mtu` is. */
const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean)

/** A code is meant as it is typed: 4.4.7 is not nearly 4.4.1. */
const isCode = (term: string): boolean => /\d/.test(term)

/** A search over the texts, which may be of one language or of several. */
export function nodeSearch(languages: readonly ArticleTexts[]): (typed: string) => readonly Found[] {
  const index = new MiniSearch({
    fields: ['id', 'title', 'keywords', 'body'],
    tokenize: words,
    processTerm: (term) => term.toLowerCase().replaceAll('ё', 'е'),
    searchOptions: {
      boost: { title: 8, keywords: 5, id: 3 },
      prefix: true,
      fuzzy: (term) => (isCode(term) || term.length < 4 ? false : 0.25),
      combineWith: 'AND',
    },
  })
  const keys: { readonly [id: string]: string | undefined } = keywords
  index.addAll(nodes.map(({ id }) => ({ id, keywords: keys[id] ?? '', ...textOf(languages, id) })))
  const isExact = (id: string, typed: string) =>
    languages.some((texts) => nodeOf(texts, id).title.toLowerCase() === typed.trim().toLowerCase())
  const kindOf = new Map(nodes.map((one) => [one.id, one]))
  return (typed) =>
    index
      .search(typed)
      .flatMap(({ id }) => kindOf.get(String(id)) ?? [])
      .sort((a, b) => Number(isExact(b.id, typed)) - Number(isExact(a.id, typed)))
      .slice(0, MOST)
}

const nodeOf = ({ questions, checks, causes, support }: ArticleTexts, id: string) =>
  questions[id] ?? checks[id] ?? causes[id] ?? support

function textOf(languages: readonly ArticleTexts[], id: string) {
  const all = languages.map((language) => {
    const texts = nodeOf(language, id)
    const name = language.causes[id]?.name ?? ''
    return { title: `${texts.title} ${name}`, body: leaves(texts).join(' ') }
  })
  return { title: all.map(({ title }) => title).join(' '), body: all.map(({ body }) => body).join(' ') }
}

const leaves = (tree: object): string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? leaves(value) : [],
  )

/** These nodes, as what can be gone to: what stands in the list before anything is typed. */
export const proposed = (ids: readonly string[]): readonly Found[] =>
  [...new Set(ids)].flatMap((id) => nodes.find((one) => one.id === id) ?? []).slice(0, MOST)
