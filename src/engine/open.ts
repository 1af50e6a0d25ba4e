/** Opens links of every release: follows names that have changed, and says what cannot be kept. */
import type { Answers, ArticleShape } from './article.ts'
import { type DecodedLink, decodeLink, LINK_FORMAT } from './link.ts'

export interface OpenedLink extends DecodedLink {
  /** The link was made by a later release than this one: what it says may be more than is understood here. */
  readonly newer: boolean
}

/** The present name of a node, or of an answer as `node=answer`. Names that never changed are their own. */
export function presentName({ aliases = {} }: ArticleShape, name: string): string {
  // Renamed twice: each old name leads to the next. As many steps as there are aliases, so that a circle ends.
  let present = name
  for (let step = 0; step < Object.keys(aliases).length && Object.hasOwn(aliases, present); step += 1) {
    present = aliases[present] ?? present
  }
  return present
}

function presentAnswers(article: ArticleShape, answers: Answers): Answers {
  const present = new Map<string, string>()
  for (const [oldNode, oldAnswer] of Object.entries(answers)) {
    const [node = '', answer = ''] = presentName(
      article,
      `${presentName(article, oldNode)}=${oldAnswer}`,
    ).split('=')
    // As in a link: where two name the same node, the first counts.
    if (!present.has(node)) present.set(node, answer)
  }
  return Object.fromEntries(present)
}

/** What a fragment means today. Never throws, whatever the text. */
export function openLink(article: ArticleShape, fragment: string): OpenedLink {
  const link = decodeLink(fragment)
  return { ...link, answers: presentAnswers(article, link.answers), newer: link.format > LINK_FORMAT }
}
