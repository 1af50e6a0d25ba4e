import { type Entry, entriesOf, type Weights } from './classes.ts'
import { basicSays, whatEnhancedSays } from './codes.ts'
import { clip, foldSpace } from './fold.ts'
import { type Layers, unwrap } from './layers.ts'
import { leaningOf } from './leaning.ts'
import { type Codes, describe, innermostCodes, type ParsedReply } from './parse.ts'
import { type RankedClass, Tally } from './tally.ts'
import { weighText } from './text-evidence.ts'

export interface ClassifiedReply extends Omit<ParsedReply, 'text'> {
  /** Best first; empty when undecided. */
  ranked: RankedClass[]
  /** True when neither the text nor a code says what is meant. */
  undecided: boolean
}

/**
 * What a mail system meant by a reply. Takes one reply in any layout: one line or several joined, with its codes or
 * without, quoted by other replies or in Exchange's `[{LED=…}]`. A text that is no reply is `undecided`, and so is a
 * reply that reports success. The answer does not depend on case, line breaks or runs of spaces. Never throws; work is
 * linear in the text's length.
 */
export function classifyReply(reply: string): ClassifiedReply {
  const layers = unwrap(clip(foldSpace(reply)))
  const codes = innermostCodes(layers.own)
  const ranked = isSuccess(codes) ? [] : rank(layers, codes)
  return { ranked, undecided: ranked.length === 0, ...describe(layers, codes) }
}

function rank(layers: Layers, codes: Codes): RankedClass[] {
  const tally = new Tally()
  const words = weighText(layers.own, tally)
  weighCodes(codes, tally)
  return tally.ranked(leaningOf(words, codes))
}

/** A reply of class 2 took the message (RFC 5321 section 4.2.1): there is nothing to explain. */
function isSuccess({ basic, enhanced }: Codes): boolean {
  return (basic ?? enhanced)?.startsWith('2') ?? false
}

function weighCodes({ basic, enhanced }: Codes, tally: Tally): void {
  if (enhanced) addCode(whatEnhancedSays(enhanced), 'enhanced-code', enhanced, tally)
  if (basic) addCode(basicSays[basic], 'basic-code', basic, tally)
}

function addCode(says: Weights | undefined, id: string, code: string, tally: Tally): void {
  if (says === undefined) return
  for (const entry of listed(says)) tally.add(entry.class, entry.weight, id, code)
}

const lists = new WeakMap<Weights, readonly Entry[]>()

/** Made once for each code: every reply comes by here twice, with one of a few hundred. */
function listed(says: Weights): readonly Entry[] {
  const known = lists.get(says)
  if (known) return known
  const list = entriesOf(says)
  lists.set(says, list)
  return list
}
