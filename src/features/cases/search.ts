import type { Case } from '#diagnosis'

/** Everything of a case that a person may remember: title, evidence, values, notes. */
const words = (one: Case, title: string): string =>
  [
    title,
    one.evidence?.text,
    ...(one.evidence?.records ?? []).flatMap((record) => Object.values(record)),
    ...Object.values(one.corrections),
    ...Object.values(one.notes),
  ]
    .filter((text) => typeof text === 'string')
    .join('\n')
    .toLocaleLowerCase()

/** The cases that have all words of the query somewhere, in whatever case; all for an empty query. */
export function found(
  cases: readonly Case[],
  query: string,
  titleOf: (one: Case) => string,
): readonly Case[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return cases
  return cases.filter((one) => {
    const text = words(one, titleOf(one))
    return wanted.every((word) => text.includes(word))
  })
}
