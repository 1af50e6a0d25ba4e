import { type ReplyClass, replyClasses } from './classes.ts'
import type { Leaning } from './leaning.ts'
import { sentence } from './reasons.ts'

/** `id` is a key of `reasons` in the locale files, `value` fills its {{value}}. */
export interface Reason {
  id: string
  value?: string
}

export interface RankedClass {
  class: ReplyClass
  /** 0 to 1: the share of all that was said which speaks for this class. */
  confidence: number
  /** The reason as an English sentence. */
  because: string
  reason: Reason
}

interface Evidence {
  class: ReplyClass
  best: number
  rest: number
  id: string
  value: string
}

/** Further evidence for a class adds to its best piece, but a heap of hints is not proof. */
const FURTHER = 0.25
/** Below this, nothing was said. */
const ENOUGH = 2.4
/** All that a reply's words can lean to a class weighs as much as the surest code. */
const LEANING = 18
/** A class that no evidence speaks for is ranked from this weight. */
const WORTH_NAMING = 2
/** Evidence of this weight against nothing is held for even odds. */
const DOUBT = 6

/** What speaks for and against each class in one reply. */
export class Tally {
  private readonly evidence: Evidence[] = []
  private readonly against: { by: ReplyClass; class: ReplyClass; weight: number }[] = []

  /**
   * `id` and `value` are the reason to give if this stays the best evidence for the class; '' for no value. Of equals,
   * the one with a value is shown.
   */
  add(name: ReplyClass, weight: number, id: string, value: string): void {
    const known = this.find(name)
    if (!known) this.evidence.push({ class: name, best: weight, rest: 0, id, value })
    else if (weight > known.best) {
      known.rest += known.best
      known.best = weight
      known.id = id
      known.value = value
    } else {
      if (weight === known.best && !known.value && value) {
        known.id = id
        known.value = value
      }
      known.rest += weight
    }
  }

  /** Evidence for the class `by` speaks against another, whenever evidence for that comes. */
  oppose(by: ReplyClass, name: ReplyClass, weight: number): void {
    this.against.push({ by, class: name, weight })
  }

  /** What was opposed so far counts against what was said so far: a code that follows is not touched. */
  settle(): void {
    for (const { by, class: name, weight } of this.against) {
      const known = this.find(name)
      if (known) known.best = Math.max(0, known.best - Math.max(0, weight - this.objection(name, by)))
    }
    this.against.length = 0
  }

  /**
   * Best first, ties by name; empty when too little was said, whatever the words lean to: a leaning orders what is
   * said, and is no evidence of its own.
   */
  ranked(leaning?: Leaning): RankedClass[] {
    let most = 0
    for (const entry of this.evidence) most = Math.max(most, said(entry))
    if (most < ENOUGH) return []
    const scored: Scored[] = []
    let total = DOUBT
    for (let at = 0; at < replyClasses.length; at += 1) {
      const leaned = leaning ? LEANING * (leaning[at] ?? 0) : 0
      const name = replyClasses[at] ?? 'other'
      const entry = this.find(name)
      const evident = entry ? said(entry) : 0
      if (evident <= 0 && leaned < WORTH_NAMING) continue
      total += evident + leaned
      scored.push({ entry: entry && evident > 0 ? entry : wording(name), score: evident + leaned })
    }
    scored.sort(byScore)
    return scored.map(({ entry, score }) => {
      const reason: Reason = entry.value ? { id: entry.id, value: entry.value } : { id: entry.id }
      return { class: entry.class, confidence: score / total, because: sentence(reason), reason }
    })
  }

  /** The most that evidence for one class speaks against another: two that speak against each other are set off. */
  private objection(by: ReplyClass, name: ReplyClass): number {
    let most = 0
    for (const other of this.against)
      if (other.by === by && other.class === name) most = Math.max(most, other.weight)
    return most
  }

  private find(name: ReplyClass): Evidence | undefined {
    for (const entry of this.evidence) if (entry.class === name) return entry
    return undefined
  }
}

interface Scored {
  entry: Evidence
  score: number
}

const byScore = (a: Scored, b: Scored): number =>
  b.score - a.score || (a.entry.class < b.entry.class ? -1 : 1)

/** What the evidence for a class weighs together. */
function said({ best, rest }: Evidence): number {
  return best + FURTHER * Math.min(rest, best)
}

/** Stands for a class that only the words lean to. */
function wording(name: ReplyClass): Evidence {
  return { class: name, best: 0, rest: 0, id: 'wording', value: '' }
}
