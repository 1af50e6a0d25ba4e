/** Where on the way of the message the fault is suspected, by the ranking of the causes. */
import type { Session } from '#engine'
import type { CauseId, EventArticle } from './article.ts'
import { type Hop, hops, hopsOf } from './hops.ts'

export interface Suspicion {
  readonly hop: Hop
  /** Of all suspicion, 0 to 1. All hops together have 1, or 0 while nothing speaks for any cause. */
  readonly share: number
  /**
   * `certain`: a check found a cause here. `likely`: at least half as suspect as the most suspect hop. `possible`:
   * something speaks for it. `open`: nothing does. `cleared`: every cause that has its place here is ruled out.
   */
  readonly state: 'certain' | 'likely' | 'possible' | 'open' | 'cleared'
  /** The causes that make it suspect, best first. */
  readonly causes: readonly CauseId[]
}

type Standing = Pick<Session<EventArticle>, 'ranked' | 'ruledOut' | 'confirmed'>

/**
 * The causes that speak, each with its score: those that a check found, all equal, or else those with a score above 0.
 * What was found leaves no suspicion for anything else.
 */
function speaking({ ranked, confirmed }: Standing): { readonly cause: CauseId; readonly score: number }[] {
  return confirmed.length > 0
    ? confirmed.map((cause) => ({ cause, score: 1 }))
    : ranked.filter(({ score }) => score > 0)
}

/** One entry for each hop, in the order of the way. A cause with two places gives each half of its score. */
export function suspicionOf(session: Standing): readonly Suspicion[] {
  const causes = speaking(session)
  const all = causes.reduce((sum, { score }) => sum + score, 0)
  const out = new Set(session.ruledOut.map(({ cause }) => cause))
  const shares = hops.map((hop) => {
    const here = causes.filter(({ cause }) => stands(cause, hop))
    const sum = here.reduce((part, { cause, score }) => part + score / hopsOf[cause].length, 0)
    return { hop, share: all === 0 ? 0 : sum / all, causes: here.map(({ cause }) => cause) }
  })
  const most = Math.max(...shares.map(({ share }) => share))
  return shares.map((one) => ({ ...one, state: stateOf(one, most) }))

  function stateOf({ hop, share }: { hop: Hop; share: number }, best: number): Suspicion['state'] {
    if (share > 0) return session.confirmed.length > 0 ? 'certain' : share >= best / 2 ? 'likely' : 'possible'
    return causesAt(hop).every((cause) => out.has(cause)) ? 'cleared' : 'open'
  }
}

const stands = (cause: CauseId, hop: Hop): boolean => hopsOf[cause].some((one) => one === hop)

const isCause = (id: string): id is CauseId => Object.hasOwn(hopsOf, id)

/** The causes that have their place at the hop, in the article's order. */
export const causesAt = (hop: Hop): readonly CauseId[] =>
  Object.keys(hopsOf)
    .filter(isCause)
    .filter((cause) => stands(cause, hop))
